/** The report of the synthetic city as a text, and its figures as a table that cites it. */
import type { City } from './city.ts';
import { type Claim, paragraphs } from './claims.ts';
import type { Row } from './csv.ts';
import { CITY } from './places.ts';

export const FIGURE_COLUMNS = ['figure', 'value', 'relation', 'low', 'high', 'unit', 'scope', 'period', 'as_stated', 'source', 'locator'];

/** The name that datapackage.json gives the report. */
const SOURCE = 'demo-report';

/** The report, with its paragraphs numbered as the table cites them. */
export function reportText(city: City): string {
  const body = paragraphs(city).map(({ text, claims }, place) => `¶${place + 1} ${filled(text, claims)}`);
  return [`《${CITY}社区治理情况（合成）》`, '本文和文中的数字都是合成的：这个城市并不存在。', ...body, '']
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

/** A row for each figure of the report. */
export function* figureRows(city: City): Generator<Row> {
  for (const [place, { claims }] of paragraphs(city).entries()) for (const claim of claims) yield figureRow(claim, `¶${place + 1}`);
}

function figureRow({ figure, value, relation, high, unit, scope, period, words }: Claim, locator: string): Row {
  const low = relation === '≥' || relation === 'range' ? (value ?? '') : '';
  const own = relation === 'range' ? '' : (value ?? '');
  return [figure, own, relation, low, high ?? '', unit, scope, period, words, SOURCE, locator];
}

function filled(text: string, claims: readonly Claim[]): string {
  return text.replace(/\{([\w-]+)\}/g, (_, name) => {
    const claim = claims.find(({ figure }) => figure === name);
    if (!claim) throw new Error(`no such figure: ${name}`);
    return claim.words;
  });
}
