/** The folder's definitions as they were read: with them anybody can work every figure out again from the published tables. */

import type { Folder } from '../package/load.ts';
import type { CheckDefinition, MetricDefinition } from '../package/metric-definition.ts';
import type { RegisterDefinition } from '../package/register-definition.ts';
import type { StandardsFile } from '../package/standard-definition.ts';

/** Below the site's root. */
export const DEFINITIONS = 'api/definitions.json';

export interface Definitions {
  readonly metrics: readonly MetricDefinition[];
  readonly checks: readonly CheckDefinition[];
  readonly registers: readonly RegisterDefinition[];
  readonly standards: StandardsFile;
  /** Tables that the folder is known to lack. */
  readonly awaited: readonly string[];
}

/** What figures are made by: metrics.yaml, checks.yaml, registers.yaml and standards.yaml. */
export function definitionsOf({ metrics, checks, registers, standards, unstated }: Folder): Definitions {
  return { metrics, checks, registers, standards, awaited: unstated.registers.map(({ name }) => name) };
}
