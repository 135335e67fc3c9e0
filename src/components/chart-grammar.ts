/** The key to the charts: one small drawing for each form that a value takes, in a box of 92 × 24. */
import { coredPath } from '../charts/forms/rest.ts';
import type { Messages } from '../i18n/messages.ts';

export interface GrammarEntry {
  readonly key: keyof Messages['grammar']['forms'];
  readonly className: string;
  readonly path: string;
}

// The same square as in the charts: a frame, its hole, and the core within.
const REST = coredPath([2, 26, 50].map((x) => ({ x, y: 3, width: 18, height: 18 })));

export const chartGrammar: readonly GrammarEntry[] = [
  { key: 'exact', className: 'k-full', path: 'M1 5h90v14H1z' },
  { key: 'atLeast', className: 'k-full', path: 'M1 5h60v14H1zM64 5h8v14h-8zM76 5h5v14h-5zM85 5h2.5v14H85zM90.5 5h1v14h-1z' },
  { key: 'rule', className: 'k-rule', path: 'M1 5h90v14H1z' },
  { key: 'rest', className: 'k-full', path: REST },
  { key: 'range', className: 'k-rule', path: 'M2 20 90 3v8z' },
  { key: 'change', className: 'k-line', path: 'M46 2v18M39 13l7 7 7-7' },
  { key: 'qualitative', className: 'k-line', path: 'M35 12l8 8L59 3' },
  { key: 'apart', className: 'k-dash', path: 'M1 3h18v18H1zM25 3h18v18H25zM49 3h18v18H49z' },
  { key: 'missing', className: 'k-slot', path: 'M1 4h90v16H1z' },
];
