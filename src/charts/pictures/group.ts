/** Where groups have their pages, and what these prove. */
import { groupId } from '../../lib/entity-ids.ts';
import { groupPath } from '../../lib/register-files.ts';
import type { RegisterMultiples, RegisterRanking, RegisterTiles } from '../../model.ts';
import type { PictureCell } from './table.ts';

type Grouped = RegisterRanking | RegisterMultiples | RegisterTiles;

/** The page of a group below the site's root, where groups have one. */
export function groupAddress({ register, groups }: Grouped, value: string): string | undefined {
  return groups === 'unlinked' || value === '' ? undefined : groupPath(register, value);
}

/** The number of a group's median and the page that has it, where that is the same median. */
export function groupProof(picture: Grouped, value: string, field: string): Pick<PictureCell, 'observation' | 'path'> {
  const path = groupAddress(picture, value);
  return picture.groups === 'proven' && path !== undefined
    ? { observation: groupId(picture.register, value, field, picture.period), path }
    : {};
}
