/** The standards of a folder as they are published: in words, with the numbers of their parameters, and how many things meet them. */
import { explainBand, yesOrNo } from '../i18n/explain-standard.ts';
import { labelOf, labelsOfField, pick } from '../i18n/text.ts';
import { nearest } from '../lib/nearest.ts';
import { mistake } from '../lib/problem.ts';
import type { Assessment, Calculator, Problem, Prose, Standard, StandardBand, Text } from '../model.ts';
import type { Folder } from '../package/load.ts';
import type { StandardDefinition } from '../package/standard-definition.ts';
import { type Assessments, assessmentAt } from '../standards/assess.ts';
import type { Book, StandardEntry } from '../standards/book.ts';
import { rollUp } from '../standards/rollup.ts';
import { fieldTitle } from './known.ts';
import { labelsOf } from './site.ts';

const FILE = 'standards.yaml';

/** What is wrong with the standards: to be known before anything is built on them. */
export function standardProblems(folder: Folder, book: Book): readonly Problem[] {
  return [...book.problems(), ...folder.standards.standards.flatMap((standard, index) => topicProblems(folder, standard, index))];
}

/** The standards, once nothing is wrong with them. */
export function publishStandards(folder: Folder, book: Book): readonly Standard[] {
  return book.names.flatMap((name) => {
    const entry = book.entry(name);
    return entry ? [publishStandard(folder, entry)] : [];
  });
}

/** What the calculator asks for; null where the folder has none. */
export function publishCalculator({ standards: { calculator } }: Folder): Calculator | null {
  return calculator ? { ...calculator, where: calculator.where ?? null } : null;
}

/** How the row at a position of a register's table meets its standards: a table with one row for each thing and period. */
export function assessmentsOf(register: string, book: Book): (position: number) => Readonly<Record<string, Assessment>> {
  const all = book.names.flatMap((name): readonly Assessments[] => {
    const entry = book.entry(name);
    return entry?.definition.register === register && entry.assessments ? [entry.assessments] : [];
  });
  return (position) => {
    const found: Record<string, Assessment> = {};
    for (const assessments of all) {
      const assessment = assessmentAt(assessments, position);
      if (assessment) found[assessments.standard] = assessment;
    }
    return found;
  };
}

function publishStandard(folder: Folder, { definition, terms, roll, assessments }: StandardEntry): Standard {
  const { title, topic = null, published = null } = definition;
  return {
    ...terms,
    title,
    topic,
    explanation: terms.bands.map((band) => explain(folder, definition, band, terms.size?.field ?? null)),
    published,
    rollups: roll && assessments ? rollUp(assessments, roll, rollupFields(folder, definition)) : [],
  };
}

// The largest parts of the register, then the fields that tell the bands apart.
function rollupFields({ registers }: Folder, { register, bands }: StandardDefinition): readonly string[] {
  const [group] = registers.find(({ name }) => name === register)?.groups ?? [];
  return [...new Set([...(group === undefined ? [] : [group]), ...bands.flatMap(({ where }) => Object.keys(where))])];
}

function explain(folder: Folder, { title, register }: StandardDefinition, band: StandardBand, size: string | null): Prose {
  const sentences = folder.site.languages.map((lang) => {
    const names = {
      lang,
      title: pick(title, lang),
      size: size === null ? '' : pick(titleOf(folder, register, size), lang),
      label: (field: string, value: string) => labelIn(folder, register, field, value, lang),
    };
    return [lang, explainBand(band, names)] as const;
  });
  return Object.fromEntries(sentences);
}

// The calculator has words for what it asks; without it the table has them.
function titleOf(folder: Folder, register: string, field: string): Text {
  const { calculator } = folder.standards;
  if (calculator?.size.field === field) return calculator.size.title;
  const resource = folder.registers.find(({ name }) => name === register)?.resource ?? register;
  return fieldTitle(folder.descriptor, resource, field, folder.site.languages[0] ?? 'zh');
}

// Yes and no say nothing without the question.
function labelIn(folder: Folder, register: string, field: string, value: string, lang: string): string {
  const asked = folder.standards.calculator?.where;
  const known = asked?.field === field ? asked.values.find((one) => one.value === value) : undefined;
  const [first = 'zh'] = folder.site.languages;
  const label = known?.title ?? labelOf(labelsOfField(labelsOf(folder.descriptor, first), field), value);
  if (label) return pick(label, lang);
  return value === 'true' || value === 'false' ? yesOrNo(pick(titleOf(folder, register, field), lang), value, lang) : value;
}

function topicProblems({ site, lineOf }: Folder, { topic }: StandardDefinition, index: number): readonly Problem[] {
  const topics = site.topics.map(({ name }) => name);
  if (topic === undefined || topics.includes(topic)) return [];
  const guess = nearest(topic, topics);
  const params = { topic, known: topics.join(', '), ...(guess && { guess }) };
  return [mistake('unknown-topic', FILE, params, { line: lineOf(FILE, ['standards', index, 'topic']) })];
}
