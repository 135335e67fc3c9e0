/** The scripts of a register's pages: its list, the box that finds a thing by name, the comparison, the images. */
import imageCode from '../client/image/page.ts?script';
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

/** The largest of them: it draws, writes citations and makes files, on one page of each register. */
export function imageScript(): Asset {
  return asset('image', 'js', 'text/javascript', imageCode);
}

export function compareScript(): Asset {
  return asset('compare', 'js', 'text/javascript', compareCode);
}
