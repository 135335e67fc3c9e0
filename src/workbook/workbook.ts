/** The audit workbook: every published figure worked out again by live formulas over the source's cells. */
import { languageTag } from '../i18n/messages.ts';
import { pick } from '../i18n/text.ts';
import { workbookWords } from '../i18n/workbook-words.ts';
import type { Table } from '../tables/table.ts';
import { type Audit, type AuditInput, decimalsOf, openAudit } from './audit.ts';
import { coverSheet } from './cover-sheet.ts';
import { figuresSheet } from './figures-sheet.ts';
import { sheetNamer } from './file/reference.ts';
import type { Sheet } from './file/sheet.ts';
import { workbookPieces } from './file/write.ts';
import { identitiesSheet } from './identities-sheet.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { tablesWithin } from './limits.ts';
import { columnsSheet, sourcesSheet } from './list-sheets.ts';
import { SEAL } from './looks.ts';
import { pairsKey } from './pairs.ts';
import { pairColumns, pairedRules, standardColumns, titleOf, type UsedStandard, usedStandards } from './standard-columns.ts';
import { layOut, type TableLayout } from './table-layout.ts';
import { tableSheet, type WorkedColumn } from './table-sheet.ts';
import { workingSheet } from './working-sheet.ts';

export type { AuditInput } from './audit.ts';

/** The bytes of the workbook, in pieces; the same publication gives the same bytes. */
export function auditWorkbook(input: AuditInput): Iterable<Uint8Array> {
  const words = workbookWords(input.lang);
  const namer = sheetNamer();
  const audit = openAudit(input, words, namer);
  const used = usedStandards(input.workings);
  const layouts = layOutTables(audit, used, namer);
  const ledger = ledgerOf(audit, layouts);
  const title = words.title(pick(input.published.site.title, input.lang));
  const synthetic = input.published.site.synthetic ? `${words.synthetic} ` : '';
  return workbookPieces(
    {
      title,
      description: synthetic + words.lead,
      language: languageTag(input.lang),
      font: words.font,
      sheets: sheetsOf(audit, ledger, layouts, used),
    },
    SEAL,
  );
}

// Every sheet that needs steps is made before the steps are written down.
function sheetsOf(
  audit: Audit,
  ledger: Ledger,
  layouts: ReadonlyMap<string, TableLayout>,
  used: readonly UsedStandard[],
): readonly Sheet[] {
  const figures = figuresSheet({ audit, ledger, layouts });
  const identities = audit.published.identities.length > 0 ? [identitiesSheet(audit, ledger)] : [];
  const worked = [...layouts.values()].map((layout) => {
    const context = { audit, ledger, layouts, used };
    return { layout, columns: [...standardColumns(layout, context), ...pairColumns(layout, context)] };
  });
  const tables = worked.map(({ layout, columns }) => tableSheet(layout, columns, audit));
  const fixed = audit.figures.filter(({ id }) => !ledger.step(id).live).length;
  const limits = limitsOf(worked, audit, layouts, used);
  const cover = coverSheet({ audit, layouts, fixed, identityRows: identities[0]?.rows.length ?? 0, limits });
  return [cover, figures, workingSheet(ledger.steps, audit), ...identities, columnsSheet(audit, layouts), sourcesSheet(audit), ...tables];
}

function layOutTables(audit: Audit, used: readonly UsedStandard[], namer: (name: string) => string): ReadonlyMap<string, TableLayout> {
  const { published, workings } = audit;
  const tables = published.datasets.flatMap(({ name }): readonly Table[] => {
    const table = workings.tables.get(name);
    return table ? [table] : [];
  });
  const taken = tablesWithin(tables);
  const rules = pairedRules(used, taken);
  return new Map(
    taken.map((table) => {
      const standards = used.filter((standard) => standard.table === table.name).map(({ name }) => name);
      const pairs = [...new Set(rules.filter(({ dataset }) => dataset === table.name).map(pairsKey))];
      return [table.name, layOut(table, namer(table.name), { standards, pairs })];
    }),
  );
}

function ledgerOf(audit: Audit, layouts: ReadonlyMap<string, TableLayout>): Ledger {
  return openLedger({
    results: audit.workings.results,
    observations: audit.observations,
    layouts,
    decimalsOf: (observation) => decimalsOf(observation, audit),
    kindWord: (kind) => (audit.words.kinds as Readonly<Record<string, string>>)[kind] ?? kind,
    formulaText: audit.formula,
  });
}

function limitsOf(
  worked: readonly { readonly layout: TableLayout; readonly columns: readonly WorkedColumn[] }[],
  audit: Audit,
  layouts: ReadonlyMap<string, TableLayout>,
  used: readonly UsedStandard[],
): readonly string[] {
  const { words } = audit;
  const large = audit.published.datasets
    .filter(({ name, kind }) => kind === 'table' && !layouts.has(name))
    .map(({ name, rows }) => `${name}${words.colon}${words.tooLarge(String(rows))}`);
  const told = worked.flatMap(({ columns }) =>
    columns.filter(({ formula }) => formula === null).map(({ title }) => words.outcomesFixed(title)),
  );
  const unruled = used.filter(({ table }) => !layouts.has(table)).map(({ name }) => words.outcomesFixed(titleOf(name, audit)));
  const left = audit.published.observations.length - audit.figures.length;
  return [...large, ...told, ...unruled, ...(left > 0 ? [words.figuresLeft(String(left))] : [])];
}
