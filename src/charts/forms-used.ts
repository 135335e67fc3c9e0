/** Which forms a drawing has, so that a key names these and no others. Those of a register bring their key along. */
import type { Chart } from '../model.ts';
import { kindOf } from './chart.ts';
import type { ChartContext, Entry } from './kind.ts';

/** A form of the key to all charts. */
export type FormName = 'exact' | 'atLeast' | 'rule' | 'rest' | 'range' | 'change' | 'qualitative' | 'apart' | 'missing';

const RELATIONS: Readonly<Record<string, FormName>> = { '≥': 'atLeast', range: 'range', change: 'change', qualitative: 'qualitative' };

/** The forms in the order of the key; empty where nothing but exact outcomes is drawn, which needs no key. */
export function formsUsed(chart: Chart, context: ChartContext): readonly FormName[] {
  const kind = kindOf(chart);
  if (kind.picture) return [];
  const own = kind.remarks?.(chart, context) ?? [];
  const used = new Set(kind.entries(chart, context).flatMap(formsOf));
  const forms = ORDER.filter((form) => used.has(form) || own.includes(form as never));
  return forms.some((form) => form !== 'exact') ? forms : [];
}

const ORDER: readonly FormName[] = ['exact', 'atLeast', 'rule', 'rest', 'range', 'change', 'qualitative', 'apart', 'missing'];

function formsOf({ reading: { missing, nature, relation } }: Entry): readonly FormName[] {
  if (missing) return ['missing'];
  const claim = RELATIONS[relation];
  return [...(claim ? [claim] : []), ...(nature === 'rule' ? ['rule' as const] : relation === '=' ? ['exact' as const] : [])];
}
