/** The few enhancements of every page. Everything needed for reading works without them. */

import { wireAccessed } from './accessed.ts';
import { wireCopy } from './copy.ts';
import { tellHeight } from './embed/height.ts';
import { wireProofMode } from './proof-mode.ts';
import { restoreReading, wireReading } from './reading.ts';

// Before the first paint, so that nobody who chose dark or large sees a flash of something else.
restoreReading();

document.addEventListener('DOMContentLoaded', () => {
  wireReading();
  wireProofMode();
  wireAccessed();
  wireCopy();
  // The page of a thing in a frame, as its own line for embedding asks for it.
  if (location.hash.startsWith('#embed-')) tellHeight();
});
