/** The catalogue of checks as its page lists it: by what they look at, in the order of reading a folder. */
import { cellChecks } from '../i18n/checks/cell.ts';
import { chartChecks } from '../i18n/checks/charts.ts';
import type { Check } from '../i18n/checks/check.ts';
import { metricChecks } from '../i18n/checks/metrics.ts';
import { packageChecks } from '../i18n/checks/package.ts';
import { privacyChecks } from '../i18n/checks/privacy.ts';
import { proseChecks } from '../i18n/checks/prose.ts';
import { registerChecks } from '../i18n/checks/registers.ts';
import { releaseChecks } from '../i18n/checks/releases.ts';
import { standardChecks } from '../i18n/checks/standards.ts';
import { structureChecks } from '../i18n/checks/structure.ts';
import { tableChecks } from '../i18n/checks/table.ts';
import { verifyChecks } from '../i18n/checks/verify.ts';
import { workbookChecks } from '../i18n/checks/workbook.ts';

const GROUPS = {
  package: packageChecks,
  structure: structureChecks,
  cell: cellChecks,
  table: tableChecks,
  privacy: privacyChecks,
  workbook: workbookChecks,
  metrics: metricChecks,
  prose: { ...proseChecks, ...chartChecks },
  registers: registerChecks,
  standards: standardChecks,
  releases: releaseChecks,
  verify: verifyChecks,
} as const;

export type CheckGroup = keyof typeof GROUPS;

export interface ListedCheck {
  readonly code: string;
  readonly level: Check['level'];
  readonly what: string;
  readonly todo: string;
}

const ORDER: readonly Check['level'][] = ['error', 'warning', 'notice'];

/** Each group with its checks in a language, the gravest first. */
export function checkGroups(lang: string): readonly { readonly group: CheckGroup; readonly checks: readonly ListedCheck[] }[] {
  return Object.entries(GROUPS).map(([group, checks]) => ({
    group: group as CheckGroup,
    checks: Object.entries<Check>(checks)
      .map(([code, check]) => listed(code, check, lang))
      .sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level)),
  }));
}

function listed(code: string, check: Check, lang: string): ListedCheck {
  const [what, todo] = (lang === 'zh' ? check.zh : check.en).map(withBlanks);
  return { code, level: check.level, what: what ?? '', todo: todo ?? '' };
}

// What a problem fills in is a blank here.
function withBlanks(text: string): string {
  return text.replace(/\{\w+\}/g, '…');
}
