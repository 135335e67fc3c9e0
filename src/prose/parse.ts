/** Prose → checked nodes. The only door for Markdoc: text with four tags, in which no code can run. */
import Markdoc, { type Config, type Node, type RenderableTreeNode, type RenderableTreeNodes } from '@markdoc/markdoc';
import { parseDocument } from 'yaml';
import { doubt, mistake, refuses } from '../lib/problem.ts';
import { webAddress } from '../lib/web-address.ts';
import type { Problem, ProseNode } from '../model.ts';
import { typedDigits } from './digits.ts';

const primary = { type: String, required: true, render: 'id' } as const;

// A tag's first, nameless value is its attribute "primary".
const CONFIG: Config = {
  tags: {
    value: { render: 'value', selfClosing: true, attributes: { primary, unit: { type: Boolean }, plain: { type: Boolean } } },
    title: { render: 'title', selfClosing: true, attributes: { primary } },
    chart: { render: 'chart', selfClosing: true, attributes: { primary } },
    name: { render: 'name' },
  },
};

/** What a text refers to, with the line of each reference. */
export interface Reference {
  readonly kind: 'value' | 'title' | 'chart';
  readonly id: string;
  readonly line: number;
}

export interface ParsedProse {
  readonly nodes: readonly ProseNode[];
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
}

export interface ParsedPage extends ParsedProse {
  readonly title: string;
}

/** Reads a page with its front matter. */
export function parsePage(file: string, text: string): ParsedPage {
  const ast = Markdoc.parse(text);
  const title = titleOf(ast);
  const body = read(file, ast, 1);
  return { title, ...body, problems: [...titleProblems(file, title), ...body.problems] };
}

function titleProblems(file: string, title: string): readonly Problem[] {
  if (title === '') return [mistake('page-untitled', file, {}, { line: 1 })];
  return typedDigits(title).map((found) => mistake('typed-number', file, { found }, { line: 1, column: 'title' }));
}

/** Reads a text of a YAML file whose first line is `line`; a lone paragraph loses the paragraph around it. */
export function parseInline(file: string, line: number, text: string): ParsedProse {
  const parsed = read(file, Markdoc.parse(text), line);
  const [only] = parsed.nodes;
  const lone = parsed.nodes.length === 1 && typeof only === 'object' && only.tag === 'p';
  return { ...parsed, nodes: lone ? (only.children ?? []) : parsed.nodes };
}

function read(file: string, ast: Node, firstLine: number): ParsedProse {
  const lineOf = (node: Node): number => firstLine + (node.lines[0] ?? 0);
  const problems = [...tagProblems(file, ast, firstLine), ...digitProblems(file, ast, lineOf), ...addressProblems(file, ast, lineOf)];
  const nodes = refuses(problems) ? [] : toNodes(Markdoc.transform(ast, CONFIG));
  return { nodes, references: references(ast, lineOf), problems };
}

type LineOf = (node: Node) => number;

function tagProblems(file: string, ast: Node, firstLine: number): readonly Problem[] {
  return Markdoc.validate(ast, CONFIG).map(({ lines, error }) =>
    mistake('prose-tag', file, { message: error.message }, { line: firstLine + (lines[0] ?? 0) }),
  );
}

function digitProblems(file: string, ast: Node, lineOf: LineOf): readonly Problem[] {
  return textNodes(ast).flatMap((node) =>
    typedDigits(String(node.attributes['content'] ?? '')).map((found) => mistake('typed-number', file, { found }, { line: lineOf(node) })),
  );
}

function addressProblems(file: string, ast: Node, lineOf: LineOf): readonly Problem[] {
  return [...ast.walk()].flatMap((node) => {
    const address = String(node.attributes['href'] ?? node.attributes['src'] ?? '');
    if (node.type === 'image') return [mistake('prose-address', file, { address }, { line: lineOf(node) })];
    if (node.type !== 'link' || isSafeAddress(address)) return [];
    return [doubt('link-dropped', file, { slot: file, address }, { line: lineOf(node) })];
  });
}

function isSafeAddress(address: string): boolean {
  return webAddress(address) !== null || /^(?!\/\/)[\w./#?=&%-]+$/.test(address);
}

// Front matter that cannot be read has no title, and that is what the writer is told.
function titleOf({ attributes }: Node): string {
  const document = parseDocument(String(attributes['frontmatter'] ?? ''));
  const frontMatter: unknown = document.errors.length === 0 && document.contents ? document.toJS({ maxAliasCount: 0 }) : null;
  const title = typeof frontMatter === 'object' && frontMatter !== null && 'title' in frontMatter ? frontMatter.title : '';
  return typeof title === 'string' ? title : '';
}

// Names keep their digits: WCAG 2.2 stands inside a name tag.
function textNodes(node: Node): readonly Node[] {
  if (node.type === 'tag' && node.tag === 'name') return [];
  return node.type === 'text' ? [node] : node.children.flatMap(textNodes);
}

function references(ast: Node, lineOf: LineOf): readonly Reference[] {
  return [...ast.walk()].flatMap((node) => {
    const { tag } = node;
    if (node.type !== 'tag' || (tag !== 'value' && tag !== 'title' && tag !== 'chart')) return [];
    return [{ kind: tag, id: String(node.attributes['primary'] ?? ''), line: lineOf(node) } as const];
  });
}

function toNodes(tree: RenderableTreeNodes): readonly ProseNode[] {
  if (Array.isArray(tree)) return tree.flatMap((node: RenderableTreeNode) => toNodes(node));
  if (typeof tree === 'string') return [tree];
  if (!Markdoc.Tag.isTag(tree)) return [];
  const children = tree.children.flatMap((child) => toNodes(child as RenderableTreeNode));
  if (tree.name === 'article' || (tree.name === 'a' && !isSafeAddress(String(tree.attributes['href'] ?? '')))) return children;
  const attributes = Object.fromEntries(Object.entries(tree.attributes).map(([key, value]) => [key, String(value)]));
  return [{ tag: tree.name, ...(Object.keys(attributes).length > 0 && { attributes }), ...(children.length > 0 && { children }) }];
}
