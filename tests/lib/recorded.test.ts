/** What a page reads of the published data is noted, as exactly as it can be seen. */
import { assert, asyncProperty, constantFrom, dictionary, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteRead, recordReads, unrecorded } from '../../src/lib/reads.ts';
import { lookUp, recorded } from '../../src/lib/recorded.ts';

const DATA = {
  site: { title: { zh: '城', en: 'City' }, place: null as string | null },
  metrics: [
    { name: 'a', title: { zh: '甲' }, sizes: [1, 2] },
    { name: 'b/c', title: { zh: '乙' }, sizes: [] as number[] },
  ],
  observations: [
    { id: 'a', metric: 'a', value: 1 },
    { id: 'b', metric: 'a', value: null },
  ],
};
type Data = typeof DATA;

async function readsOf(work: (data: Data) => unknown): Promise<readonly string[]> {
  return (await recordReads(async () => work(recorded(DATA, '#')))).reads;
}

describe('what is noted of a page', () => {
  it('is each property that it reads, and no other', async () => {
    expect(await readsOf(({ site }) => site.title.zh)).toEqual(['#/site', '#/site/title', '#/site/title/zh']);
  });

  it('is which things a list holds, without what they say', async () => {
    expect(await readsOf(({ metrics }) => metrics.map(({ name }) => name))).toEqual(['#/metrics']);
    expect(lookUp(DATA, '/metrics')).toEqual(['a', 'b/c']);
  });

  it('names things of a list, whatever their names hold', async () => {
    const reads = await readsOf(({ metrics }) => metrics.find(({ name }) => name === 'b/c')?.title.zh);
    expect(reads).toEqual(['#/metrics', '#/metrics/b~1c/title', '#/metrics/b~1c/title/zh']);
    expect(lookUp(DATA, '/metrics/b~1c/title/zh')).toBe('乙');
  });

  it('is another list as a whole', async () => {
    expect(await readsOf(({ metrics }) => metrics[0]?.sizes[0])).toContain('#/metrics/a/sizes');
    expect(lookUp(DATA, '/metrics/a/sizes')).toEqual([1, 2]);
  });

  it('is every property of what is spread or printed', async () => {
    const spread = ['#/observations', '#/observations/a', '#/observations/a/metric', '#/observations/a/value'];
    expect(await readsOf(({ observations }) => ({ ...observations[0] }))).toEqual(spread);
    expect(await readsOf(({ observations }) => JSON.stringify(observations[0]))).toEqual(expect.arrayContaining(spread));
  });

  it('is a property that is not there, which may come', async () => {
    expect(await readsOf((data) => (data.site as Record<string, unknown>)['footer'])).toContain('#/site/footer');
    expect(await readsOf((data) => 'footer' in data.site)).toContain('#/site/footer');
    expect(lookUp(DATA, '/site/footer')).toBeUndefined();
  });

  it('is not what other work read, nor what does not count', async () => {
    const data = recorded(DATA, '#');
    void data.site.place;
    expect((await recordReads(async () => unrecorded(() => data.metrics))).reads).toEqual([]);
    expect((await recordReads(async () => noteRead('api/x.json'))).reads).toEqual(['api/x.json']);
  });

  it('is recorded for one work at a time', async () => {
    const within = recordReads(async () => recordReads(async () => 1));
    await expect(within).rejects.toThrow('recorded already');
  });
});

describe('a change of what was read', () => {
  const texts = dictionary(string(), string(), { maxKeys: 4, noNullPrototype: true });

  const read = async (data: object): Promise<readonly string[]> =>
    (await recordReads(async () => JSON.stringify(recorded(data, '')))).reads;
  const seen = (data: object, reads: readonly string[]): string => JSON.stringify(reads.map((path) => lookUp(data, path) ?? null));

  it('is always seen at a path that was noted, and nothing else is', async () => {
    await assert(
      asyncProperty(texts, texts, constantFrom('id', 'name', 'other'), async (one, other, key) => {
        const [before, after] = [one, other].map((own) => ({ list: [{ [key]: 'a', ...own }], own }));
        const reads = await read(before ?? {});
        const isSame = JSON.stringify(before) === JSON.stringify(after);
        expect(seen(before ?? {}, reads) === seen(after ?? {}, reads)).toBe(isSame);
      }),
    );
  });
});
