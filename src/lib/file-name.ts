const PLAIN = /^[a-z0-9][a-z0-9_-]{0,79}$/;
/** Names that Windows keeps for devices, and the pages that the site itself has. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|index|templates)$/;

/**
 * A name that is safe as a file name and in an address, on any system: itself where it is plain,
 * else its plain letters and a hash of the whole, so that two different names never share a file.
 * @example fileName('floor-space') // "floor-space"; fileName('../中文') // "n-1x8k2a"
 */
export function fileName(name: string): string {
  if (PLAIN.test(name) && !RESERVED.test(name)) return name;
  const letters = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return `${letters || 'n'}-${fingerprint(name)}`;
}

/** FNV-1a, 32 bits, in base 36: enough to tell the names of one folder apart. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
