import { createHash } from 'node:crypto';
import type { Folder } from '../package/load.ts';

/** A hash of all that figures are made from: what the folder says, as it was read, and every file that it names. */
export function inputsOf({ descriptor, site, metrics, checks, registers, standards, fileFacts }: Folder): string {
  const said = { descriptor, site, metrics, checks, registers, standards, files: [...fileFacts] };
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 32);
}
