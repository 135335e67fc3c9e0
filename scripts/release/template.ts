/** Entries for changes.yaml, ready but for what only staff can say. */
import type { Change } from '../../src/model.ts';
import type { ChangeGroup } from './groups.ts';
import type { ReleaseWords } from './words.ts';

export interface TemplateContext {
  readonly words: ReleaseWords;
  readonly languages: readonly string[];
  readonly say: (change: Change) => string;
  /** The releases there are: one of them is the first that had an error. */
  readonly releases: readonly string[];
}

/** So many changes of a group are told above its entry. */
const MOST_TOLD = 3;

/** The entries of a release as YAML, without the line that names it; each line begins with two blanks. */
export function templateEntries(groups: readonly ChangeGroup[], context: TemplateContext): string {
  return groups.map((group) => entryText(group, context)).join('');
}

/** All of it, as it may be pasted at the end of changes.yaml. */
export function templateText(id: string, groups: readonly ChangeGroup[], context: TemplateContext): string {
  return `${quoted(id)}:\n${templateEntries(groups, context)}`;
}

function entryText({ kind, names, fields, where, changes, suspicions }: ChangeGroup, context: TemplateContext): string {
  const { words, languages, releases } = context;
  const told = changes.slice(0, MOST_TOLD).map((change) => `  # ${oneLine(context.say(change))}`);
  const more = changes.length > MOST_TOLD ? [`  # ${words.more(changes.length - MOST_TOLD)}`] : [];
  const named = names.length === 1 ? quoted(names[0] ?? '') : listed(names);
  const note = languages.map((lang) => `${quoted(lang)}: ''`).join(', ');
  const conditions = Object.entries(where).map(([field, value]) => `${quoted(field)}: ${quoted(value)}`);
  const since = quoted(releases.at(-1) ?? '');
  return [
    ...told,
    ...more,
    `  - ${kind}: ${named}`,
    ...(fields.length > 0 ? [`    fields: ${listed(fields)}`] : []),
    ...(conditions.length > 0 ? [`    where: { ${conditions.join(', ')} }`] : []),
    `    reason: # ${reasonsOf(words)}`,
    `    # wrong-since: ${since} # ${words.template.since}`,
    `    note: { ${note} }`,
    ...(suspicions.length > 0
      ? [
          `    # ${words.template.sure(suspicions.map((suspicion) => words.suspicions[suspicion]))}`,
          `    # sure: [${suspicions.join(', ')}]`,
        ]
      : []),
    '',
  ].join('\n');
}

/** The words that may stand there, each with what it means where that is another word. */
function reasonsOf({ reasons, template }: ReleaseWords): string {
  return Object.entries(reasons)
    .map(([reason, meaning]) => template.choice(reason, meaning))
    .join(' | ');
}

function listed(names: readonly string[]): string {
  return `[${names.map(quoted).join(', ')}]`;
}

/** A word as YAML reads it back: plain where nothing else can be meant. */
export function quoted(text: string): string {
  const plain = /^[A-Za-z][\w-]*(?:[./@][\w-]+)*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return plain || /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : JSON.stringify(text);
}

// A comment ends with its line, whatever stands in a cell.
function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  const plain = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ');
  return plain.length > 160 ? `${plain.slice(0, 157)}…` : plain;
}
