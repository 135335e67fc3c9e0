/** The scripts of a register's pages: its list, the box that finds a thing by name, the comparison. */
import compareCode from '../client/register/compare-page.ts?script';
import findCode from '../client/register/find-page.ts?script';
import listCode from '../client/register/list-page.ts?script';
import { type Asset, asset } from './assets.ts';

export function registerScript(): Asset {
  return asset('register', 'js', 'text/javascript', listCode);
}

export function findScript(): Asset {
  return asset('find', 'js', 'text/javascript', findCode);
}

export function compareScript(): Asset {
  return asset('compare', 'js', 'text/javascript', compareCode);
}
