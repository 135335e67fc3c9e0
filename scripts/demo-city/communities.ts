/** The communities of a city, and what became of them: all that does not change from year to year. */
import { communityName } from './community-names.ts';
import { MOST_SUBDISTRICTS, subdistrictName } from './places.ts';
import type { District, Plan } from './plan.ts';

export interface Community {
  readonly code: string;
  readonly name: string;
  /** Its name before it was renamed. */
  readonly formerName: string | null;
  readonly district: District;
  readonly subdistrict: string;
  readonly mainUrban: boolean;
  /** The place of the community that it was merged into, which stands before it; null where it goes on. */
  readonly into: number | null;
}

/** Communities of a subdistrict, as a rule. */
const SUBDISTRICT_OF = 9;

/** All communities that the city ever had, by district, those of the main urban area first. */
export function settle({ communities, districts }: Plan): readonly Community[] {
  const settled: Community[] = [];
  let renamed = districts.reduce((sum, { mergers }) => sum + mergers, communities);
  for (const district of districts) {
    const { merged, renamings } = eventsOf(district);
    const count = district.communities + district.mergers;
    for (let slot = 0; slot < count; slot++) {
      const place = settled.length;
      const isRenamed = renamings.has(slot);
      settled.push({
        code: codeOf(district, slot, count),
        name: communityName(place),
        formerName: isRenamed ? communityName(renamed++) : null,
        district,
        subdistrict: subdistrictOf(district, slot, count),
        mainUrban: slot - before(merged, slot) < district.mainUrban,
        into: merged.has(slot) ? place - 1 : null,
      });
    }
  }
  return settled;
}

// A community merges into the one before it, so that both are in one subdistrict or the next.
function eventsOf({ communities, mergers, renamings }: District): { merged: ReadonlySet<number>; renamings: ReadonlySet<number> } {
  const count = communities + mergers;
  const merged = new Set(Array.from({ length: mergers }, (_, turn) => Math.floor(((turn + 0.5) * count) / mergers)));
  const free = (slot: number): boolean => !merged.has(slot) && !merged.has(slot + 1);
  const renamed = Array.from({ length: renamings }, (_, turn) => {
    const slot = Math.floor(((turn + 0.3) * count) / renamings);
    return [slot, slot + 1, slot + 2].find(free) ?? slot + 3;
  });
  return { merged, renamings: new Set(renamed) };
}

// How many of the slots up to this one were merged: they are on top of the district's count.
function before(merged: ReadonlySet<number>, slot: number): number {
  let count = 0;
  for (const each of merged) if (each <= slot) count++;
  return count;
}

function codeOf({ number }: District, slot: number, count: number): string {
  return `d${number}-${String(slot + 1).padStart(count > 999 ? 4 : 3, '0')}`;
}

function subdistrictOf({ number, central }: District, slot: number, count: number): string {
  const parts = Math.min(MOST_SUBDISTRICTS, Math.max(1, Math.round(count / SUBDISTRICT_OF)));
  return subdistrictName(number - 1, Math.floor((slot * parts) / count), central);
}
