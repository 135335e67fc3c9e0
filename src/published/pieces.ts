/** The content of a file in pieces: a large table is never held as bytes. */
import { sha256Of } from './checksums.ts';

export interface Pieces {
  /** SHA-256 of all of them, in hexadecimal. */
  readonly hash: string;
  readonly size: number;
  /** Makes them, anew each time. */
  readonly each: () => Iterable<Uint8Array>;
}

/** Content whose pieces are made twice, here for its hash and size, and later for its file: held meanwhile, they would be in the way of all the rest. */
export function piecesFrom(each: Pieces['each']): Pieces {
  let size = 0;
  const counted = function* (): Generator<Uint8Array> {
    for (const piece of each()) {
      size += piece.length;
      yield piece;
    }
  };
  const hash = sha256Of(counted());
  return { hash, size, each };
}

/** Content that is at hand. */
export function onePiece(content: string | Uint8Array): Pieces {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { hash: sha256Of([bytes]), size: bytes.length, each: () => [bytes] };
}
