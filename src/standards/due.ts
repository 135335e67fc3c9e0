/** What standards ask of a thing of some size in some place: for the pages and for the calculator in the browser. */
import { exactly } from '../metrics/quantity.ts';
import type { StandardBand } from '../model.ts';
import { applyRule, bandOf } from './apply.ts';
import type { Terms } from './resolve.ts';
import { bySize } from './rules/at-least-per.ts';
import type { Span } from './ruling.ts';

/** A thing that is thought of: its size, and the values that bands go by. */
export interface Imagined {
  readonly size: number;
  readonly where: Readonly<Record<string, string>>;
}

export interface Due {
  readonly standard: string;
  /** The band that holds; null where there is none for such a thing. */
  readonly band: StandardBand | null;
  /** What is asked; null for a rule about pairs, which asks for nothing countable. */
  readonly due: Span | null;
  /** What the size alone comes to, before whole units are made of it or the floor of all is taken; null where it plays no part. */
  readonly bySize: Span | null;
}

/** What each standard asks. The rules are those that rows are held against. */
export function calculateDue(standards: readonly Pick<Terms, 'name' | 'bands'>[], { size, where }: Imagined): readonly Due[] {
  return standards.map(({ name, bands }) => {
    const band = bands[bandOf(bands, (field) => where[field] ?? null) ?? -1];
    if (!band) return { standard: name, band: null, due: null, bySize: null };
    const { due } = applyRule(band.rule, { has: 'missing', size: exactly(size), partners: 'none' });
    return { standard: name, band, due, bySize: sizeSpan(band, size) };
  });
}

function sizeSpan({ rule }: StandardBand, size: number): Span | null {
  if (rule.kind === 'at-least-per') return { low: bySize(rule, size), high: bySize(rule, size) };
  if (rule.kind === 'one-per') return { low: size / (rule.value.high ?? rule.value.low), high: size / rule.value.low };
  return null;
}
