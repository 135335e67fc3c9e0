/** What all pages of a language share, as the Hugo site's data: titles, labels, units, addresses. */

import { linkPage } from '../../../src/components/page.ts';
import { unitText } from '../../../src/components/value-parts.ts';
import { formatNumber, strengthText } from '../../../src/i18n/format.ts';
import { outcomeWords } from '../../../src/i18n/outcome-words.ts';
import { reasonText } from '../../../src/i18n/standard-words.ts';
import { pick } from '../../../src/i18n/text.ts';
import { metricPath } from '../../../src/i18n/urls.ts';
import type { PeerGroup, Standard, StandardParameter, Status } from '../../../src/model.ts';
import type { ProfileContext } from '../../../src/profiles/context.ts';

const STATUSES: readonly Status[] = ['not-stated', 'not-collected', 'withheld', 'not-applicable', 'unreadable', 'invalid', 'missing'];

/** The shared data of a language. `reasons` are the codes that assessments have. */
export function cityData(context: ProfileContext, reasons: readonly string[]): unknown {
  const { register, lang, measures, page } = context;
  const units = page.published.site.units;
  return {
    measures: measures.map(({ name, title, unit }) => {
      const declared = units.find((known) => known.name === context.dataset.fields.find((field) => field.name === name)?.unit);
      return {
        name,
        title,
        unit,
        decimals: declared?.decimals ?? 0,
        between: (declared?.decimals ?? 0) + 1,
        compact: declared?.compact === true,
      };
    }),
    standards: context.standards.map((standard) => standardData(standard, context)),
    facts: register.facts.map((field) => ({ title: context.titleOf(field), labels: labelsOf(field, context) })),
    groups: Object.fromEntries(register.sections.map(({ value }) => [value, context.links.group(value)])),
    peers: Object.fromEntries((register.peers?.groups ?? []).map((group) => [group.name, peersText(group, context)])),
    peerLinks: Object.fromEntries((register.peers?.groups ?? []).map(({ name }) => [name, peerLinks(name, context)])),
    periods: Object.fromEntries(register.periods.map((period) => [period, context.period(period)])),
    tables: Object.fromEntries(page.published.datasets.map(({ name }) => [name, context.links.table(name)])),
    related: register.related.map(({ dataset, title }) => ({
      title: pick(title, lang),
      table: context.links.table(dataset),
      columns: (page.published.datasets.find(({ name }) => name === dataset)?.fields ?? []).map((field) => pick(field.title, lang)),
    })),
    status: Object.fromEntries(STATUSES.map((status) => [status, context.status(status)])),
    strength: Object.fromEntries((['≥', '≤', '≈'] as const).map((relation) => [relation, strengthText(relation, lang)])),
    outcome: outcomeWords(lang, false),
    mark: context.words.mark,
    reasons: Object.fromEntries(reasons.map((reason) => [reason, reasonText(reason, lang)])),
  };
}

function standardData({ name, title, unit, measure, size, bands }: Standard, context: ProfileContext): unknown {
  const { measures, page, lang } = context;
  const declared = page.published.site.units.find((known) => known.name === unit);
  const parameter = ({ observation }: StandardParameter, value: number | null) => ({
    id: observation,
    value,
    text: formatNumber(value ?? 0, lang),
    href: linkPage(page, metricPath(observation)),
  });
  return {
    name,
    title: pick(title, lang),
    unit: unitText(unit, page),
    compact: declared?.compact === true,
    measure: measures.findIndex((known) => known.name === measure),
    size: measures.findIndex((known) => known.name === size?.field),
    bands: bands.map(({ rule }) => {
      if (rule.kind === 'paired') return { kind: rule.kind };
      if (rule.kind === 'one-per')
        return { kind: rule.kind, high: parameter(rule.value, rule.value.high), low: parameter(rule.value, rule.value.low) };
      if (rule.kind === 'at-least') return { kind: rule.kind };
      const { per, value, least } = rule;
      return { kind: rule.kind, per, value: parameter(value, value.low), least: least && parameter(least, least.low) };
    }),
  };
}

function labelsOf(field: string, { cell, dataset, page }: ProfileContext): Readonly<Record<string, string>> {
  const coded = Object.keys(page.published.site.labels[field] ?? {});
  const values = dataset.fields.find(({ name }) => name === field)?.type === 'boolean' ? ['true', 'false'] : coded;
  return Object.fromEntries(values.map((value) => [value, cell(field, value)]));
}

function peersText({ same, low, high }: PeerGroup, { words, register, cell, measures, entity, lang }: ProfileContext): string {
  const size = measures.find(({ name }) => name === register.peers?.size);
  const bound = (value: number | null): string => (value === null ? '' : (size?.format(value) ?? ''));
  const like = Object.entries(same).map(([field, value]) => cell(field, value));
  return words.peersOf(entity, [...like, words.band(bound(low), bound(high), size?.unit ?? '')].join(lang === 'zh' ? '、' : ', '));
}

/** The page of a group, and where each measure stands on it. */
function peerLinks(group: string, { measures, links }: ProfileContext): unknown {
  return { group: links.peersOf(group), measures: Object.fromEntries(measures.map(({ name }) => [name, links.peersOf(group, name)])) };
}
