/** The command line of `npm run release`. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isDate } from '../../src/i18n/format.ts';
import type { SignatureRole } from '../../src/model.ts';
import { isReleaseId } from '../../src/releases/freeze.ts';
import { dataFolder, language, messageOf, usage } from '../command-line.ts';

/** Who does what to a release, in the order in which they sign: 三审三校. */
export const ROLES: readonly SignatureRole[] = ['drafted', 'checked', 'approved'];

export interface ReleaseOptions {
  readonly data: string;
  readonly id: string;
  /** The ISO day; null where neither the command line nor the id says it. */
  readonly date: string | null;
  /** By language; "" is the site's first. */
  readonly note: Readonly<Record<string, string>>;
  /** Names as they were given. An empty name is one that is not told; a role that is absent was not filled. */
  readonly names: Readonly<Partial<Record<SignatureRole, string>>>;
  /** Whether names are published; undefined where it was not said. */
  readonly isPublic: boolean | undefined;
  readonly dryRun: boolean;
  /** Confirmed beforehand. */
  readonly yes: boolean;
  /** What wants a reason is written into changes.yaml, to be filled in. */
  readonly writeTemplate: boolean;
  /** Where the sheet to be signed goes; undefined: beside the record. */
  readonly review: string | undefined;
  readonly lang: string | undefined;
}

const KNOWN = {
  data: { type: 'string' },
  id: { type: 'string' },
  date: { type: 'string' },
  note: { type: 'string' },
  drafted: { type: 'string' },
  checked: { type: 'string' },
  approved: { type: 'string' },
  names: { type: 'string' },
  review: { type: 'string' },
  lang: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  'write-template': { type: 'boolean', default: false },
} as const;

/** A note in another language: `--note-en`. */
const NOTE_IN = /^--note-([a-z]{2,3}(?:-[A-Za-z0-9]+)*)(?:=|$)/;

/** Reads the command line; anything that is wrong ends the command with status 2. */
export function releaseOptions(args: readonly string[]): ReleaseOptions {
  const languages = [...new Set(args.flatMap((arg) => NOTE_IN.exec(arg)?.[1] ?? []))];
  const notes = Object.fromEntries(languages.map((lang) => [`note-${lang}`, { type: 'string' } as const]));
  try {
    const { values } = parseArgs({ args: [...args], options: { ...KNOWN, ...notes }, strict: true, allowPositionals: false });
    return checked(values as Readonly<Record<string, string | boolean | undefined>>, languages);
  } catch (error) {
    const names = Object.keys(KNOWN).map((name) => `--${name}`);
    return usage(`${messageOf(error)}\n可用的选项 / options: ${names.join(' ')} --note-en …`);
  }
}

function checked(values: Readonly<Record<string, string | boolean | undefined>>, languages: readonly string[]): ReleaseOptions {
  const text = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);
  const lang = language(text('lang'));
  const id = releaseName(text('id'));
  const names = ROLES.flatMap((role) => (text(role) === undefined ? [] : [[role, text(role)?.trim() ?? ''] as const]));
  const notes = ['', ...languages].flatMap((each) => {
    const said = text(each === '' ? 'note' : `note-${each}`)?.trim();
    return said ? [[each, said] as const] : [];
  });
  return {
    data: dataFolder(text('data')),
    id,
    date: day(text('date') ?? /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(id)?.[0]),
    note: Object.fromEntries(notes),
    names: Object.fromEntries(names),
    isPublic: publicity(text('names')),
    dryRun: values['dry-run'] === true,
    yes: values['yes'] === true,
    writeTemplate: values['write-template'] === true,
    review: text('review') === undefined ? undefined : resolve(text('review') ?? ''),
    lang,
  };
}

function releaseName(id: string | undefined): string {
  if (id === undefined) return usage('请用 --id 写明版本号，例如 --id 2021-06-30 / name the release: --id 2021-06-30');
  if (!isReleaseId(id))
    usage(
      `--id 只能用英文字母、数字和 . - _（不能有空格、汉字、斜线和 ..），首尾是字母或数字，最多 64 个，也不能是 con、nul 这样的系统保留名；例如 --id 2021-06-30 / takes letters, digits and . - _ (no spaces, no slashes, no ..), begins and ends with a letter or digit, has 64 at most, and is no name that systems keep, such as con or nul: --id 2021-06-30\n  --id ${id}`,
    );
  return id;
}

function day(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isDate(text)) usage(`--date 应当像 2021-06-30 这样 / must look like 2021-06-30: ${text}`);
  return text;
}

function publicity(text: string | undefined): boolean | undefined {
  if (text !== undefined && text !== 'public' && text !== 'private')
    usage(`--names 只能是 public 或 private / is public or private: ${text}`);
  return text === undefined ? undefined : text === 'public';
}
