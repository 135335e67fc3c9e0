/** Which pages the registers of a folder make. */

import { fileName } from '../lib/file-name.ts';
import { ENTITIES_A_PAGE } from '../lib/register-files.ts';
import type { Register } from '../model.ts';
import { readList, readPublished } from '../published/read.ts';
import { languagePaths } from './paths.ts';

interface RegisterPath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: { readonly lang: string; readonly name: string };
}

/** One page for each language and register. */
export function registerPaths(): RegisterPath[] {
  return readPublished().registers.flatMap(({ name }) =>
    languagePaths().map(({ params, props }) => ({ params: { ...params, register: name }, props: { ...props, name } })),
  );
}

/** The second page of each register's list and those after it. */
export function listPaths() {
  return eachOf(({ pages }) => {
    const count = Math.ceil(pages / ENTITIES_A_PAGE);
    return Array.from({ length: Math.max(0, count - 1) }, (_, index) => ({
      params: { number: String(index + 2) },
      props: { number: index + 2 },
    }));
  });
}

/** One page for each measure that lists show. */
export function sortedPaths() {
  return eachOf(({ name }) => readList(name).measures.map((measure) => ({ params: { column: fileName(measure) }, props: { measure } })));
}

/** One page for each value of the first group. */
export function groupPaths() {
  return eachOf(({ name }) =>
    readList(name)
      .stretches.filter(({ value }) => value !== '')
      .map(({ value }) => ({ params: { group: fileName(value) }, props: { value } })),
  );
}

/** One page for the groups of peers of each register that has any. */
export function peersPaths(): RegisterPath[] {
  return registerPaths().filter(({ props }) => registerOf(props.name).peers !== null);
}

/** One page for each group of peers. */
export function peerGroupPaths() {
  return eachOf(({ peers }) => (peers?.groups ?? []).map(({ name: group }) => ({ params: { group: fileName(group) }, props: { group } })));
}

function eachOf<P>(own: (register: Register) => readonly { readonly params: Readonly<Record<string, string>>; readonly props: P }[]) {
  return registerPaths().flatMap(({ params, props }) =>
    own(registerOf(props.name)).map((each) => ({ params: { ...params, ...each.params }, props: { ...props, ...each.props } })),
  );
}

function registerOf(name: string): Register {
  const found = readPublished().registers.find((register) => register.name === name);
  if (!found) throw new Error(`unknown register: ${name}`);
  return found;
}
