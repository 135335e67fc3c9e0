/** Every identity, two sides at a time: what each may be, and whether they agree. See `metrics/identities.ts`. */
import { pick } from '../i18n/text.ts';
import { compare } from '../metrics/identities.ts';
import type { Identity, Outcome } from '../model.ts';
import type { Audit } from './audit.ts';
import { AGREES, DIFFERS } from './figure-columns.ts';
import { cellName, columnName, sheetPrefix } from './file/reference.ts';
import type { Cell, Sheet } from './file/sheet.ts';
import { boundValue, firstOf } from './formula-text.ts';
import { framed } from './frame.ts';
import { compareFormula, inSheet } from './identity-formula.ts';
import type { Ledger } from './ledger.ts';
import { CHECK, cell, isGrouped, LOOK, live, numberLook, WRAPPED } from './looks.ts';
import { proseText } from './prose-text.ts';
import type { Operand } from './step.ts';

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
const BOUNDS = ['leftLow', 'leftHigh', 'rightLow', 'rightHigh'] as const;
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
  const cells = rows.map((row) => IDENTITY_COLUMNS.map((column): Cell | null => row[column] ?? null));
  return framed(
    { name: names.identities, titles, rows: cells, alarm: { column: IDENTITY_COLUMNS.indexOf('check') + 1, text: DIFFERS } },
    audit,
  );
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
      [low]: bound(operand.quantity?.low, inSheet(operand.low, prefix)),
      [high]: bound(operand.quantity?.high, inSheet(operand.high, prefix)),
    };
  };
  const both = left && right && !declared;
  const outcome = both ? words.outcomes[compare(left.quantity, right.quantity, identity.relation)] : words.declared;
  return {
    ...side(left, index, ['left', 'leftLow', 'leftHigh']),
    ...side(right, index + 1, ['right', 'rightLow', 'rightHigh']),
    sign: cell(declared ? '?' : identity.relation, LOOK.centre),
    outcome: both
      ? live(
          outcome,
          compareFormula({
            left,
            right,
            prefix,
            relation: identity.relation,
            outcomes: words.outcomes,
            bounds: BOUNDS.map((column) => at(column, row)),
          }),
        )
      : cell(outcome),
  };
}

function at(column: IdentityColumn, row: number): string {
  return cellName(IDENTITY_COLUMNS.indexOf(column) + 1, row);
}

function bound(end: number | undefined, formula: string): Cell {
  const value = boundValue(end);
  return live(value, formula, typeof value === 'number' && isGrouped(value) ? numberLook(0, true) : LOOK.liveRight);
}
