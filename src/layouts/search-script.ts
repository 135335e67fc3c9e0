/** The search script with the index of all pages in it: one file, so that search works from a disk too. */
import code from '../client/search.ts?script';
import { searchEntries } from '../components/search-entries.ts';
import { type Asset, asset } from './assets.ts';

/** The index stands before the code that reads it. Both languages find pages in both. */
export function searchScript(): Asset {
  const index = JSON.stringify(searchEntries());
  return asset('search', 'js', 'text/javascript', `globalThis.mingzhangPages=${index};\n${code}`);
}
