/** An image's content around a chart of the tests. */
import { chartPicture } from '../../../src/charts/images/chart-picture.ts';
import type { ImageFacts } from '../../../src/charts/images/facts.ts';
import type { ImageContent } from '../../../src/charts/images/image.ts';
import type { ChartContext } from '../../../src/charts/kind.ts';
import type { Chart } from '../../../src/model.ts';

export const facts: ImageFacts = {
  title: '发现 <一>',
  description: '副题 条形图：“多”',
  source: '来源：新闻 & 第5段',
  rights: '数据没有写明许可',
  url: 'https://example.org/charts/x.html',
  date: '2020-06-01',
  release: '1.0.0',
  publisher: '某市 & 治理',
  language: 'zh',
  warning: '虚构数据',
  software: '明账',
};

/** The chart with words around it; `more` replaces some of it. */
export function contentOf(chart: Chart, context: ChartContext, more: Partial<ImageContent> = {}): ImageContent {
  return {
    lang: context.lang,
    words: {
      finding: '发现 <一>',
      subtitle: '副题（个）',
      warning: '虚构数据',
      notes: ['说明', '右端敞开'],
      sources: ['来源：新闻', '明账：站名', 'https://example.org/charts/x.html'],
    },
    draw: chartPicture(chart, context),
    seal: 'M0 0h60v112H0z',
    facts: { ...facts, language: context.lang },
    ...more,
  };
}

/** The words of an SVG in order, lines of one text put together. */
export function wordsOf(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inner = '']) => inner.replace(/<[^>]*>/g, '')).join('');
}
