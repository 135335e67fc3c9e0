/** What a reader sees of a page, as text that can be read line by line: blocks on lines of their own, links as `text <address>`. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute, type Element } from './html.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

const BLOCKS = new Set(
  'article caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 header li main nav ol p pre section summary table tbody thead tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['script', 'style', 'svg', 'template', 'button', 'textarea']);

/** Folded parts as if open. `omit` leaves out elements. */
export function visibleText(root: Element, omit: (element: Element) => boolean = () => false): string {
  const lines = textOf(root, omit)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  return `${lines.filter((line) => line !== '' && line !== '|').join('\n')}\n`;
}

function textOf(node: Node, omit: (element: Element) => boolean): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value.replace(/\s+/g, ' ');
  if (!('tagName' in node) || UNSEEN.has(node.tagName) || isHidden(node) || omit(node)) return '';
  const inside = node.childNodes.map((child) => textOf(child, omit)).join('');
  if (node.tagName === 'a') return `${inside} <${attribute(node, 'href') ?? ''}>`;
  if (node.tagName === 'td' || (node.tagName === 'th' && !isFirst(node))) return ` | ${inside}`;
  return BLOCKS.has(node.tagName) || node.tagName === 'br' ? `\n${inside}\n` : inside;
}

function isHidden(element: Element): boolean {
  const classes = (attribute(element, 'class') ?? '').split(' ');
  return attribute(element, 'hidden') !== undefined || classes.includes('vh') || attribute(element, 'aria-hidden') === 'true';
}

function isFirst(cell: Element): boolean {
  const cells = cell.parentNode?.childNodes.filter((node) => 'tagName' in node) ?? [];
  return cells[0] === cell;
}
