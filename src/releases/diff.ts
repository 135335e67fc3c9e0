/** Two releases → every change between them, once. */
import type { Change, ReleasedFigures } from '../model.ts';
import type { PublishedRows } from '../tables/published-rows.ts';
import { withInheritedAssumptions } from './assumptions.ts';
import { type Causes, withCauses } from './because.ts';
import { diffObservations } from './diff-observations.ts';
import { diffTable } from './diff-tables.ts';
import { diffThings } from './diff-things.ts';
import { figureCells } from './figure-cells.ts';
import { withLostParts } from './lost-parts.ts';
import { withSuspicions } from './suspicions.ts';

/** What was published at one time. */
export interface Snapshot {
  readonly figures: ReleasedFigures;
  /** The rows of a table. Asked only for tables whose content is different. */
  readonly rowsOf: (dataset: string) => PublishedRows;
}

export interface Diff {
  readonly changes: readonly Change[];
  /** For figures that follow from rows of tables: the changes of those rows. */
  readonly causes: Causes;
}

/** Changes of figures in their order, then of definitions and wording, then of the cells of tables. Time grows with what is compared. */
export function diffReleases(before: Snapshot, after: Snapshot): Diff {
  const [was, is] = [before.figures, after.figures];
  const observations = diffObservations(was.observations, is.observations);
  const told = new Set(observations.flatMap(({ subject }) => (subject.kind === 'observation' ? [`metric/${subject.metric}`] : [])));
  // A metric that is new or gone is told by its figures, where it has any.
  const things = diffThings(was, is).filter(({ id, kind }) => kind === 'revised' || !told.has(id));
  const { changes, causes } = withCauses([...observations, ...things, ...diffTables(before, after)], was, is);
  const following = withLostParts(withInheritedAssumptions(changes, was, is), was, is);
  return { changes: withSuspicions(following, was, is), causes };
}

function diffTables(before: Snapshot, after: Snapshot): readonly Change[] {
  const known = new Map(before.figures.datasets.map((dataset) => [dataset.name, dataset]));
  const figuresBefore = figureCells(before.figures.observations);
  const figuresAfter = figureCells(after.figures.observations);
  return after.figures.datasets.flatMap((dataset) => {
    const previous = known.get(dataset.name);
    if (previous?.kind !== 'table' || dataset.kind !== 'table') return [];
    // Of tables with the same content only the columns can be described otherwise.
    const rowsOf = previous.hash === dataset.hash ? () => NO_ROWS : (snapshot: Snapshot) => snapshot.rowsOf(dataset.name);
    return diffTable(
      { dataset: previous, rows: rowsOf(before), isFigure: figuresBefore(previous) },
      { dataset, rows: rowsOf(after), isFigure: figuresAfter(dataset) },
    );
  });
}

const NO_ROWS: PublishedRows = { fields: [], columns: new Map(), length: 0 };
