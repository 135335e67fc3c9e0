/** Which folder a site goes to, and whether it may. */
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Files that systems drop into any folder that somebody looks at. */
const DROPPINGS = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * The folder itself, where `out` is a link to one: whoever made the link has decided where the site lives, so the link stays and the folder
 * behind it is replaced. Builds that come by different links meet at one lock. A link that leads nowhere is given back as it is, and refused.
 */
export function outputFolder(out: string): string {
  return existsSync(out) ? realpathSync(out) : out;
}

/** Why the folder `out` may not be replaced: it holds something that no build made, or the data, or the program. Null where it may. */
export function foreignOutput(out: string, { data, project }: { readonly data: string; readonly project: string }): string | null {
  if (dirname(out) === out || [homedir(), project].some((kept) => contains(out, kept)))
    return `这个文件夹里有程序或者个人的文件，不能覆盖 / the folder holds the program or somebody's home and is not overwritten: ${out}`;
  if (contains(out, data) || contains(data, out))
    return `输出文件夹和数据文件夹不能互相包含 / the output and the data folder may not contain each other: ${out}`;
  return standing(out);
}

function standing(out: string): string | null {
  const entry = lstatSync(out, { throwIfNoEntry: false });
  if (!entry) return null;
  if (entry.isSymbolicLink()) return `这个链接指向的文件夹不存在 / the link leads nowhere: ${out}`;
  if (!entry.isDirectory()) return `这是一个文件，不是文件夹 / this is a file, not a folder: ${out}`;
  if (entry.dev !== statSync(dirname(out)).dev)
    return `这是挂载点，换不了；请用它里面的一个文件夹 / a mounted disk cannot be replaced; name a folder inside it: ${join(out, 'site')}`;
  const strange = strangeFiles(out);
  if (strange.length === 0) return null;
  const some = strange.slice(0, 3).join(', ');
  return `这个文件夹里有别的东西（${some}），不能覆盖；请移走，或者换一个文件夹 / the folder holds something else (${some}) and is not overwritten: ${out}`;
}

/** The files that no build put there: those that the list of checksums does not name. */
function strangeFiles(out: string): readonly string[] {
  const list = join(out, 'SHA256SUMS');
  const isListed = lstatSync(list, { throwIfNoEntry: false })?.isFile() === true;
  const lines = isListed ? readFileSync(list, 'utf8').split('\n') : [];
  // A line is a hash of 64 digits, two blanks and the path.
  const ours = new Set([...(isListed ? ['SHA256SUMS'] : []), ...lines.map((line) => line.slice(66))]);
  return pathsBelow(out)
    .filter((path) => !ours.has(path) && !DROPPINGS.has(basename(path)))
    .sort();
}

// Tens of thousands of files: what a folder says of its entries is enough, and `relative` would take longer than the disk.
function pathsBelow(folder: string, below = ''): readonly string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? pathsBelow(folder, `${below}${entry.name}/`) : [below + entry.name],
  );
}

// Compared by what they are, not by name: a link, a mount or another spelling may lead to the same folder.
function contains(outer: string, inner: string): boolean {
  const found = statSync(outer, { bigint: true, throwIfNoEntry: false });
  const above = (path: string): readonly string[] => (dirname(path) === path ? [path] : [path, ...above(dirname(path))]);
  const parts = above(existsSync(inner) ? realpathSync(inner) : inner).filter((path) => existsSync(path));
  return found !== undefined && parts.some((path) => isSame(statSync(path, { bigint: true }), found));
}

function isSame(one: { readonly dev: bigint; readonly ino: bigint }, other: { readonly dev: bigint; readonly ino: bigint }): boolean {
  return one.dev === other.dev && one.ino === other.ino;
}

/** Makes a folder and what it stands in, one level at a time: where a level cannot be made, the recursive way may never return. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}
