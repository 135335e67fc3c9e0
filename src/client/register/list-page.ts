/** The list of a register: narrowed down, sorted and paged as the address says. */
import { wireFindBoxes } from './find-box.ts';
import { wireList } from './list.ts';
import type { ListView } from './view.ts';

wireFindBoxes();
const data = document.querySelector('#list-data')?.textContent;
if (data) wireList(JSON.parse(data) as ListView);
