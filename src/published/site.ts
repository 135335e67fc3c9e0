import { nearest } from '../lib/nearest.ts';
import { mistake } from '../lib/problem.ts';
import type { CatalogueFacts, GovernmentFacts, Observation, Problem, Prose, ProsePage, Site, Source, Text, Topic, Unit } from '../model.ts';
import { type DataPackage, type DescribedSource, translated } from '../package/descriptor.ts';
import type { Folder } from '../package/load.ts';
import type { SiteDefinition } from '../package/site-definition.ts';
import { licensesOf, namedSources } from '../package/sources.ts';
import { checkText } from '../prose/check.ts';
import { referable } from './known.ts';
import { linkOf } from './links.ts';
import { packageFacts } from './package-facts.ts';

const FILE = 'site.yaml';

/** Everything about the site that is not a figure. A field that the folder leaves empty is not made up. */
export function publishSite(
  folder: Folder,
  observations: readonly Observation[],
  pages: readonly ProsePage[],
): { site: Site; problems: readonly Problem[] } {
  const { site, descriptor } = folder;
  const [first = 'zh'] = site.languages;
  const problems: Problem[] = [...referenceProblems(folder, observations)];
  const prose = (path: readonly PropertyKey[], text: Readonly<Record<string, string>> | null | undefined): Prose | null => {
    if (!text) return null;
    const checked = checkText(FILE, folder.lineOf(FILE, path), text, referable(folder, observations));
    problems.push(...checked.problems);
    return checked.prose;
  };
  const published: Site = {
    title: site.title ??
      translated(descriptor, 'title', descriptor.title?.trim() || undefined, first) ?? {
        [first]: descriptor.name || namedAfterTables(descriptor),
      },
    package: packageFacts(descriptor, first, problems),
    place: site.place ?? null,
    tagline: prose(['tagline'], site.tagline),
    headline: prose(['headline'], site.headline),
    languages: site.languages,
    official: site.official,
    synthetic: site.synthetic,
    asOf: site.as_of ?? null,
    publisher: site.publisher ?? null,
    catalogue: catalogueFacts(site),
    government: governmentFacts(site),
    footer: site.footer.flatMap(({ label, value, href }, index) =>
      value ? [{ label, value, href: linkOf(FILE, `footer[${index}].href`, href, problems) }] : [],
    ),
    hero: site.hero ?? null,
    url: site.url ?? null,
    topics: site.topics.map(
      (topic, index): Topic => ({
        name: topic.name,
        title: topic.title,
        lead: topic.lead ?? null,
        chart: topic.chart ?? null,
        headline: prose(['topics', index, 'headline'], topic.headline),
        metrics: folder.metrics.filter((metric) => metric.topic === topic.name).map(({ name }) => name),
        charts: folder.charts.filter((chart) => chart.topic === topic.name).map(({ name }) => name),
      }),
    ),
    sources: namedSources(descriptor).map(({ name, source }) => toSource(name, source, first, problems)),
    licenses: licensesOf(descriptor).map(({ title, name, id, path, url }) => ({
      title: { [first]: title ?? name ?? id ?? path ?? url ?? '' },
      path: linkOf('datapackage.json', `licenses: ${title ?? name ?? id ?? ''}`, path ?? url, problems),
    })),
    units: descriptor.units.map((unit) => toUnit(unit, first)),
    labels: labelsOf(descriptor, first),
    pages,
  };
  return { site: published, problems };
}

function catalogueFacts({ catalogue }: SiteDefinition): CatalogueFacts | null {
  if (!catalogue) return null;
  const { department = null, phone = null, email = null, field = null, openness = null, frequency = null, published = null } = catalogue;
  return { department, phone, email, field, openness, frequency, published };
}

function governmentFacts({ government }: SiteDefinition): GovernmentFacts | null {
  if (!government) return null;
  return {
    siteName: government.site_name ?? null,
    siteDomain: government.site_domain ?? null,
    siteIdCode: government.site_id_code ?? null,
    columnType: government.column_type ?? null,
    published: government.published ?? null,
    contentSource: government.content_source ?? null,
  };
}

// A package without a title or a name is called by what is in it.
function namedAfterTables({ resources }: DataPackage): string {
  return resources
    .slice(0, 3)
    .map(({ title, name }) => title ?? name)
    .join(' · ');
}

function toSource(name: string, source: DescribedSource, first: string, problems: Problem[]): Source {
  const text = (key: 'title' | 'publisher' | 'editor' | 'signature'): Text | null => translated(source, key, source[key], first);
  return {
    name,
    title: text('title') ?? { [first]: source.path ?? name },
    publisher: text('publisher'),
    date: source.date ?? null,
    editor: text('editor'),
    signature: text('signature'),
    path: linkOf('datapackage.json', `sources: ${name}`, source.path ?? source.web, problems),
  };
}

function toUnit(unit: DataPackage['units'][number], first: string): Unit {
  const { name, singular, decimals, compact } = unit;
  return {
    name,
    ...(singular && { singular }),
    title: translated(unit, 'title', unit.title, first) ?? { [first]: name },
    decimals,
    ...(compact && { compact }),
  };
}

/** Labels of coded values, by field name: fields of one name in several tables share theirs. A name may be `__proto__`. */
/** Labels of the values of every field, by field. */
export function labelsOf({ resources }: DataPackage, first: string): Site['labels'] {
  const labels = new Map<string, Map<string, Text>>();
  for (const field of resources.flatMap(({ schema }) => schema?.fields ?? [])) {
    for (const category of field.categories ?? []) {
      if (typeof category !== 'object' || category.label === undefined) continue;
      const own = labels.get(field.name) ?? new Map<string, Text>();
      labels.set(field.name, own.set(String(category.value), translated(category, 'label', category.label, first) ?? {}));
    }
  }
  return Object.fromEntries([...labels].map(([name, own]) => [name, Object.fromEntries(own)]));
}

function referenceProblems({ site, charts, lineOf }: Folder, observations: readonly Observation[]): readonly Problem[] {
  const ids = observations.map(({ id }) => id);
  const names = charts.map(({ name }) => name);
  const missing = (
    kind: string,
    id: string | null | undefined,
    known: readonly string[],
    path: readonly PropertyKey[],
  ): readonly Problem[] => {
    if (!id || known.includes(id)) return [];
    const guess = nearest(id, known);
    return [mistake(`unknown-${kind}`, FILE, { id, ...(guess && { guess }) }, { line: lineOf(FILE, path) })];
  };
  const topics = site.topics.flatMap(({ lead, chart }, index) => [
    ...missing('value', lead, ids, ['topics', index, 'lead']),
    ...missing('chart', chart, names, ['topics', index, 'chart']),
  ]);
  return [...missing('chart', site.hero, names, ['hero']), ...topics];
}
