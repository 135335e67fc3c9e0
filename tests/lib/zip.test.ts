/** Packages, opened by a reader that is not ours. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { zipPieces } from '../../src/lib/zip.ts';
import { filesIn } from '../unzip.ts';

const entry = (name: string, ...pieces: readonly string[]) => ({ name, content: pieces.map((piece) => Buffer.from(piece)) });
const packed = (...entries: readonly ReturnType<typeof entry>[]): Buffer => Buffer.concat([...zipPieces(entries)]);

it('holds each file under its name, Chinese ones too, in the order given', async () => {
  const files = await unzip(packed(entry('b.txt', 'one', 'two'), entry('说明.txt', '内容'), entry('empty', '')));
  expect([...files]).toEqual([
    ['b.txt', 'onetwo'],
    ['说明.txt', '内容'],
    ['empty', ''],
  ]);
});

it('gives back any content, however it comes in pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
        { maxLength: 8 },
      ),
      async (pieces) => {
        expect((await unzip(packed(entry('x', ...pieces)))).get('x')).toBe(pieces.join(''));
      },
    ),
    { numRuns: 50 },
  );
});

it('is the same bytes in every time zone', () => {
  const own = process.env['TZ'];
  const bytes = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'].map((zone) => {
    process.env['TZ'] = zone;
    return packed(entry('a', 'x')).toString('hex');
  });
  if (own === undefined) delete process.env['TZ'];
  else process.env['TZ'] = own;
  expect(new Set(bytes).size).toBe(1);
});

async function unzip(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await filesIn(bytes))].map(([name, content]) => [name, content.toString('utf8')]));
}
