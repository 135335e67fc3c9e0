import { doubt } from '../lib/problem.ts';
import { webAddress } from '../lib/web-address.ts';
import type { Problem } from '../model.ts';

/** A file's name is no address for readers, and nothing that need be told of. */
const FILE_NAME = /^[\w.-]+(?:\/[\w.-]+)*$/;

/** An address as a link, or null. One that may not be followed is dropped with a word that names its slot: `licenses[0].path`. */
export function linkOf(file: string, slot: string, address: string | null | undefined, problems: Problem[]): string | null {
  if (!address) return null;
  const link = webAddress(address);
  if (link === null && !FILE_NAME.test(address)) problems.push(doubt('link-dropped', file, { slot, address }));
  return link;
}
