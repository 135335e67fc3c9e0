/** Files → one package, with the checksum of each beside them. */
import { createHash } from 'node:crypto';
import { type ZipEntry, zipPieces, zipWhole } from '../lib/zip.ts';

export type PackedText = readonly [name: string, text: string];

/** A file of a package whose hash is known before it is read. */
export interface PackedFile extends ZipEntry {
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly hash: string;
}

/** A file that is at hand. */
export interface HeldFile extends PackedFile {
  readonly content: readonly [Uint8Array];
}

/** A text as a file. */
export function packedText([name, text]: PackedText): HeldFile {
  const content = new TextEncoder().encode(text);
  return { name, content: [content], bytes: content.length, hash: createHash('sha256').update(content).digest('hex') };
}

/** The package of files, piece by piece; its last file lists the others, as `sha256sum -c` reads them. */
export function packFiles(files: readonly PackedFile[]): Generator<Uint8Array> {
  return zipPieces([...files, sumsOf(files)]);
}

/** The same of a few texts, at once. */
export function packTexts(texts: readonly PackedText[]): Uint8Array {
  const files = texts.map(packedText);
  return zipWhole([...files, sumsOf(files)].map(({ name, content }) => [name, content[0]]));
}

function sumsOf(files: readonly PackedFile[]): HeldFile {
  return packedText(['SHA256SUMS', files.map(({ name, hash }) => `${hash}  ${name}\n`).join('')]);
}
