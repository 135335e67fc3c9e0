/** All that is published at one time → a release. */
import type { ExplainedChange, Identity, Outcome, Release, ReleaseChecks, ReleasedFigures, Signature } from '../model.ts';

export interface Frozen {
  readonly id: string;
  readonly date: string;
  readonly previous: Release['previous'];
  readonly note: Release['note'];
  readonly inputs: Release['inputs'];
  readonly figures: ReleasedFigures;
  readonly changes: readonly ExplainedChange[];
  readonly signatures: readonly Signature[];
}

/** A release in the order in which its file is written; the same input gives the same bytes. */
export function freezeRelease({ id, date, previous, note, inputs, figures, changes, signatures }: Frozen): Release {
  const tables = figures.datasets
    .filter(({ kind }) => kind === 'table')
    .map(({ name, hash, bytes, rows }) => ({ dataset: name, hash: hash.replace(/^sha256:/, ''), bytes, rows }));
  const sorted = [...inputs].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    format: 1,
    id,
    date,
    previous,
    note,
    inputs: sorted,
    tables,
    changes,
    checks: checksOf(figures),
    signatures,
    published: figures,
  };
}

/** What had been checked, counted. */
export function checksOf({ problems, identities }: ReleasedFigures): ReleaseChecks {
  const count = (severity: string): number => problems.filter((problem) => problem.severity === severity).length;
  return { warnings: count('warning'), notices: count('notice'), identities: outcomes(identities) };
}

function outcomes(identities: readonly Identity[]): Readonly<Record<Outcome, number>> {
  const of = (outcome: Outcome): number => identities.filter((identity) => identity.outcome === outcome).length;
  return { agree: of('agree'), disagree: of('disagree'), undecided: of('undecided') };
}

/** A release as its file: stable layout and a final newline, so that versions compare line by line. */
export function releaseText(release: Release): string {
  return `${JSON.stringify(release, null, 1)}\n`;
}

/** Names that Windows keeps for its devices, whatever stands behind a full stop. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Whether an id can name a release: it is a part of file names and addresses. */
export function isReleaseId(id: string): boolean {
  return !DEVICE.test(id) && /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?$/.test(id) && !id.includes('..');
}
