/** Where in which file a value was read. */
import { pick } from '../i18n/text.ts';
import { datasetPath } from '../i18n/urls.ts';
import type { CellsDerivation, Observation } from '../model.ts';
import { findDataset } from './find.ts';
import { linkFile, linkPage, type Page } from './page.ts';

export interface RowRun {
  readonly text: string;
  readonly href: string;
}

export interface CellPlace {
  readonly file: string;
  readonly fileHref: string;
  readonly title: string;
  readonly rows: readonly RowRun[];
  readonly fields: readonly string[];
}

/** The places an observation was read from: file, rows and columns, each with its link. */
export function cellPlaces(observation: Observation, page: Page): readonly CellPlace[] {
  const cells = observation.derivedFrom.filter((derivation) => derivation.kind === 'cells');
  return cells.map((derivation) => cellPlace(derivation, page));
}

function cellPlace({ resource, fields, selection }: CellsDerivation, page: Page): CellPlace {
  const dataset = findDataset(page.published, resource);
  return {
    file: dataset.path.split('/').at(-1) ?? dataset.path,
    fileHref: linkFile(page, dataset.path),
    title: pick(dataset.title, page.lang),
    rows: rowRuns(selection, linkPage(page, datasetPath(resource))),
    fields,
  };
}

/** Rows of a selection, each run with the anchor of its first row. @example rowRuns('row=2-4;9', 'x.html') // 2—4 and 9 */
export function rowRuns(selection: string, datasetHref: string): readonly RowRun[] {
  const runs = selection.replace(/^row=/, '').split(';');
  return runs.map((run) => ({ text: run.replace('-', '—'), href: `${datasetHref}#row-${run.split('-')[0]}` }));
}
