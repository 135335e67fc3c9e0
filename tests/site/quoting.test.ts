/** The page on quoting: the kinds of claim that the folder makes, with its own figures, the right and the wrong sentence side by side. */
import { expect, inject, it } from 'vitest';
import { attribute, type Element, type HtmlPage, readPages, textOf } from './html.ts';

const pages = readPages(inject('site'));
const [zh, en] = ['quoting.html', 'en/quoting.html'].map((path) => pages.find((page) => page.path === path) as HtmlPage);

/** What the folder of Lu'an states; it has no ceiling, no clear percentage and nothing invented. */
const KINDS = [
  'at-least',
  'about',
  'range',
  'change',
  'percent-unclear',
  'qualitative',
  'missing',
  'in-progress',
  'rule',
  'computed',
  'dated',
  'exact',
];

it('has the kinds that the folder has, in both languages, and no other', () => {
  for (const page of [zh, en]) expect(sections(page as HtmlPage).map((section) => attribute(section, 'aria-labelledby'))).toEqual(KINDS);
});

it('sets a right sentence and a wrong one beside each other, each said to be so in words', () => {
  for (const section of sections(zh as HtmlPage)) {
    const marks = byClass(section, 'say-mark').map(textOf);
    expect(new Set(marks.map((mark) => mark.trim())), attribute(section, 'aria-labelledby')).toEqual(new Set(['可以这样写', '不能这样写']));
  }
});

it('takes its examples from the folder: “3200多名” is at least, never exactly or about', () => {
  expect(sentences('at-least')).toEqual([
    '进社区的党员干部：至少3,200人。',
    '原文说“3200多名”。',
    '进社区的党员干部：3,200人。',
    '进社区的党员干部：大约3,200人。',
  ]);
});

it('does not decide between per cent and percentage points', () => {
  expect(sentences('percent-unclear')[0]).toBe('原文说“提高了14%”，没有说是百分比还是百分点，也没有说原来是多少。');
});

it('a computed number is given with what it assumes, and never as the source’s', () => {
  const [right, wrong] = sentences('computed');
  expect(right).toMatch(/由来源的数字推算。前提：/);
  expect(wrong).toMatch(/^六安新闻说，/);
});

function sections({ elements }: HtmlPage): readonly Element[] {
  return elements.filter((element) => element.tagName === 'section' && byClass(element, 'say').length > 0);
}

function sentences(kind: string): readonly string[] {
  const section = sections(zh as HtmlPage).find((each) => attribute(each, 'aria-labelledby') === kind);
  return section ? byClass(section, 'say-text').map((text) => textOf(text).replace(/\s+/g, '')) : [];
}

function byClass(parent: Element, name: string): readonly Element[] {
  return parent.childNodes
    .filter((child): child is Element => 'tagName' in child)
    .flatMap((child) => [...(attribute(child, 'class')?.split(' ').includes(name) ? [child] : []), ...byClass(child, name)]);
}
