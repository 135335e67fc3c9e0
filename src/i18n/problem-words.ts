/** Every check that the program makes, by its code: its level and what it says in both languages. */
import { cellChecks } from './checks/cell.ts';
import { chartChecks } from './checks/charts.ts';
import type { Check } from './checks/check.ts';
import { metricChecks } from './checks/metrics.ts';
import { packageChecks } from './checks/package.ts';
import { privacyChecks } from './checks/privacy.ts';
import { proseChecks } from './checks/prose.ts';
import { registerChecks } from './checks/registers.ts';
import { releaseChecks } from './checks/releases.ts';
import { standardChecks } from './checks/standards.ts';
import { structureChecks } from './checks/structure.ts';
import { tableChecks } from './checks/table.ts';
import { verifyChecks } from './checks/verify.ts';
import { workbookChecks } from './checks/workbook.ts';

/** Words and level of every problem code. */
export const problemWords: Readonly<Record<string, Check>> = {
  ...packageChecks,
  ...structureChecks,
  ...tableChecks,
  ...cellChecks,
  ...privacyChecks,
  ...workbookChecks,
  ...metricChecks,
  ...proseChecks,
  ...chartChecks,
  ...registerChecks,
  ...standardChecks,
  ...releaseChecks,
  ...verifyChecks,
};
