/** Five hundred edits of the demo city: each is listed once with the right kind and aspects, and nothing is listed that nobody did. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/model.ts';
import { diffReleases } from '../../src/releases/diff.ts';
import { copyFolder } from '../copy-folder.ts';
import { applyEdits, EDITS, type PlannedEdit } from './edits.ts';
import { snapshotOf } from './snapshot.ts';

const DEMO = resolve(import.meta.dirname, '../../data/demo-city');
const original = snapshotOf(DEMO);
const read = (file: string): string => readFileSync(join(DEMO, file), 'utf8').replace('\uFEFF', '');

const told = ({ id, kind, aspects }: Pick<Change, 'id' | 'kind' | 'aspects'>): string => `${kind} ${id} [${aspects.join(', ')}]`;

describe('edits of the demo city', () => {
  it('are each listed once with the right kind, and none is invented', () => {
    let edits = 0;
    assert(
      property(
        array(record({ what: constantFrom(...EDITS), at: integer({ min: 0, max: 5000 }), by: integer({ min: 1, max: 97 }) }), {
          minLength: 20,
          maxLength: 20,
        }),
        (planned: readonly PlannedEdit[]) => {
          const { files, expected } = applyEdits(read, planned);
          const folder = copyFolder(DEMO, ...[...files].map(([file, text]) => ({ file, to: () => text })));
          const { changes } = diffReleases(original, snapshotOf(folder));
          const own = changes.filter(({ because }) => because.length === 0);
          expect(own.map(told).sort()).toEqual([...expected].map(told).sort());
          expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
          edits += planned.length;
        },
      ),
      { numRuns: 25, seed: 20200601 },
    );
    expect(edits).toBe(500);
  }, 120_000);

  it('that are taken back leave nothing', () => {
    expect(diffReleases(original, snapshotOf(copyFolder(DEMO))).changes).toEqual([]);
  });
});
