/** Names of the numbers on the page of a thing: where each is found in its record. */

/** A cell of the register's table: `communities/d1-001/households@2020`. */
export function cellId(register: string, entity: string, field: string, period: string): string {
  return `${register}/${entity}/${field}${at(period)}`;
}

/** What a standard asks of a thing, or what it lacks: `communities/d1-001/floor-space/due@2020`. */
export function assessmentId(register: string, entity: string, standard: string, part: 'due' | 'short', period: string): string {
  return `${register}/${entity}/${standard}/${part}${at(period)}`;
}

/** How many standards a thing meets, does not, or where that cannot be told: `communities/d1-001/standards/met@2020`. */
export function countId(register: string, entity: string, outcome: string, period: string): string {
  return `${register}/${entity}/standards/${outcome}${at(period)}`;
}

/** A figure of a group of peers: `communities/peers/central-1000-2000/households/median@2020`. */
export function peersId(register: string, group: string, field: string, figure: string, period: string): string {
  return `${register}/peers/${group}/${field}/${figure}${at(period)}`;
}

/** A median of a part of a register, or of the whole, whose value is empty: `communities/groups/east/households/median@2020`. */
export function groupId(register: string, value: string, field: string, period: string): string {
  return `${register}/${value === '' ? 'all' : `groups/${value}`}/${field}/median${at(period)}`;
}

function at(period: string): string {
  return period === '' ? '' : `@${period}`;
}
