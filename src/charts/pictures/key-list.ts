/** What the marks of outcomes mean, in HTML, so that it wraps. */
import type { AssessmentOutcome, RegisterScatter, RegisterTiles } from '../../model.ts';
import { escapeText } from '../serialize.ts';
import { OUTCOMES } from './outcome.ts';
import type { Reader } from './reader.ts';

const DOTS: Readonly<Record<AssessmentOutcome, string>> = {
  met: '<path class="p" d="M6 6h0"/>',
  'not-met': '<path class="p" d="M6 6h0"/><path class="q" d="M6 6h0"/>',
  'cannot-tell': '<path class="u" d="M6 6h0"/><path class="w" d="M6 6h0"/>',
};

/** Swatches with their words and how many there are of each; nothing where there is no standard. */
export function keyList({ kind, outcomes, standard }: RegisterScatter | RegisterTiles, reader: Reader): string {
  if (!outcomes || !standard) return '';
  const { words, count, text } = reader;
  const items = OUTCOMES.filter((outcome) => outcomes[outcome] > 0).map((outcome) => {
    const mark = kind === 'register-tiles' ? `<i class="pt pt-${outcome}"></i>` : swatch(DOTS[outcome], 12);
    return `<li>${mark}${escapeText(words.reason(words.outcomes[outcome], count(outcomes[outcome])))}</li>`;
  });
  const line = swatch('<path class="e" d="M0 6h28"/><path class="f" d="M0 6h28"/>', 28);
  const rule = kind === 'register-scatter' ? [`<li>${line}${escapeText(words.standardLine(text(standard.title)))}</li>`] : [];
  return `<ul class="rc-key ref">${[...items, ...rule].join('')}</ul>`;
}

function swatch(paths: string, width: number): string {
  return `<svg class="rc" width="${width}" height="12" aria-hidden="true">${paths}</svg>`;
}
