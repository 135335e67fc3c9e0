/** Whether a path that a data file names may be read at all: inside the folder, on this disk. */

export type PathRefusal = 'remote' | 'absolute' | 'outside' | 'device';

/** Windows takes these for devices in any folder, with any ending; on every system they are refused, so that a folder means the same on all. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:[. :]|$)/i;
/** The folder above; Windows strips dots and blanks from the end of a name, so what it reads as dots alone counts too. */
const UPWARD = /^\s*\.[. ]+$/;

/** Why a path is refused, or null where it is fine. The disk is asked separately, for links that lead out. */
export function pathRefusal(path: string): PathRefusal | null {
  const written = path.trim();
  if (/^[a-z][a-z0-9+.-]+:/i.test(written) || /^[/\\]{2}[^/\\]*$/.test(written.slice(0, 3)) || written.startsWith('//')) return 'remote';
  if (/^[/\\~]/.test(written) || /^[a-z]:/i.test(written)) return 'absolute';
  const parts = [written, decoded(written)].flatMap((form) => form.split(/[/\\]/));
  if (parts.some((part) => UPWARD.test(part) || part.includes('\0'))) return 'outside';
  return parts.some((part) => DEVICE.test(part.trim())) ? 'device' : null;
}

// A path is no address and is never decoded to be read; one that hides the folder above means no good all the same.
function decoded(path: string): string {
  return path.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
