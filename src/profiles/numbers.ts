/** Numbers on the page of a thing: each with its strength, its name, and a link to its proof. */
import { strengthText } from '../i18n/format.ts';
import { cellId } from '../lib/entity-ids.ts';
import { type Html, html } from '../lib/html.ts';
import type { Entity, EntityRow } from '../model.ts';
import type { Measure, ProfileContext } from './context.ts';

/** The id of a period's row in the list of rows. */
export function rowAnchor(period: string): string {
  return `r${period}`;
}

/** A published number: what it says, how it is named, where its proof is. */
export function number(text: string, { id, value, href, none = false }: Numbered): Html {
  return html`<a class="num${none && ' none'}" href="${href}"><data value="${value ?? ''}" data-observation="${id}">${text}</data></a>`;
}

interface Numbered {
  readonly id: string;
  readonly value: number | null;
  readonly href: string;
  readonly none?: boolean;
}

/** A cell of the register as a number, or the reason why there is none. */
export function cellNumber(entity: Entity, row: EntityRow, measure: Measure, context: ProfileContext): Html {
  const value = row.values[measure.name] ?? null;
  const id = cellId(entity.register, entity.id, measure.name, row.period);
  const href = `#${rowAnchor(row.period)}`;
  if (value === null) return number(context.status(row.missing?.[measure.name] ?? 'missing'), { id, value, href, none: true });
  const strength = strengthText(row.relations?.[measure.name] ?? '=', context.lang);
  const shown = number(measure.format(value), { id, value, href });
  return strength === '' ? shown : html`<span class="str">${strength}</span>${context.lang === 'zh' ? '' : ' '}${shown}`;
}

/** A unit after a number, with the space that the language wants. */
export function unitAfter(unit: string, lang: string): Html {
  return unit === '' ? html`` : html`${lang === 'zh' || unit.startsWith('%') ? '' : ' '}<span class="un">${unit}</span>`;
}
