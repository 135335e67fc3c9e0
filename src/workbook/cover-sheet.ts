/** The first sheet: what this is, what the check found, what the signs mean, and what is where. */
import { OUTCOME_WORDS } from '../i18n/outcome-words.ts';
import { pick } from '../i18n/text.ts';
import { type Audit, footerOf } from './audit.ts';
import { contentRows, gap, originRows, pair, section } from './cover-contents.ts';
import { coverRows } from './cover-places.ts';
import { AGREES, checkRange, DIFFERS, NOT_AGAIN } from './figure-columns.ts';
import type { Row, Sheet } from './file/sheet.ts';
import { identityRange } from './identities-sheet.ts';
import { cell, FIXED, LOOK, live, NOTE, NOTICE, PLAIN, SEAL, TITLE, WRAPPED } from './looks.ts';
import type { TableLayout } from './table-layout.ts';
import { fitted } from './widths.ts';

const WIDTHS = [30, 96];
const TITLE_HEIGHT = 34;
/** Two numbers are the same where they differ by no more than this part of them: the last bits of binary fractions. */
const TOLERANCE = 1e-9;
const TOLERANCE_LOOK = { format: '0.0E+00', align: 'left' } as const;
const COUNT = { format: '#,##0', align: 'left', color: LOOK.live.color } as const;
const PLAIN_COUNT = { format: '#,##0', align: 'left' } as const;

export interface CoverContext {
  readonly audit: Audit;
  readonly layouts: ReadonlyMap<string, TableLayout>;
  /** How many figures are only told. */
  readonly fixed: number;
  /** Rows of the sheet of identities, its header included. */
  readonly identityRows: number;
  /** What is not worked out again, in words. */
  readonly limits: readonly string[];
}

/** Makes the sheet. */
export function coverSheet(context: CoverContext): Sheet {
  const { audit, layouts } = context;
  const { words, names } = audit;
  const places = coverRows(words);
  const rows: Row[] = [
    ...openingRows(audit),
    gap,
    ...resultRows(context),
    gap,
    ...colourRows(audit),
    gap,
    ...codeRows(words.strength, words.strengths),
    gap,
    ...codeRows(words.status, words.statuses),
    gap,
    ...outcomeRows(audit),
    ...limitRows(context),
    gap,
    ...contentRows(audit, layouts),
    gap,
    ...originRows(audit),
  ];
  if (rows[places.tolerance - 1]?.cells[1]?.value !== TOLERANCE) throw new Error('the first sheet is not where other sheets look for it');
  return {
    name: names.cover,
    widths: WIDTHS,
    rows: fitted(rows, WIDTHS),
    frozen: { rows: 0, columns: 0 },
    color: SEAL,
    ...footerOf(audit),
  };
}

function openingRows({ words, published: { site }, lang }: Audit): readonly Row[] {
  return [
    { cells: [cell(words.title(pick(site.title, lang)), TITLE)], height: TITLE_HEIGHT },
    { cells: site.synthetic ? [null, cell(words.synthetic, NOTICE)] : [] },
    { cells: [null, cell(words.lead, WRAPPED)] },
    ...words.how.map((line): Row => ({ cells: [null, cell(line, NOTE)] })),
  ];
}

function resultRows({ audit, fixed, identityRows }: CoverContext): readonly Row[] {
  const { words, names, published } = audit;
  const figures = audit.figures.length;
  const checks = checkRange(names.figures, figures);
  const identities = published.identities.length;
  const counted = (range: string, sign: string): string => `COUNTIF(${range},"${sign}")`;
  return [
    section(words.results),
    pair(words.all, cell(published.observations.length, PLAIN_COUNT)),
    pair(words.agree, live(figures - fixed, counted(checks, AGREES), COUNT)),
    pair(words.disagree, live(0, counted(checks, DIFFERS), COUNT)),
    pair(words.notAgain, live(fixed, counted(checks, NOT_AGAIN), COUNT)),
    pair(words.identities, cell(identities, PLAIN_COUNT)),
    pair(
      words.identitiesAgree,
      identities > 0 ? live(identities, counted(identityRange(names.identities, identityRows), AGREES), COUNT) : cell(0, PLAIN_COUNT),
    ),
    pair(words.tolerance, cell(TOLERANCE, TOLERANCE_LOOK)),
  ];
}

function colourRows({ words }: Audit): readonly Row[] {
  return [
    section(words.colours),
    pair('1,234', cell(words.source), PLAIN),
    pair('1,234', cell(words.live), LOOK.sample),
    pair('1,234', cell(words.fixed), FIXED),
  ];
}

function codeRows(title: string, words: Readonly<Record<string, string>>): readonly Row[] {
  return [section(title), ...Object.entries(words).map(([code, word]) => pair(code, cell(word), PLAIN))];
}

// What stands beside a register, row by row.
function outcomeRows({ words, published, lang }: Audit): readonly Row[] {
  if (published.registers.length === 0 || published.standards.length === 0) return [];
  return [...codeRows(words.standards, OUTCOME_WORDS[lang === 'zh' ? 'zh' : 'en']), gap];
}

function limitRows({ audit: { words }, limits }: CoverContext): readonly Row[] {
  const lines = limits.length > 0 ? limits : [words.none];
  return [section(words.limits), ...lines.map((line): Row => ({ cells: [null, cell(line, WRAPPED)] }))];
}
