/** Built pages as trees, read as a browser reads them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { filesBelow } from '../../src/published/checksums.ts';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

export interface HtmlPage {
  /** Below the site's root: `en/metrics/x.html`. */
  readonly path: string;
  /** Every element, in document order. */
  readonly elements: readonly Element[];
}

export interface PlacedText {
  readonly text: string;
  /** The elements around it, the nearest first. */
  readonly around: readonly Element[];
}

/** The paths of all pages of a built site. */
export function pagePaths(site: string): readonly string[] {
  return filesBelow(site).filter((path) => path.endsWith('.html'));
}

export function readPages(site: string): readonly HtmlPage[] {
  return pagePaths(site).map((path) => ({ ...readPage(join(site, path)), path }));
}

/** One page, by the path of its file. */
export function readPage(path: string): HtmlPage {
  return { path, elements: elementsIn(parse(readFileSync(path, 'utf8'))) };
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

/** All text inside an element. */
export function textOf(element: Element): string {
  return textsBelow(element, [])
    .map(({ text }) => text)
    .join('');
}

/** Each text node below an element, with what stands around it. */
export function textsBelow(element: Element, around: readonly Element[]): readonly PlacedText[] {
  const inside = [element, ...around];
  return element.childNodes.flatMap((child) =>
    isElement(child)
      ? textsBelow(child, inside)
      : child.nodeName === '#text'
        ? [{ text: (child as DefaultTreeAdapterTypes.TextNode).value, around: inside }]
        : [],
  );
}

/** Every element of a tree, in document order. */
export function elementsIn(parent: DefaultTreeAdapterTypes.ParentNode): readonly Element[] {
  return parent.childNodes.flatMap((child) => (isElement(child) ? [child, ...elementsIn(child)] : []));
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}
