/** Groups of peers in words. */
import { labelIn } from '../../client/register/view.ts';
import { formatNumber } from '../../i18n/format.ts';
import { registerPageWords } from '../../i18n/register-page.ts';
import type { PeerGroup, RegisterPeers } from '../../model.ts';
import { fieldTitle, measureOf, type RegisterPage } from './list-view.ts';

/** What the things of a group have in common: 中心城区，1000到2000户. */
export function groupText(
  { same, low, high }: Pick<PeerGroup, 'same' | 'low' | 'high'>,
  { page, dataset, register, view }: RegisterPage,
): string {
  const words = registerPageWords(page.lang);
  const { unit } = measureOf(dataset, register.peers?.size ?? '', page);
  const number = (value: number | null): string => (value === null ? '' : formatNumber(value, page.lang));
  const values = Object.entries(same).map(([field, value]) => labelIn(view, field, value));
  return words.like(values.join(words.comma), words.band(number(low), number(high), unit));
}

/** Groups that are alike in kind stand together, the smallest things first. */
export function inOrder(groups: readonly PeerGroup[]): readonly PeerGroup[] {
  const kinds = [...new Set(groups.map(kindOf))];
  return groups.toSorted((a, b) => kinds.indexOf(kindOf(a)) - kinds.indexOf(kindOf(b)) || (a.low ?? 0) - (b.low ?? 0));
}

function kindOf({ same }: PeerGroup): string {
  return JSON.stringify(Object.values(same));
}

/** By what a register's things are grouped. */
export function groupedBy({ same, size }: RegisterPeers, { page, dataset, period }: RegisterPage): string {
  const words = registerPageWords(page.lang);
  return words.peersBy(
    same.map((field) => fieldTitle(dataset, field, page)).join(words.listComma),
    fieldTitle(dataset, size, page),
    period,
  );
}
