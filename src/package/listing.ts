/** What lies in the folder, held against what the descriptor lists: files it forgets, names it writes otherwise, sums that differ. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { doubt, note } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import type { Resource } from './descriptor.ts';
import { pathRefusal } from './safe-path.ts';
import { isTablePath } from './table-path.ts';

const FILE = 'datapackage.json';
/** Excel and WPS put these beside a file while it is open: ~$x.xlsx, .~x.xlsx. */
const TEMPORARY = /^(~\$|\.~)/;

/** The names in a folder below `directory`, sorted; none where it cannot be read. */
function namesIn(directory: string, under: string): readonly string[] {
  try {
    return readdirSync(join(directory, under)).sort();
  } catch {
    return [];
  }
}

/** The path as the disk spells it, where it differs from `path` by case alone; null where it does not, or several do. */
export function otherCase(directory: string, path: string): string | null {
  if (pathRefusal(path)) return null;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const found: string[] = [];
  for (const part of parts) {
    const names = namesIn(directory, found.join('/'));
    const alike = names.includes(part) ? [part] : names.filter((name) => plain(name) === plain(part));
    if (alike.length !== 1) return null;
    found.push(alike[0] ?? part);
  }
  const spelled = found.join('/');
  return spelled === parts.join('/') ? null : spelled;
}

function plain(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** A descriptor under a name that is nearly right; null where there is none. */
export function misnamedDescriptor(directory: string): string | null {
  return namesIn(directory, '').find((name) => name !== FILE && /^data[-_ ]?package\.json(\.(txt|json))?$/i.test(name)) ?? null;
}

/** The tables that lie in the folder itself, by name. */
export function tablesIn(directory: string): readonly string[] {
  return namesIn(directory, '').filter((name) => isTablePath(name) && !/^[~.]/.test(name));
}

/** Notices and doubts about the files of a folder as its resources list them. */
export function listingProblems(
  directory: string,
  resources: readonly Resource[],
  files: ReadonlyMap<string, Uint8Array>,
): readonly Problem[] {
  return [
    ...repeatedPaths(resources),
    ...strayFiles(directory, resources),
    ...resources.flatMap((resource) => changedFile(resource, files)),
  ];
}

function repeatedPaths(resources: readonly Resource[]): readonly Problem[] {
  const seen = new Set<string>();
  return resources.flatMap(({ paths, dialect: { sheetName, sheetNumber } }) =>
    paths.flatMap((path) => {
      const key = `${path}\n${sheetName ?? sheetNumber ?? ''}`;
      return seen.size < seen.add(key).size ? [] : [doubt('path-repeated', FILE, { path })];
    }),
  );
}

// Only where tables of this package lie: a folder below may be another's.
function strayFiles(directory: string, resources: readonly Resource[]): readonly Problem[] {
  const listed = resources.flatMap(({ paths }) => paths).filter((path) => pathRefusal(path) === null);
  const known = new Set(listed.map((path) => plain(join(path))));
  const folders = new Set(['.', ...listed.map((path) => dirname(join(path)))]);
  return [...folders].flatMap((folder) =>
    namesIn(directory, folder)
      .filter(isTablePath)
      .flatMap((name) => {
        const path = join(folder, name);
        if (TEMPORARY.test(name)) return [note('file-open', FILE, { path: join(folder, name.replace(TEMPORARY, '')), found: path })];
        return known.has(plain(path)) || name.startsWith('.') ? [] : [note('file-unlisted', FILE, { path })];
      }),
  );
}

function changedFile({ paths, bytes: expected, hash }: Resource, files: ReadonlyMap<string, Uint8Array>): readonly Problem[] {
  const [path, ...more] = paths;
  const content = path === undefined ? undefined : files.get(path);
  if (path === undefined || !content || more.length > 0) return [];
  if (expected !== undefined && expected !== content.length) return [doubt('byte-count', FILE, { path, found: content.length, expected })];
  return hash !== undefined && differs(hash, content) ? [doubt('hash-differs', FILE, { path })] : [];
}

// "sha256:…", or bare digits, which the standard takes for MD5.
function differs(hash: string, content: Uint8Array): boolean {
  const [, method = 'md5', digits] = /^(?:(md5|sha1|sha256|sha512):)?([0-9a-f]{32,128})$/i.exec(hash.trim()) ?? [];
  if (digits === undefined) return false;
  return createHash(method.toLowerCase()).update(content).digest('hex') !== digits.toLowerCase();
}
