const PLAIN = /^[a-z0-9][a-z0-9_-]{0,79}$/;
/** Names that Windows keeps for devices, and the pages and folders that the site itself has. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|index|templates|files|all)$/;
/** How a made name ends. A plain name that ends so is made as well, so that none can be taken for another's. */
const MADE = /-x[0-9a-z]{13}$/;

/**
 * A name that is safe as a file name and in an address, on any system: itself where it is plain,
 * else its plain letters and a hash of the whole. Always lower-case ASCII, so that no disk takes two names for one.
 * @example fileName('floor-space') // "floor-space"; fileName('../中文') // "n-x3n8ww3pxoaewy"
 */
export function fileName(name: string): string {
  if (PLAIN.test(name) && !RESERVED.test(name) && !MADE.test(name)) return name;
  return madeName(name);
}

/** A name of plain letters and a hash, for one that another file has. */
export function madeName(name: string): string {
  const letters = name
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return `${letters || 'n'}-x${fingerprint(name)}`;
}

/** FNV-1a, 64 bits, in base 36: thirteen places. Of UTF-16 units, so that lone surrogates differ too. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  return hash.toString(36).padStart(13, '0');
}
