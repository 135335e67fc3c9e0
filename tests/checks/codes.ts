/** The codes of problems as the program's own text has them: which it reports, and how gravely. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const WORDS = join('i18n', 'checks');

/** The functions that make a problem of a code, and the level they give it. */
const LEVELS: Readonly<Record<string, string>> = {
  mistake: 'error',
  refused: 'error',
  MetricFault: 'error',
  StandardFault: 'error',
  PictureFault: 'error',
  undrawable: 'error',
  doubt: 'warning',
  doubtful: 'warning',
  unreadable: 'warning',
  note: 'notice',
  repaired: 'notice',
};

/** Codes that are put together, by the text that does it. */
const MADE: Readonly<Record<string, readonly string[]>> = {
  '`path-$': ['remote', 'absolute', 'outside', 'device'].map((end) => `path-${end}`),
  '`parameter-$': ['missing', 'unknown', 'wrong-type'].map((end) => `parameter-${end}`),
  '`unknown-$': ['value', 'title', 'chart', 'check'].map((end) => `unknown-${end}`),
  '}-remote`': ['schema-remote', 'dialect-remote'],
};

export interface Call {
  readonly code: string;
  readonly level: string;
}

const source = ['src', 'scripts']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true })
      .map(String)
      .filter((path) => path.endsWith('.ts') && !path.includes(WORDS))
      .map((path) => readFileSync(join(ROOT, folder, path), 'utf8')),
  )
  .join('\n');

/** Every place where a problem is made of a code that is written out. */
export function calls(): readonly Call[] {
  const names = Object.keys(LEVELS).join('|');
  // A choice between two codes is two calls: unreadable(isPercent ? 'type-error' : 'percent-in-cell').
  const found = source.matchAll(
    new RegExp(`\\b(${names})\\(\\s*(?:[^'\`;\\n]{0,120}\\?\\s*'([a-z0-9-]+)'\\s*:\\s*)?'([a-z0-9-]+)'\\s*[,)]`, 'g'),
  );
  return [...found].flatMap(([, name = '', first, second = '']) => {
    const level = LEVELS[name] ?? '';
    return [...(first ? [{ code: first, level }] : []), { code: second, level }];
  });
}

/** True where the program's text has the code, whole or put together. */
export function isUsed(code: string): boolean {
  if (source.includes(`'${code}'`)) return true;
  return Object.entries(MADE).some(([text, codes]) => codes.includes(code) && source.includes(text));
}

/** All codes that are put together. */
export function madeCodes(): readonly string[] {
  return Object.values(MADE).flat();
}
