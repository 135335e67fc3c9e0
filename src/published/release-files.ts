/** What each release left, at addresses that never change. */
import { releaseChanges, releaseRecord, releaseTable } from '../i18n/release-urls.ts';
import { writeCsv } from '../lib/write-csv.ts';
import type { ChangeState, ExplainedChange, Release } from '../model.ts';
import type { Folder } from '../package/load.ts';
import type { SiteFile, WriteFile } from './files.ts';

const HEADER = [
  'id',
  'kind',
  'aspects',
  'subject',
  'dataset',
  'key',
  'field',
  'previous',
  'current',
  'unit',
  'because',
  'reason',
  'wrong_since',
  'note',
];

/** The record of each release as the folder has it, and its changes for programs and spreadsheets. */
export function writeReleases(write: WriteFile, { releases, site }: Pick<Folder, 'releases' | 'site'>): readonly SiteFile[] {
  const [first = 'zh'] = site.languages;
  return releases.flatMap(({ release, bytes }) => [
    write(releaseRecord(release.id), bytes),
    write(releaseChanges(release.id, 'json'), `${JSON.stringify(release.changes, null, 1)}\n`),
    write(releaseChanges(release.id, 'csv'), changesCsv(release.changes, first)),
  ]);
}

/** The tables of each release. Those that the standing site has are not unpacked again. */
export function writeReleasedTables(
  write: WriteFile,
  { releases, frozenTable }: Pick<Folder, 'releases' | 'frozenTable'>,
): readonly SiteFile[] {
  return releases.flatMap(({ release }) =>
    release.tables.map((table) =>
      write(releaseTable(release.id, table.dataset), {
        hash: table.hash,
        size: table.bytes,
        each: () => [contentOf(frozenTable(table))],
      }),
    ),
  );
}

// Read only where the standing site has it not: all of them, each time, would be a second for nothing.
function contentOf(opened: ReturnType<Folder['frozenTable']>): Uint8Array {
  if ('problem' in opened) throw new Error(`frozen table damaged: ${opened.problem.file}`);
  return opened.bytes;
}

/** Changes as a table of texts: values as they were published, in no language. */
export function changesCsv(changes: Release['changes'], lang: string): string {
  return writeCsv(
    HEADER,
    changes.map((change) => rowOf(change, lang)),
  );
}

function rowOf({ id, kind, aspects, subject, previous, current, because, explanation }: ExplainedChange, lang: string): readonly string[] {
  const key = 'key' in subject ? Object.values(subject.key).join(' ') : '';
  const field = subject.kind === 'cell' ? subject.field : 'name' in subject ? subject.name : '';
  const states = [stateText(previous, lang), stateText(current, lang), unitOf(current ?? previous)];
  const reason = [explanation?.reason ?? '', explanation?.wrongSince ?? '', explanation?.note[lang] ?? ''];
  return [
    id,
    kind,
    aspects.join(' '),
    subject.kind,
    'dataset' in subject ? subject.dataset : '',
    key,
    field,
    ...states,
    because.join(' '),
    ...reason,
  ];
}

// "≥200", "300–400": a number with its strength, as a figures table would have it.
function stateText(state: ChangeState | undefined, lang: string): string {
  switch (state?.kind) {
    case 'figure': {
      const { value, low, high, relation, status } = state;
      if (value === null && low === null && high === null) return status;
      return value === null ? `${low ?? ''}–${high ?? ''}` : `${['=', 'change', 'qualitative'].includes(relation) ? '' : relation}${value}`;
    }
    case 'cell':
      return state.text;
    case 'rows':
      return `${state.rows}`;
    case 'thing':
      return state.title[lang] ?? Object.values(state.title)[0] ?? '';
    default:
      return '';
  }
}

function unitOf(state: ChangeState | undefined): string {
  return state?.kind === 'figure' || state?.kind === 'cell' ? (state.unit ?? '') : '';
}
