/** The script of the calculator: the standards' own rules, run in the browser. */
import code from '../client/calculator/page.ts?script';
import { type Asset, asset } from './assets.ts';

export const calculatorScript: Asset = asset('calculator', 'js', 'text/javascript', code);
