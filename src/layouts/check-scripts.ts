/** The scripts of the page that checks a table. The one that reads Excel files is large and loaded only for such a file. */
import checkCode from '../client/check/page.ts?script';
import workbookCode from '../client/check/workbook-reader.ts?script';
import { type Asset, asset } from './assets.ts';

export function checkScript(): Asset {
  return asset('check', 'js', 'text/javascript', checkCode);
}

export function workbookScript(): Asset {
  return asset('workbook', 'js', 'text/javascript', workbookCode);
}
