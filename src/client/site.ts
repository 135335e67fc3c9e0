/** The few enhancements of every page. Everything needed for reading works without them. */

import { wireProofMode } from './proof-mode.ts';
import { restoreReading, wireReading } from './reading.ts';

// Before the first paint, so that nobody who chose dark or large sees a flash of something else.
restoreReading();

document.addEventListener('DOMContentLoaded', () => {
  wireReading();
  wireProofMode();
});
