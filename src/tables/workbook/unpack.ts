/** Unpacks entries of a ZIP file, and trusts nothing that the file declares: not its sizes and not its contents. */
import { Inflate } from 'fflate';
import type { ZipEntry } from './zip-entries.ts';

/** Compressed bytes taken at a time, so that a bomb is noticed early: at most a thousandfold of this is unpacked too much. */
const SLICE = 16_384;

/** An entry's bytes. Throws where the entry is not what its directory says: another size, another checksum, another method. */
export function unpack(bytes: Uint8Array, { method, offset, packedSize, size, crc, name }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length !== packedSize || (method !== 0 && method !== 8)) throw new Error(`damaged entry: ${name}`);
  const unpacked = method === 0 ? packed : inflate(packed, size);
  if (unpacked.length !== size || crc32(unpacked) !== crc) throw new Error(`damaged entry: ${name}`);
  return unpacked;
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  const unpacked = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new Error('more is packed than declared');
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += SLICE) stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  return unpacked.subarray(0, length);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let index = 0; index < bytes.length; index++) crc = (CRC_TABLE[(crc ^ (bytes[index] as number)) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
