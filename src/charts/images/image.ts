/** An image as an SVG that travels alone: finding, subtitle, picture, note, source, release and address, and the same as metadata. Always light. */
import { escapeText } from '../serialize.ts';
import { round } from '../shapes.ts';
import { colours, fontFamily, paper } from '../theme.ts';
import { arrange } from './arrange.ts';
import type { Arrangement } from './arrangements.ts';
import type { Content, ImageWords } from './content.ts';
import { factsAsXml, type ImageFacts } from './facts.ts';
import type { ImageShape } from './shape.ts';

export interface ImageContent extends Content {
  readonly lang: string;
  readonly facts: ImageFacts;
  /** The outlines of the seal, in a box of 60 × 112. */
  readonly seal: string;
}

/** The height of the seal as a share of the image's margin. */
const SEAL = 1.02;

/** The same bytes on every machine; literal colours, no class, no style, no id. */
export function drawImage(shape: ImageShape, content: ImageContent): string {
  const { width, height } = shape;
  const { facts, lang } = content;
  const drawn = [backdrop(shape, content), contents(arrange(shape, { ...content, words: printableWords(content.words, lang) }))].join('\n');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${fontFamily}" role="img" xml:lang="${lang}">`,
    imageHead(facts),
    straight(drawn, lang),
    '</svg>\n',
  ].join('\n');
}

/** What an SVG says of itself: its title, its description and all its facts. */
export function imageHead(facts: ImageFacts): string {
  return `<title>${escapeText(facts.title)}</title><desc>${escapeText(facts.description)}</desc>${factsAsXml(facts)}`;
}

function backdrop({ width, height, margin }: ImageShape, { seal }: ImageContent): string {
  const scale = round((margin * SEAL) / 112);
  const x = round(width - margin - 60 * scale);
  return [
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<path d="M${margin} ${margin}H${width - margin}" stroke="${colours.ink}" stroke-width="2"/>`,
    `<g transform="translate(${x} ${margin}) scale(${scale})"><rect width="60" height="112" fill="${colours.seal}"/><path d="${seal}" fill="${colours.sealText}"/></g>`,
  ].join('');
}

function contents({ blocks, picture, rule }: Arrangement): string {
  const { fitted, x, y } = picture;
  const lineEnd = round(rule.x + rule.width);
  return [
    ...blocks.map((each) => each.block.svg(each.x, each.y)),
    `<g transform="translate(${round(x)} ${round(y)}) scale(${round(fitted.scale)})">${fitted.picture.svg()}</g>`,
    `<path d="M${rule.x} ${round(rule.y)}H${lineEnd}" stroke="${colours.hair}" stroke-width="1"/>`,
  ].join('\n');
}

function printableWords({ finding, subtitle, warning, notes, sources }: ImageWords, lang: string): ImageWords {
  const print = (text: string): string => straight(text, lang, '"');
  return {
    finding: print(finding),
    subtitle: print(subtitle),
    warning: warning && print(warning),
    notes: notes.map(print),
    sources: sources.map(print),
  };
}

// The bundled typeface draws curly quotation marks as wide as a Han character: Lu’ an. Outside Chinese they are set straight.
function straight(text: string, lang: string, double = '&quot;'): string {
  return lang === 'zh' ? text : text.replace(/[‘’]/g, "'").replace(/[“”]/g, double);
}
