/** SVG elements to text: a short, ordered, rounded form, with classes for a page or literal colours for a file. */
import { round } from './shapes.ts';
import { literalAttributes } from './theme.ts';

/** `classes`: the page's tokens colour the drawing. `literal`: the file carries its own, always light. */
export type Colours = 'classes' | 'literal';

/** What places a shape: numbers that are rounded. */
const GEOMETRY = ['x', 'y', 'x1', 'y1', 'x2', 'y2', 'dx', 'dy', 'width', 'height', 'd', 'points', 'transform'] as const;
/** What may stand in a drawing, in the order it is written. Plot's English labels, ids and styles are not in it. */
const ATTRIBUTES = [
  'class',
  'href',
  ...GEOMETRY,
  'text-anchor',
  'stroke-dasharray',
  'stroke-dashoffset',
  'data-observation',
  'data-relation',
] as const;
const MEASURES = new Set<string>([...GEOMETRY, 'stroke-dashoffset']);

/** The inside of an element, without the element itself. Groups that say nothing are dissolved. */
export function serializeChildren(parent: Element, colours: Colours): string {
  return [...parent.childNodes].map((node) => serializeNode(node, colours)).join('');
}

/** Text made safe for SVG, in content and in attributes. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function serializeNode(node: ChildNode, colours: Colours): string {
  if (node.nodeType === 3) return escapeText(node.textContent ?? '');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const name = element.localName;
  if (name === 'style') return '';
  const content = serializeChildren(element, colours);
  const attributes = serializeAttributes(element, colours);
  if (name === 'g' && attributes === '') return content;
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

function serializeAttributes(element: Element, colours: Colours): string {
  const written = ATTRIBUTES.map((key) => {
    const value = element.getAttribute(key);
    if (!value || (key === 'class' && colours === 'literal')) return '';
    return ` ${key}="${escapeText(MEASURES.has(key) ? roundAll(value) : value)}"`;
  }).join('');
  return colours === 'literal' ? `${written}${literals(element)}` : written;
}

function literals(element: Element): string {
  return Object.entries(literalAttributes(element.localName, element.getAttribute('class')))
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('');
}

function roundAll(value: string): string {
  return value.replace(/-?\d+\.\d+(e-?\d+)?/g, (number) => String(round(Number(number))));
}
