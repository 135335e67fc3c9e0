/** Whether a path that a data file names may be read at all: inside the folder, on this disk. */

/** Why a path is refused, or null where it is fine. The disk is asked separately, for links that lead out. */
export function pathRefusal(path: string): 'remote' | 'absolute' | 'outside' | null {
  if (/^[a-z][a-z0-9+.-]+:/i.test(path) || path.startsWith('//')) return 'remote';
  if (path.startsWith('/') || path.startsWith('\\') || /^[a-z]:/i.test(path) || path.startsWith('~')) return 'absolute';
  if (path.split(/[/\\]/).includes('..') || path.includes('\0')) return 'outside';
  return null;
}
