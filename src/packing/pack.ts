/** Files → one package, with the checksum of each beside them. */
import { createHash } from 'node:crypto';
import { type ZipEntry, zipPieces } from '../lib/zip.ts';

export type PackedText = readonly [name: string, text: string];

/** A file of a package whose hash is known before it is read. */
export interface PackedFile extends ZipEntry {
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly hash: string;
}

/** A text as a file. */
export function packedText([name, text]: PackedText): PackedFile {
  const content = new TextEncoder().encode(text);
  return { name, content: [content], bytes: content.length, hash: createHash('sha256').update(content).digest('hex') };
}

/** The package of files, piece by piece; its last file lists the others, as `sha256sum -c` reads them. */
export function packFiles(files: readonly PackedFile[]): Generator<Uint8Array> {
  const sums = files.map(({ name, hash }) => `${hash}  ${name}\n`).join('');
  return zipPieces([...files, packedText(['SHA256SUMS', sums])]);
}

/** A small package, whole. */
export function packWhole(files: readonly PackedFile[]): Uint8Array {
  return new Uint8Array(Buffer.concat([...packFiles(files)]));
}
