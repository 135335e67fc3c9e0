/** What prose may become on a page, and what it says without markup. */
import { valuePhrase } from '../i18n/format.ts';
import { pick } from '../i18n/text.ts';
import type { Prose, ProseElement, ProseNode } from '../model.ts';
import { findMetric, findObservation } from './find.ts';
import { linkFile, linkPage, type Page } from './page.ts';
import { valueParts } from './value-parts.ts';

const OWN_TAGS = ['value', 'title', 'chart', 'name'];
const TEXT_TAGS = ['p', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'h2', 'h3', 'h4', 'blockquote', 'code', 'pre', 'br', 'hr', 'q'];
const TABLE_TAGS = ['table', 'thead', 'tbody', 'tr', 'th', 'td', 'caption'];
const ALLOWED = new Set([...OWN_TAGS, ...TEXT_TAGS, ...TABLE_TAGS, 's', 'dl', 'dt', 'dd', 'abbr', 'time', 'span']);
const ATTRIBUTES = new Set(['id', 'unit', 'plain', 'href', 'title', 'lang', 'scope', 'start', 'datetime', 'colspan', 'rowspan']);

export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ProseNode[];
}

/** The nodes of a prose text in a language, else in the first it has; a lone paragraph around inline prose is dropped. */
export function proseNodes(prose: Prose, lang: string): readonly ProseNode[] {
  return prose[lang] ?? Object.values(prose)[0] ?? [];
}

/** Inline prose for a headline or a cell: a lone paragraph around it is dropped. */
export function inlineNodes(prose: Prose, lang: string): readonly ProseNode[] {
  const nodes = proseNodes(prose, lang);
  const [only] = nodes;
  return nodes.length === 1 && typeof only === 'object' && only.tag === 'p' ? (only.children ?? []) : nodes;
}

/** An element with only what the allow-list lets through. A tag that is not on it becomes a span. */
export function proseElement({ tag, attributes = {}, children = [] }: ProseElement, page: Page): PageElement {
  const kept = Object.entries(attributes).filter(([name, value]) => ATTRIBUTES.has(name) && (name !== 'href' || isSafe(value)));
  const linked = kept.map(([name, value]) => [name, name === 'href' ? fromRoot(value, page) : value] as const);
  return { tag: ALLOWED.has(tag) ? tag : 'span', attributes: Object.fromEntries(linked), children };
}

/** Prose without markup, for titles, descriptions and the search index. */
export function proseText(nodes: readonly ProseNode[], page: Page): string {
  return nodes.map((node) => (typeof node === 'string' ? node : elementText(node, page))).join('');
}

const BLOCKS = new Set(['p', 'li', 'h2', 'h3', 'h4', 'td', 'th']);

function elementText({ tag, attributes = {}, children = [] }: ProseElement, page: Page): string {
  const id = attributes.id ?? '';
  if (tag === 'title') return pick(findMetric(page.published, id).title, page.lang);
  if (tag === 'chart') return '';
  if (tag === 'value') return valueWords(id, attributes, page);
  return proseText(children, page) + (BLOCKS.has(tag) ? ' ' : '');
}

function valueWords(id: string, attributes: Readonly<Record<string, string>>, page: Page): string {
  const observation = findObservation(page.published, id);
  if (attributes.unit === 'true' && attributes.plain !== 'true') return valuePhrase(observation, page.published.site.units, page.lang);
  const { strength, pieces, dash } = valueParts(observation, page);
  const number = pieces.map(({ text }) => text).join(dash);
  if (attributes.plain === 'true' || !strength) return number;
  return page.lang === 'zh' ? strength + number : `${strength} ${number}`;
}

// Anything with a scheme of its own but these could run code or leave the reader somewhere unexpected.
function isSafe(url: string): boolean {
  return /^(https?:|mailto:)/i.test(url) || !/^[^/?#]*:|^\/\//.test(url);
}

// Relative addresses in prose start at the site's root, so that one text can stand on any page.
function fromRoot(url: string, page: Page): string {
  if (/^([a-z]+:|#)/i.test(url)) return url;
  const target = url.replace(/^[/\\]+/, '');
  return /\.html(#|$)/.test(target) ? linkPage(page, target) : linkFile(page, target);
}
