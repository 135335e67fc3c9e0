/** The script that pages through a long table. */
import code from '../client/rows.ts?script';
import { type Asset, asset } from './assets.ts';

export const rowsScript: Asset = asset('rows', 'js', 'text/javascript', code);
