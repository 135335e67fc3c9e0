/** The few enhancements of every page. Everything needed for reading works without them. */
import { restoreReading, wireReading } from './reading.ts';
import { wireProofMode } from './proof-mode.ts';

// Before the first paint, so that nobody who chose dark or large sees a flash of something else.
restoreReading();

document.addEventListener('DOMContentLoaded', () => {
  wireReading();
  wireProofMode();
});
