/** The numbers that stand on pages, against the data: each has its value and its name beside it. */
import { decodeEntities } from '../../src/lib/html-entities.ts';
import { mistake } from '../../src/lib/problem.ts';
import type { Problem } from '../../src/model.ts';
import type { FolderRelease } from '../../src/package/releases.ts';
import type { Recalculated } from '../../src/published/recalculate.ts';
import { type Expected, expectedCounts, expectedFigures, expectedNumbers, firstKnown, statedWords } from './printed.ts';
import type { OpenedSite, SitePage } from './site.ts';

/** As pages are written: `<data value="2998" data-observation="communities/d1-001/households@2020">2,998</data>`. */
const NUMBER = /<data value="([^"]*)" data-observation="([^"]*)"[^>]*>(.*?)<\/data>/gs;
const OF_RELEASE = /^(?:[a-z]{2,3}(?:-[A-Za-z0-9]+)*\/)?r\/([^/]+)\//;

export interface PageCheck {
  readonly problems: readonly Problem[];
  /** How many numbers were held against the data. */
  readonly printed: number;
}

/** Every page; one with several wrong numbers is told by its first. */
export async function checkPages(
  site: OpenedSite,
  { observations, standards, registers }: Recalculated,
  releases: readonly FolderRelease[],
): Promise<PageCheck> {
  const numbers = firstKnown(expectedFigures(observations), expectedCounts(standards), ...registers.map(expectedNumbers));
  const today: Known = { numbers, stated: statedWords(observations) };
  const pinned = new Map(
    releases.map(({ release: { id, published } }) => [
      id,
      { numbers: expectedFigures(published.observations), stated: statedWords(published.observations) },
    ]),
  );
  const problems: Problem[] = [];
  let printed = 0;
  for await (const page of site.pages()) {
    const old = pinned.get(OF_RELEASE.exec(page.path)?.[1] ?? '');
    const checked = checkPage(page, old ? [old, today] : [today]);
    printed += checked.printed;
    problems.push(...checked.problems);
  }
  return { problems, printed };
}

/** What may stand on a page of today, or of a release. */
interface Known {
  readonly numbers: Expected;
  /** How the source puts a figure. */
  readonly stated: (id: string) => string;
}

function checkPage({ path, text }: SitePage, known: readonly Known[]): PageCheck {
  const wrong: { readonly id: string; readonly shown: string; readonly expected: string }[] = [];
  let printed = 0;
  for (const [, value = '', name = '', words = ''] of text.matchAll(NUMBER)) {
    const id = asText(name);
    const expected = known.flatMap(({ numbers }) => numbers(id) ?? []);
    if (expected.length === 0) continue;
    printed++;
    const isValue = expected.some((each) => String(each) === value || String(each) === asText(value));
    if (isValue && (words === value || says(wordsOf(words), value, id, known))) continue;
    wrong.push({ id, shown: isValue ? wordsOf(words) : asText(value), expected: [...new Set(expected)].join(', ') });
  }
  const [first] = wrong;
  return { printed, problems: first ? [mistake('site-page-differs', path, { ...first, count: wrong.length })] : [] };
}

// A large figure has its 万 in a smaller size.
function wordsOf(latin: string): string {
  return asText(latin.includes('<') ? latin.replace(/<[^>]*>/g, '') : latin).trim();
}

function asText(latin: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, which most of it is
  const text = /^[\x00-\x7f]*$/.test(latin) ? latin : Buffer.from(latin, 'latin1').toString('utf8');
  return text.includes('&') ? decodeEntities(text) : text;
}

const TIMES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Whether words say the value as far as their digits go, or are the source's own, or what a figure is of, such as its year. Words without a digit are a reason. */
function says(words: string, value: string, id: string, known: readonly Known[]): boolean {
  if (value === '' || !/\d/.test(words) || saysNumber(words, value)) return true;
  const isPart = id
    .slice(id.indexOf('@') + 1)
    .split(',')
    .includes(words);
  return isPart || known.some(({ stated }) => squashed(stated(id)).includes(squashed(words)));
}

function squashed(text: string): string {
  return text.replace(/\s/g, '');
}

// The number may have words of strength and a unit about it, as a cell has: 约2000, 80000余.
function saysNumber(words: string, value: string): boolean {
  const plain = words.replace(/[\s,]/g, '').replace('−', '-');
  const [, number = '', decimals = '', times = ''] = /^\D*?([-+]?\d+(?:\.(\d+))?)(万|亿)?\D*$/.exec(plain) ?? [];
  if (number === '') return false;
  const unit = TIMES[times] ?? 1;
  const far = Math.abs(Math.abs(Number(number)) * unit - Math.abs(Number(value)));
  return far <= 0.5 * unit * 10 ** -decimals.length * (1 + 1e-9);
}
