/** Whether a table would publish numbers of people. The problems themselves never repeat such a number in full. */
import { doubt, mistake } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import { cellAt } from './cells.ts';
import { createFindings, type Findings } from './findings.ts';
import { findPersonal, type Hints, isDigits, type Personal, type PersonalCode } from './person-numbers.ts';
import { type Column, sourcePlace, type Table } from './table.ts';

/** The shortest that can matter: a@qq.com; every number has eleven digits at least. */
const SHORTEST = 8;

interface Hit extends Personal {
  readonly position: number;
}

/** What a column holds that looks like a person's, and how many cells could do so by chance. */
interface Searched {
  readonly hits: readonly Hit[];
  /** Cells that are not empty. */
  readonly filled: number;
  /** Cells of eighteen and of eleven digits and nothing else. */
  readonly eighteen: number;
  readonly eleven: number;
}

/**
 * Identity, phone and bank-card numbers (errors) and private mail addresses (warnings), one problem for each column and code.
 * A field with `privacy: "public"` is left alone.
 */
export function privacyProblems(table: Table): readonly Problem[] {
  const findings = createFindings();
  for (const column of table.columns.values()) if (column.field.privacy !== 'public') addProblems(table, column, findings);
  return findings.problems();
}

function addProblems(table: Table, column: Column, findings: Findings): void {
  const hints = hintsOf(column);
  const searched = searchColumn(column, hints);
  const counts = new Map<PersonalCode, number>();
  for (const { code } of searched.hits) counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const hit of searched.hits) {
    if (isChance(hit.code, counts.get(hit.code) ?? 0, searched, column, hints)) continue;
    const { file, row } = sourcePlace(table, hit.position);
    const report = hit.code === 'email-address' ? doubt : mistake;
    findings.add(report(hit.code, file, {}, { row, column: column.field.name, value: hit.masked }));
  }
}

function searchColumn({ raw }: Column, hints: Hints): Searched {
  const hits: Hit[] = [];
  let [filled, eighteen, eleven] = [0, 0, 0];
  for (let position = 0; position < raw.length; position++) {
    const cell = cellAt(raw, position);
    if (cell !== '') filled++;
    if (cell.length < SHORTEST) continue;
    if (isDigits(cell, 18)) eighteen++;
    if (isDigits(cell, 11)) eleven++;
    for (const personal of findPersonal(cell, hints)) hits.push({ ...personal, position });
  }
  return { hits, filled, eighteen, eleven };
}

// Of random numbers of 18 digits one in 60,000 is a valid identity number, of 11 digits six in ten that begin with 1 a phone number.
function isChance(code: PersonalCode, count: number, searched: Searched, { field, numbers }: Column, hints: Hints): boolean {
  if (code === 'identity-number') return !hints.identity && count * 1000 < searched.eighteen;
  if (code !== 'phone-number' || (hints.phone && !(numbers && field.unit))) return false;
  if (numbers) return field.unit !== undefined || searched.filled < 3 || count * 2 < searched.filled;
  return searched.eleven >= 3 && count * 2 < searched.eleven;
}

function hintsOf({ field }: Column): Hints {
  const name = `${field.name} ${field.title ?? ''}`;
  return {
    identity: /身份证|证件|identity|id[ _-]?card|id[ _-]?number/i.test(name),
    phone: /电话|手机|联系|phone|(?<![a-z])(?:tel|mobile|cell)(?![a-z])|contact/i.test(name),
    card: /卡号|账号|帐号|银行|(?<![a-z])(?:card|account|bank)/i.test(name),
  };
}
