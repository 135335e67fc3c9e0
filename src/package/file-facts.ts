import { createHash } from 'node:crypto';

/** The size and the SHA-256 of a file, in hexadecimal. */
export interface FileFacts {
  readonly bytes: number;
  readonly hash: string;
}

/** What tells a file from every other. */
export function fileFacts(bytes: Uint8Array): FileFacts {
  return { bytes: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') };
}
