/** What a ZIP file says is in it, read from its directory without unpacking anything. */

export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  /** As declared; unpacking checks it. */
  readonly size: number;
  /** Where the entry's own header begins. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;

/** The entries of a ZIP file; none where its directory is missing or damaged. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) return [];
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) return [];
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ];
    if (at + 46 + nameLength + extraLength > view.byteLength) return [];
    entries.push(entryAt(view, at, nameLength, extraLength));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) if (view.getUint32(at, true) === END_SIGNATURE) return at;
  return -1;
}

function entryAt(view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
  const declared = { size: view.getUint32(at + 24, true), packedSize: view.getUint32(at + 20, true) };
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...declared,
    ...longSizes(view, at + 46 + nameLength, extraLength, declared),
    offset: view.getUint32(at + 42, true),
  };
}

// Programs that write as they go put the sizes into an extra field, eight bytes each (ZIP64).
function longSizes(view: DataView, from: number, length: number, declared: { size: number; packedSize: number }): Partial<ZipEntry> {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const wanted = (['size', 'packedSize'] as const).filter((name) => declared[name] === 0xffffffff);
    if (at + 4 + wanted.length * 8 > from + length) return {};
    return Object.fromEntries(wanted.map((name, index) => [name, Number(view.getBigUint64(at + 4 + index * 8, true))]));
  }
  return {};
}
