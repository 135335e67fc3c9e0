/** How sure a value is, in the words of the page: by what it says, whether it was computed, and whether it is a rule. */
import type { Messages } from '../i18n/messages.ts';
import type { Observation, Relation, Status } from '../model.ts';
import { findMetric } from './find.ts';
import type { Page } from './page.ts';
import { isMissing } from './value-parts.ts';

type Claim = Exclude<keyof Messages['strength']['short'], 'missing'>;
type Reason = keyof Messages['strength']['none'];

const CLAIMS: Readonly<Record<Exclude<Relation, 'not stated' | 'in progress'>, Claim>> = {
  '=': 'exact',
  '≥': 'atLeast',
  '≤': 'atMost',
  '≈': 'about',
  range: 'range',
  change: 'change',
  qualitative: 'qualitative',
};

/** “推算，下限”: one or two words for a list of facts. */
export function strengthShort(observation: Observation, { words }: Pick<Page, 'words'>): string {
  const claim = claimOf(observation);
  if (!claim) return words.strength.short.missing;
  const short = words.strength.short[claim];
  if (!observation.derived) return short;
  return claim === 'exact' ? words.strength.computed : words.strength.computedAs(short);
}

/** What the strength means for a reader, in a sentence or two. */
export function strengthLong(observation: Observation, page: Page): string {
  const assumed = findMetric(page.published, observation.metric).assumptions.length > 0;
  return strengthSentences(observation, assumed, page.words).join(page.words.space);
}

/** The sentences of `strengthLong`: what the number claims, and for a computed one where it comes from and what it assumes. */
export function strengthSentences(observation: Observation, assumed: boolean, { strength }: Messages): readonly string[] {
  const claim = claimOf(observation);
  if (!claim) return [strength.none[reasonOf(observation)]];
  const { nature, derived } = observation;
  if (!derived) return [strength.stated[nature][claim]];
  return [strength.derived[nature][claim], strength.computedLong, assumed ? strength.computedIf : strength.computedFree];
}

/** What kind of number it is: one computed from a standard is neither the standard nor an outcome. */
export function natureText({ nature, derived }: Observation, { words }: Pick<Page, 'words'>): string {
  return derived && nature === 'rule' ? words.nature.computedRule : words.nature[nature];
}

/** The words before a large number: 推算至少. */
export function strengthPrefix(observation: Observation, strength: string, page: Page): string {
  const { computed } = page.words.strength;
  if (!observation.derived || isMissing(observation)) return strength;
  return strength ? computed + page.words.strength.join + strength : computed;
}

/** What the number claims, or nothing where there is none. */
function claimOf(observation: Observation): Claim | undefined {
  const { relation } = observation;
  return isMissing(observation) || relation === 'not stated' || relation === 'in progress' ? undefined : CLAIMS[relation];
}

const PRESENT: readonly Status[] = ['normal', 'incomplete'];

function reasonOf({ status, relation }: Observation): Reason {
  if (!PRESENT.includes(status)) return status as Reason;
  return relation === 'in progress' ? 'in-progress' : 'not-stated';
}
