/** No number stands on a page without its observation, and none says anything else than it. */
import { describe, expect, inject, it } from 'vitest';
import { attribute, type Element, type HtmlPage, type PlacedText, readPages, textOf, textsBelow } from './html.ts';
import { publishedObservations } from './published.ts';

const pages = readPages(inject('site'));
const observations = new Map(publishedObservations().map((observation) => [observation.id, observation]));
/** Classes of what is no figure of the data: a reference to a place, an example to look up, what was worked out from figures beside it. */
const MARKED = ['ref', 'given', 'calculated'];
/** Names that hold digits. Anything else with a digit is a number and needs its proof. */
const NAMES = ['WCAG 2.2', '320 px', 'SHA-256', 'RFC 7111', 'Data Package v2'];

describe('every <data>', () => {
  const placed = pages.flatMap(({ path, elements }) =>
    elements.filter(({ tagName }) => tagName === 'data').map((element) => ({ path, element })),
  );

  it('names an observation that is published', () => {
    expect(placed.length).toBeGreaterThan(pages.length);
    const unknown = placed.filter(({ element }) => !observations.has(attribute(element, 'data-observation') ?? ''));
    expect(unknown.map(({ path, element }) => `${path}: ${textOf(element)}`)).toEqual([]);
  });

  it('carries the value of its observation, or one of its bounds', () => {
    const wrong = placed.filter(
      ({ element }) => !valuesOf(attribute(element, 'data-observation') ?? '').includes(attribute(element, 'value') ?? ''),
    );
    expect(
      wrong.map(({ path, element }) => `${path}: ${attribute(element, 'data-observation')} value=${attribute(element, 'value')}`),
    ).toEqual([]);
  });

  it('prints the value it carries', () => {
    const wrong = placed.filter(({ element }) => !prints(element));
    expect(wrong.map(({ path, element }) => `${path}: ${textOf(element)} for ${attribute(element, 'value')}`)).toEqual([]);
  });
});

it('every number of a page links to its proof, or stands beside a link to it', () => {
  expect(pages.flatMap(unproven)).toEqual([]);
});

it('what a page works out stands beside the figures that it is made of', () => {
  const alone = pages.flatMap(({ path, elements }) =>
    elements
      .filter((element) => attribute(element, 'class') === 'calculated' && !besideFigures(element))
      .map((element) => `${path}: ${textOf(element)}`),
  );
  expect(alone).toEqual([]);
});

it('every digit of a page belongs to an observation, a date, a name or a reference', () => {
  const orphans = pages.flatMap(({ path, elements }) => {
    const body = elements.find(({ tagName }) => tagName === 'body');
    return body
      ? textsBelow(body, [])
          .filter(isOrphan)
          .map(({ text, around }) => `${path}: <${around[0]?.tagName}> ${text.trim()}`)
      : [];
  });
  expect(orphans).toEqual([]);
});

function valuesOf(id: string): readonly string[] {
  const { value, low, high } = observations.get(id) ?? {};
  return [value ?? '', low ?? '', high ?? ''].map(String);
}

// The few words of the source may say it in its own way: 9.016万, 连续上调四年.
function prints(element: Element): boolean {
  const value = attribute(element, 'value') ?? '';
  const text = textOf(element);
  const id = attribute(element, 'data-observation') ?? '';
  if (value === '' || observations.get(id)?.asStated === text || Number.isNaN(Number(value))) return true;
  const compact = text.endsWith('万') ? 10_000 : text.endsWith('亿') ? 100_000_000 : / million$/.test(text) ? 1_000_000 : 1;
  return Math.abs(Number(text.replace(/[^\d.]/g, '')) * compact - Math.abs(Number(value))) < 1e-6;
}

function unproven({ path, elements }: HtmlPage): readonly string[] {
  const main = elements.find(({ tagName }) => tagName === 'main');
  return elements
    .filter((element) => element.tagName === 'data' && isInside(element, main))
    .filter((element) => !hasProof(element, path))
    .map((element) => `${path}: ${attribute(element, 'data-observation')}`);
}

/** A link around it, its metric's own page, or a link to that page in the same row, item or section. */
function hasProof(number: Element, path: string): boolean {
  const metric = observations.get(attribute(number, 'data-observation') ?? '')?.metric ?? '';
  const proof = `${metric}.html`;
  if (path.endsWith(`metrics/${proof}`)) return true;
  for (let parent = number.parentNode; parent && 'tagName' in parent && parent.tagName !== 'main'; parent = parent.parentNode) {
    if (parent.tagName === 'a' && attribute(parent, 'href')) return true;
    if (['tr', 'li', 'p', 'dd', 'section'].includes(parent.tagName) && linksTo(parent, proof)) return true;
  }
  return false;
}

function besideFigures(number: Element): boolean {
  for (let parent = number.parentNode; parent && 'tagName' in parent; parent = parent.parentNode) {
    if (['td', 'li', 'dd'].includes(parent.tagName)) return holdsFigure(parent);
  }
  return false;
}

function holdsFigure(element: Element): boolean {
  const children = element.childNodes.filter((child): child is Element => 'tagName' in child);
  return children.some((child) => child.tagName === 'data' || holdsFigure(child));
}

function linksTo(element: Element, file: string): boolean {
  const children = element.childNodes.filter((child): child is Element => 'tagName' in child);
  return children.some(
    (child) => (child.tagName === 'a' && attribute(child, 'href')?.split('#')[0]?.split('/').at(-1) === file) || linksTo(child, file),
  );
}

function isInside(element: Element, ancestor: Element | undefined): boolean {
  for (let parent = element.parentNode; parent && 'tagName' in parent; parent = parent.parentNode) if (parent === ancestor) return true;
  return false;
}

function isOrphan({ text, around }: PlacedText): boolean {
  if (!/\p{Nd}/u.test(NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text))) return false;
  return !around.some(
    (element) =>
      ['data', 'time', 'code', 'svg', 'script'].includes(element.tagName) ||
      attribute(element, 'class')
        ?.split(/\s+/)
        .some((name) => MARKED.includes(name)),
  );
}
