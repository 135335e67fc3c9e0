/** Every identity, two sides at a time: what each may be, and whether they agree. See `metrics/identities.ts`. */
import { pick } from '../i18n/text.ts';
import { compare } from '../metrics/identities.ts';
import type { Identity, Outcome } from '../model.ts';
import { type Audit, footerOf } from './audit.ts';
import { AGREES, DIFFERS } from './figures-sheet.ts';
import { cellName, columnName, sheetPrefix } from './file/reference.ts';
import type { Cell, Row, Sheet } from './file/sheet.ts';
import { boundValue, firstOf } from './formula-text.ts';
import type { Ledger } from './ledger.ts';
import { CHECK, cell, header, LOOK, live, NOTICE, TAB, WRAPPED } from './looks.ts';
import { proseText } from './prose-text.ts';
import type { Operand } from './step.ts';
import { widthsOf } from './widths.ts';

const IDENTITY_COLUMNS = [
  'title',
  'left',
  'leftLow',
  'leftHigh',
  'sign',
  'right',
  'rightLow',
  'rightHigh',
  'outcome',
  'whole',
  'published',
  'check',
  'why',
] as const;
type IdentityColumn = (typeof IDENTITY_COLUMNS)[number];
type IdentityRow = Partial<Record<IdentityColumn, Cell>>;

/** The column of checks, as a range of the sheet. */
export function identityRange(sheet: string, rows: number): string {
  const column = columnName(IDENTITY_COLUMNS.indexOf('check') + 1);
  return `${sheetPrefix(sheet)}$${column}$2:$${column}$${Math.max(2, rows)}`;
}

/** Makes the sheet. Steps that only identities need are added to the ledger on the way. */
export function identitiesSheet(audit: Audit, ledger: Ledger): Sheet {
  const { words, names, published, workings } = audit;
  const rows: IdentityRow[] = [];
  for (const identity of published.identities) {
    const terms = workings.compared.get(identity.name) ?? [];
    const operands = terms.map((term, index) => ledger.operand(term, `${identity.name} · ${index + 1}`));
    rows.push(...identityRows(identity, operands, rows.length + 2, audit));
  }
  const titles = IDENTITY_COLUMNS.map((column) => words.identity[column]);
  const notice = published.site.synthetic ? [cell(words.synthetic, NOTICE)] : [];
  const all: Row[] = [
    { cells: [...header(titles), ...notice] },
    ...rows.map((row) => ({ cells: IDENTITY_COLUMNS.map((column): Cell | null => row[column] ?? null) })),
  ];
  const check = columnName(IDENTITY_COLUMNS.indexOf('check') + 1);
  return {
    name: names.identities,
    widths: widthsOf(all),
    rows: all,
    frozen: { rows: 1, columns: 1 },
    alarm: { range: `${check}2:${check}${Math.max(2, all.length)}`, text: DIFFERS },
    color: TAB,
    ...footerOf(audit),
  };
}

function identityRows(identity: Identity, operands: readonly Operand[], first: number, audit: Audit): readonly IdentityRow[] {
  const count = Math.max(1, operands.length - 1);
  const declared = audit.workings.undecided.has(identity.name);
  const pairs = Array.from({ length: count }, (_, index) => pairRow(identity, operands, index, first + index, declared, audit));
  const [head, ...others] = pairs;
  return [{ ...head, ...headCells(identity, count, first, declared, audit) }, ...others];
}

function headCells(identity: Identity, count: number, first: number, declared: boolean, audit: Audit): IdentityRow {
  const { words, lang } = audit;
  const at = (column: IdentityColumn, row: number): string => cellName(IDENTITY_COLUMNS.indexOf(column) + 1, row);
  const range = `${at('outcome', first)}:${at('outcome', first + count - 1)}`;
  const has = (outcome: Outcome): string => `ISNUMBER(MATCH("${words.outcomes[outcome]}",${range},0))`;
  const worst = firstOf(
    [
      [has('disagree'), `"${words.outcomes.disagree}"`],
      [has('undecided'), `"${words.outcomes.undecided}"`],
    ],
    `"${words.outcomes.agree}"`,
  );
  const outcome = words.outcomes[identity.outcome];
  return {
    title: cell(pick(identity.title, lang), WRAPPED),
    whole: declared ? cell(outcome) : live(outcome, worst),
    published: cell(outcome),
    check: live(AGREES, `IF(EXACT(${at('whole', first)},${at('published', first)}),"${AGREES}","${DIFFERS}")`, CHECK),
    ...(identity.why && { why: cell(proseText(identity.why, audit), WRAPPED) }),
  };
}

function pairRow(
  identity: Identity,
  operands: readonly Operand[],
  index: number,
  row: number,
  declared: boolean,
  audit: Audit,
): IdentityRow {
  const [left, right] = [operands[index], operands[index + 1]];
  const { words, names, formula } = audit;
  const prefix = sheetPrefix(names.working);
  const side = (operand: Operand | undefined, place: number, names: readonly IdentityColumn[]): IdentityRow => {
    const term = identity.terms[place];
    if (!operand || !term) return {};
    const [text, low, high] = names as [IdentityColumn, IdentityColumn, IdentityColumn];
    return {
      [text]: cell(formula(term), WRAPPED),
      [low]: live(boundValue(operand.quantity?.low), there(operand.low, prefix)),
      [high]: live(boundValue(operand.quantity?.high), there(operand.high, prefix)),
    };
  };
  const both = left && right && !declared;
  const outcome = both ? words.outcomes[compare(left.quantity, right.quantity, identity.relation)] : words.declared;
  return {
    ...side(left, index, ['left', 'leftLow', 'leftHigh']),
    ...side(right, index + 1, ['right', 'rightLow', 'rightHigh']),
    sign: cell(declared ? '?' : identity.relation, LOOK.centre),
    outcome: both ? live(outcome, compareFormula(left, right, row, identity.relation, prefix, words.outcomes)) : cell(outcome),
  };
}

function there(reference: string, prefix: string): string {
  return reference.startsWith('"') ? reference : prefix + reference;
}

/** Twelve digits are compared, as the program does. */
const SLACK = '5E-12';

function compareFormula(
  left: Operand,
  right: Operand,
  row: number,
  relation: Identity['relation'],
  prefix: string,
  outcomes: Audit['words']['outcomes'],
): string {
  const at = (column: IdentityColumn): string => cellName(IDENTITY_COLUMNS.indexOf(column) + 1, row);
  const [a, b, c, d] = [at('leftLow'), at('leftHigh'), at('rightLow'), at('rightHigh')];
  const abouts = [left, right].flatMap(({ about }) => (about === '""' ? [] : [`ISNUMBER(${there(about, prefix)})`]));
  const word = (outcome: Outcome): string => `"${outcomes[outcome]}"`;
  const untold = `OR(${[`${a}=""`, `${c}=""`, ...abouts].join(',')})`;
  const above = (low: string, high: string): string => `IF(COUNT(${low},${high})=2,${low}>${high},FALSE())`;
  if (relation === '≤') {
    const agree = `IF(COUNT(${b},${c})=2,${b}<=${c},FALSE())`;
    return firstOf(
      [
        [untold, word('undecided')],
        [agree, word('agree')],
        [above(a, d), word('disagree')],
      ],
      word('undecided'),
    );
  }
  const close = (x: string, y: string): string => `ABS(${x}-${y})<=${SLACK}*MAX(ABS(${x}),ABS(${y}))`;
  const agree = `IF(COUNT(${a},${b},${c},${d})=4,AND(${a}=${b},${close(a, c)},${close(c, d)}),FALSE())`;
  return firstOf(
    [
      [untold, word('undecided')],
      [agree, word('agree')],
      [`OR(${above(a, d)},${above(c, b)})`, word('disagree')],
    ],
    word('undecided'),
  );
}
