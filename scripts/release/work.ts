/** What the steps of a release share: what is released, how it is told, and the sheet that is signed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem, Release, Text } from '../../src/model.ts';
import type { FolderRelease } from '../../src/package/releases.ts';
import { sha256 } from '../../src/published/checksums.ts';
import { releaseText } from '../../src/releases/freeze.ts';
import { EXIT } from '../command-line.ts';
import type { Source } from './draft.ts';
import type { ReleaseOptions } from './options.ts';
import { reviewPage } from './review.ts';
import type { Say } from './say.ts';
import type { Names } from './sign.ts';
import { releaseWords } from './words.ts';

export interface Terminal {
  readonly report: (problems: readonly Problem[], lang: string) => void;
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Whether somebody is there to be asked. */
  readonly isTerminal: boolean;
}

/** All that the steps share. */
export interface Work {
  readonly options: ReleaseOptions;
  readonly source: Source;
  readonly lang: string;
  readonly say: Say;
  readonly terminal: Terminal;
  /** Of what the folder was before it. */
  readonly before: FolderRelease | null;
}

export function refused(terminal: Terminal, lang: string): number {
  terminal.complain(releaseWords(lang).refused);
  return EXIT.refused;
}

export function needs(terminal: Terminal, text: string): number {
  terminal.complain(text);
  return EXIT.usage;
}

export function reviewOf({ source, lang, say, before }: Work, drafted: Release, names: Partial<Names>, isDraft: boolean): Promise<string> {
  const previous = before?.release ?? null;
  return reviewPage(
    { release: drafted, previous, names, hash: isDraft ? null : hashOf(drafted), problems: source.publication.published.problems },
    lang,
    say,
  );
}

export function sheetOf({ data, id, review }: ReleaseOptions): string {
  return review ?? join(data, 'releases', `${id}.review.html`);
}

export function hashOf(drafted: Release): string {
  return sha256(Buffer.from(releaseText(drafted)));
}

export function place(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

// What is said without a language is in the site's first.
export function noteOf({ note }: ReleaseOptions, { folder }: Source): Text | null {
  const [first = 'zh'] = folder.site.languages;
  const said = Object.entries(note).map(([lang, text]) => [lang === '' ? first : lang, text] as const);
  return said.length === 0 ? null : Object.fromEntries(said);
}
