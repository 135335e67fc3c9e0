/** The record of a thing, as we publish it, in the form that templates read fastest: lists in the order of the columns, all chosen and counted before. */

import { dueByPeriod } from '../../../src/charts/register/of-entity.ts';
import { formatPeriod } from '../../../src/i18n/format.ts';
import { profileWords } from '../../../src/i18n/profile-words.ts';
import { entityFile } from '../../../src/lib/register-files.ts';
import type { Entity, EntityRow, PeerFigures, Succession } from '../../../src/model.ts';
import type { ProfileContext } from '../../../src/profiles/context.ts';
import { countOutcomes } from '../../../src/profiles/head.ts';

/** One record as what a page is templated from. */
export function contentOf(entity: Entity, context: ProfileContext): unknown {
  const { register, measures } = context;
  const newest = entity.rows.at(-1) as EntityRow;
  const counts = countOutcomes(newest);
  return {
    key: entity.id,
    file: entityFile(entity.id),
    former: [...new Set(entity.rows.flatMap(({ name }) => name ?? []))].join('、'),
    newest: newest.period,
    ended: newest.period !== context.newest,
    counts: { of: counts.of, met: counts.met, 'not-met': counts['not-met'], 'cannot-tell': counts['cannot-tell'] },
    facts: register.facts.map((field) => newest.facts[field] ?? ''),
    rows: entity.rows.map((row) => rowOf(row, context)),
    named: entity.rows.some(({ name }) => name !== undefined),
    remarked: entity.rows.some(({ remark }) => remark !== undefined),
    standards: context.standards.map((standard) => standardOf(standard, entity, newest)),
    years: yearsOf(entity, context),
    peers: entity.peers && {
      name: entity.peers.name,
      entities: entity.peers.entities,
      medians: measures.map(({ name }) => entity.peers?.newest[name]?.median ?? null),
      newest: register.lead.map((field) => figures(entity.peers?.newest[field] ?? null)),
      due: context.measures
        .filter(({ name }) => name === register.lead[0])
        .map((measure) => dueByPeriod(measure, entity, context).at(-1) ?? null),
    },
    related: entity.related.map((related) => relatedOf(related, entity, context)),
    history: [
      ...entity.before.map((each) => succession(each, 'before', context)),
      ...entity.after.map((each) => succession(each, 'after', context)),
    ],
  };
}

function rowOf({ period, row, values, missing, relations, name, remark }: EntityRow, { measures }: ProfileContext): unknown {
  const cells = measures.map((measure) => values[measure.name] ?? null);
  const reasons = Object.fromEntries(
    measures.flatMap(({ name: field }, index) => (cells[index] === null ? [[field, missing?.[field] ?? 'missing']] : [])),
  );
  return { p: period, row, cells, missing: reasons, ...(relations && { relations }), name: name ?? '', remark: remark ?? '' };
}

function standardOf({ name, bands }: ProfileContext['standards'][number], { rows }: Entity, newest: EntityRow): unknown {
  const { outcome = '', due = null, short = null, reason = null } = newest.standards[name] ?? {};
  const band = bands.findIndex(({ where }) => Object.entries(where).every(([field, values]) => values.includes(newest.facts[field] ?? '')));
  const told = { outcome, due: due?.[0] === due?.[1] ? due?.slice(0, 1) : due, short, reason: short === null ? reason : null };
  return { ...told, band, years: rows.map(({ standards }) => standards[name]?.outcome ?? '') };
}

/** The first picture: own values, what was asked and the peers, in every period of the register. */
function yearsOf(entity: Entity, context: ProfileContext): unknown {
  const { register, measures } = context;
  const measure = measures.find(({ name }) => name === register.lead[0]);
  if (!measure) return null;
  const own = register.periods.map((at) => entity.rows.find(({ period }) => period === at));
  const due = dueByPeriod(measure, entity, context);
  return {
    rows: own.map((row) => (row ? entity.rows.indexOf(row) : -1)),
    due: due.some((each) => each !== null) ? due : null,
    peers: register.periods.map((_, index) => figures(entity.peers?.years[measure.name]?.[index] ?? null)),
  };
}

function figures(of: PeerFigures | null): unknown {
  return of && { lowest: of.lowest, lower: of.lower, median: of.median, upper: of.upper, highest: of.highest, count: of.count };
}

function relatedOf({ dataset, rows }: Entity['related'][number], entity: Entity, { register, page }: ProfileContext): unknown {
  const fields = page.published.datasets.find(({ name }) => name === dataset)?.fields ?? [];
  const said = new Set(['', entity.id, entity.name, ...Object.values(entity.rows.at(-1)?.facts ?? {})]);
  const columns = fields.map((_, index) => index).filter((index) => !rows.every(({ cells }) => said.has(cells[index] ?? '')));
  const shown = rows.slice(0, 12).map(({ row, cells }) => ({ row, cells: columns.map((column) => cells[column] ?? '') }));
  return {
    place: register.related.findIndex((known) => known.dataset === dataset),
    columns,
    rows: shown,
    more: rows.length > shown.length,
  };
}

function succession({ entity, name, date, kind, row, dataset }: Succession, side: 'before' | 'after', { page }: ProfileContext): unknown {
  const told = (lang: string): string => {
    const { succession: say, kinds } = profileWords(lang);
    const labels = page.published.site.labels['period'] ?? {};
    return say(date === null ? '' : formatPeriod(date, labels, lang), kind === null ? '' : (kinds[kind] ?? kind));
  };
  return {
    side,
    name,
    file: entityFile(entity),
    row,
    dataset,
    told: Object.fromEntries(page.published.site.languages.map((lang) => [lang, told(lang)])),
  };
}
