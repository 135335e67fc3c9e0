import { expect, it } from 'vitest';
import { sha256 } from '../../src/published/checksums.ts';
import { onePiece, piecesFrom } from '../../src/published/pieces.ts';

const encoder = new TextEncoder();
const bytesOf = (pieces: Iterable<Uint8Array>): Uint8Array => Uint8Array.from([...pieces].flatMap((piece) => [...piece]));

it('pieces have the hash and the size of all of them, and are made anew each time', () => {
  let made = 0;
  const pieces = piecesFrom(function* () {
    made++;
    for (const text of ['社区', '', '\r\n']) yield encoder.encode(text);
  });
  const whole = encoder.encode('社区\r\n');
  expect(pieces).toMatchObject({ hash: sha256(whole), size: whole.length });
  expect([bytesOf(pieces.each()), bytesOf(pieces.each())]).toEqual([whole, whole]);
  expect(made).toBe(3);
});

it('content that is at hand is one piece, text in UTF-8', () => {
  const bytes = encoder.encode('社区');
  expect(onePiece('社区')).toMatchObject({ hash: sha256(bytes), size: bytes.length });
  expect(bytesOf(onePiece(bytes).each())).toEqual(bytes);
});
