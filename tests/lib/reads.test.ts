/** What files share is made once, and counts as read by each of them. */
import { describe, expect, it } from 'vitest';
import { keepLast, noteRead, recordReads } from '../../src/lib/reads.ts';

describe('what is kept for files that follow one another', () => {
  it('is made once for a key, and each who is given it has read what it read, in the same order', async () => {
    const keep = keepLast<number>();
    let made = 0;
    const work = async (): Promise<number> => {
      noteRead('#/b');
      noteRead('#/a');
      return ++made;
    };
    const file = () =>
      recordReads(async () => {
        noteRead('#/own');
        const given = await keep('one', work);
        noteRead('#/after');
        return given;
      });
    const [first, second] = [await file(), await file()];
    expect(first).toEqual({ made: 1, reads: ['#/own', '#/b', '#/a', '#/after'] });
    expect(second).toEqual(first);
  });

  it('is made again for another key, and only the last is kept', async () => {
    const keep = keepLast<string>();
    const asked: string[] = [];
    const of = (key: string) =>
      keep(key, async () => {
        asked.push(key);
        return key;
      });
    expect([await of('one'), await of('two'), await of('two'), await of('one')]).toEqual(['one', 'two', 'two', 'one']);
    expect(asked).toEqual(['one', 'two', 'one']);
  });

  it('is not what failed: the next asks again, and reads are noted as before', async () => {
    const keep = keepLast<string>();
    await expect(keep('one', () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
    const { made, reads } = await recordReads(() => keep('one', async () => 'made'));
    expect({ made, reads }).toEqual({ made: 'made', reads: [] });
  });
});
