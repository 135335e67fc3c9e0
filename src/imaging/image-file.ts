/** The bytes of an image file. What draws pixels and pages of PDF is loaded only where one is to be drawn. */
import { drawImage, type ImageContent } from '../charts/images/image.ts';
import { type ImageShape, imageShapes } from '../charts/images/shape.ts';
import { space, textBlock } from '../charts/images/text.ts';
import { colours } from '../charts/theme.ts';
import { siteLine, siteLineShort, warningOf } from '../components/furniture.ts';
import type { Page } from '../components/page.ts';
import { pageRelease, releaseName } from '../components/releases/state.ts';
import { sealPath } from '../components/seal-path.ts';
import { type ImageFormat, type Pictured, picturedPath } from '../i18n/image-urls.ts';
import { imageWords } from '../i18n/image-words.ts';
import { releaseChart } from '../i18n/release-urls.ts';
import { pick } from '../i18n/text.ts';
import { keepLast } from '../lib/reads.ts';
import { siteRoot } from '../metadata/root.ts';
import { addressOf } from '../packing/facts.ts';
import { type Pictures, picturesOf } from './content.ts';
import { fontsFor, fontsForAny } from './fonts.ts';

const SHAPES: Readonly<Record<ImageFormat, ImageShape>> = {
  png: imageShapes.wide,
  'square.png': imageShapes.square,
  'og.png': imageShapes.og,
  'poster.png': imageShapes.poster,
  svg: imageShapes.wide,
  'outline.svg': imageShapes.wide,
  pdf: imageShapes.wide,
};

interface Drawn {
  readonly image: string;
  readonly facts: ImageContent['facts'];
}

/** Laying a picture out takes longer than most of what is done with it, and files of several formats hold the same drawing. */
const KEPT = { wide: keepLast<Drawn>(), square: keepLast<Drawn>(), og: keepLast<Drawn>(), poster: keepLast<Drawn>() } as const;

/** One of the images of something, in the language of a page. */
export async function imageBody(thing: Pictured, format: ImageFormat, page: Page): Promise<string | Uint8Array> {
  const shape = SHAPES[format];
  const key = JSON.stringify([thing.kind, thing.name, page.lang]);
  const { image, facts } = await KEPT[shape.name](key, () => drawn(thing, shape, page));
  const { svg, fonts } = thing.kind === 'chart' ? { svg: image, fonts: await fontsFor(image) } : await fontsForAny(image);
  // Whoever opens it may have a font that has everything.
  if (format === 'svg') return image;
  if (format === 'pdf') return (await import('../charts/images/pdf.ts')).renderPdf(svg, fonts, facts);
  const { outlineSvg, renderPng } = await import('../charts/images/png.ts');
  return format === 'outline.svg' ? outlineSvg(svg, fonts, facts) : renderPng(svg, fonts, facts, shape.pixels);
}

/** The drawing of something as a wide image, with its words as text: of whatever the page publishes, kept nowhere. */
export async function wideDrawing(thing: Pictured, page: Page): Promise<string> {
  return (await drawn(thing, imageShapes.wide, page)).image;
}

async function drawn(thing: Pictured, shape: ImageShape, page: Page): Promise<Drawn> {
  const content = await contentFor(thing, shape, page);
  return { image: drawImage(shape, content), facts: content.facts };
}

async function contentFor(thing: Pictured, shape: ImageShape, page: Page): Promise<ImageContent> {
  const { lang, published } = page;
  const { site } = published;
  const words = imageWords(lang);
  const pictures = picturesOf(thing, page);
  const url = addressOf(page.pinned === undefined ? picturedPath(thing) : releaseChart(page.pinned, thing.name), page);
  const warning = warningOf(page);
  const rights = pictures.licenses.map(({ title, path }) => [pick(title, lang), path].filter(Boolean).join(' ')).join(page.words.listComma);
  const corner = await cornerOf(shape, url, words.scan);
  return {
    lang,
    draw: pictures.draw,
    ...(pictures.range && { range: pictures.range }),
    ...(corner && { corner }),
    seal: sealPath,
    words: {
      finding: pictures.finding,
      subtitle: pictures.subtitle,
      warning,
      notes: notesOf(pictures, shape, lang),
      sources: sourcesOf(pictures, shape, { url, page }),
    },
    facts: {
      title: pictures.finding,
      description: pictures.description,
      source: pictures.source,
      rights: rights === '' ? words.noRights : words.rights(rights),
      url,
      date: site.asOf,
      release: pageRelease(page),
      publisher: pick(site.title, lang),
      language: lang,
      warning,
      software: page.words.product,
    },
  };
}

// A small image has room for one of the two: what its forms mean comes before what the author adds.
function notesOf({ note, remarks }: Pictures, { name }: ImageShape, lang: string): readonly string[] {
  const said = remarks.join(lang === 'zh' ? '' : ' ');
  return (name === 'og' ? [said || note] : [note, said]).filter((text): text is string => Boolean(text));
}

function sourcesOf(
  { source }: Pictures,
  { name }: ImageShape,
  { url, page }: { readonly url: string; readonly page: Page },
): readonly string[] {
  const words = imageWords(page.lang);
  const site = name === 'og' ? siteLineShort(page, releaseText(page)) : siteLine(page, releaseText(page));
  return [source, site, siteRoot() === '' ? words.noAddress(url) : words.proof(url)].filter((text) => text !== '');
}

function releaseText(page: Page): string {
  const { version } = page.published.site.package;
  const named = releaseName(page);
  if (named !== null) return page.words.comma + named;
  return version === null ? '' : imageWords(page.lang).version(version);
}

/** The code of the address with what it is for below; nothing where there is no address. */
async function cornerOf({ code, foot }: ImageShape, url: string, caption: string): Promise<ImageContent['corner']> {
  if (code === null || siteRoot() === '') return undefined;
  const { qrPath } = await import('../charts/images/qr.ts');
  const path = qrPath(url, code);
  const words = textBlock(caption, code, { size: foot.size * 0.86, leading: foot.size * 1.2, fill: colours.second });
  return {
    ...space(code + words.height + 4),
    width: code,
    svg: (x, y) =>
      `<path transform="translate(${Math.round(x)} ${Math.round(y)})" d="${path}" fill="${colours.ink}"/>${words.svg(x, y + code + 4)}`,
  };
}
