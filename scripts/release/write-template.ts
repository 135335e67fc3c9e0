/** Puts entries into changes.yaml. What staff wrote stays as it is, letter by letter. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasCode } from '../../src/lib/has-code.ts';
import { quoted } from './template.ts';

const FILE = 'changes.yaml';

/** Whether it could be written: where the release's entries stand in a form of their own, staff do it themselves. */
export function writeTemplate(folder: string, id: string, entries: string, exists: boolean): boolean {
  const path = join(folder, FILE);
  const old = textAt(path);
  const text = exists ? inserted(old, id, entries) : appended(old, `${quoted(id)}:\n${entries}`);
  if (text === null) return false;
  writeFileSync(path, text);
  return true;
}

function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
    return '';
  }
}

function appended(old: string, text: string): string | null {
  // `{}` or a document that is closed takes nothing behind it.
  if (/^(?:\{|\.\.\.)/m.test(old)) return null;
  return old + (old === '' || old.endsWith('\n') ? '' : '\n') + text;
}

// After the entries that are there: the first that fits a change explains it, and those were written by people.
function inserted(old: string, id: string, entries: string): string | null {
  const lines = old.split('\n');
  const key = new RegExp(`^(?:${[id, JSON.stringify(id), `'${id}'`].map(escaped).join('|')}):[ \\t]*(?:#.*)?\\r?$`);
  const at = lines.findIndex((line) => key.test(line));
  const first = lines.slice(at + 1).find((line) => /^\s*-/.test(line));
  if (at === -1 || first === undefined) return null;
  const next = lines.findIndex((line, index) => index > at && /^[^\s#-]/.test(line));
  const end = next === -1 ? lines.length : next;
  const last = lines.findLastIndex((line, index) => index < end && index > at && line.trim() !== '' && !/^#/.test(line));
  const indent = /^\s*/.exec(first)?.[0] ?? '';
  const own = entries
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? line : indent + line.slice(2)));
  return [...lines.slice(0, last + 1), ...own, ...lines.slice(last + 1)].join('\n');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
