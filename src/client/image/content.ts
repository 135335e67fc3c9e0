/** A record → what stands on its image, and the work that it is cited as. */
import type { Content } from '../../charts/images/content.ts';
import type { ImageContent } from '../../charts/images/image.ts';
import { qrPath } from '../../charts/images/qr.ts';
import type { ImageShape } from '../../charts/images/shape.ts';
import { space, textLine } from '../../charts/images/text.ts';
import { type DrawnMeasure, type DrawnRegister, drawnTitle, stripOf, yearsOf } from '../../charts/register/of-entity.ts';
import { thingPicture } from '../../charts/register/thing-picture.ts';
import type { YearsChart } from '../../charts/register/years.ts';
import { colours } from '../../charts/theme.ts';
import { formatNumber } from '../../i18n/format.ts';
import { imageWords } from '../../i18n/image-words.ts';
import { profileWords } from '../../i18n/profile-words.ts';
import { thingImageWords } from '../../i18n/thing-image-words.ts';
import { entityFile } from '../../lib/register-files.ts';
import type { CitedWork } from '../../metadata/citation/work.ts';
import type { Entity } from '../../model.ts';
import type { ThingImageView } from './view.ts';

/** The image of a measure of a thing, for a shape. */
export function contentOf(entity: Entity, measure: string, shape: ImageShape, view: ThingImageView): ImageContent {
  const register = registerOf(view);
  const drawn = measureOf(measure, view);
  const years = yearsOf(entity, drawn, register);
  const row = entity.rows.at(-1);
  if (!row) throw new Error(`no rows: ${entity.id}`);
  const { draw, description } = thingPicture(years, stripOf(entity, row, drawn, register, true));
  const { lang, facts } = view;
  const images = imageWords(lang);
  const url = addressOf(entity, view);
  const finding = profileWords(lang).embedTitle(entity.name, drawnTitle(drawn, register));
  const corner = cornerOf(shape, url, view);
  return {
    lang,
    draw,
    seal: view.seal,
    ...(corner && { corner }),
    words: {
      finding,
      subtitle: peersText(entity, view),
      warning: facts.warning,
      notes: strengthNotes(years, lang),
      sources: [...view.sources, view.addressed ? images.proof(url) : images.noAddress(url)],
    },
    facts: { ...facts, title: finding, description, url, language: lang },
  };
}

/** A thing as a work: a part of the register, at its own address. */
export function workOf(entity: Entity, view: ThingImageView): CitedWork {
  const { work, lang, addressed } = view;
  return {
    ...work,
    key: `${work.key}-${entityFile(entity.id)}`,
    title: profileWords(lang).embedTitle(entity.name, work.title),
    address: addressed ? addressOf(entity, view) : null,
  };
}

function addressOf(entity: Entity, { pages }: ThingImageView): string {
  return `${pages}${entityFile(entity.id)}.html`;
}

function registerOf({ lang, entity, register, standards, periodNames }: ThingImageView): DrawnRegister {
  return { lang, entity, register, standards, period: (period) => periodNames[register.periods.indexOf(period)] ?? period };
}

function measureOf(name: string, { measures, lang }: ThingImageView): DrawnMeasure {
  const found = measures.find((measure) => measure.name === name) ?? measures[0];
  if (!found) throw new Error(`no measure: ${name}`);
  return { ...found, formatBetween: (value) => formatNumber(value, lang, found.numbers) };
}

function peersText({ peers }: Entity, { peers: known, lang, entity }: ThingImageView): string {
  const like = peers && known[peers.name];
  return like ? thingImageWords(lang).like(like) : profileWords(lang).noPeers(entity);
}

// How strong the figures are is said on every image that has any, also where they are exact.
function strengthNotes({ values, relations = [] }: YearsChart, lang: string): readonly string[] {
  const words = thingImageWords(lang);
  const inexact = [...new Set(relations.filter((relation) => relation !== undefined))];
  if (inexact.length === 0) return values.some((value) => value !== null) ? [words.exact] : [];
  const said = inexact.flatMap((relation) => words.relations[relation] ?? []);
  return said.length > 0 ? [said.join(lang === 'zh' ? '' : ' ')] : [];
}

function cornerOf({ code, foot }: ImageShape, url: string, { addressed, lang }: ThingImageView): Content['corner'] {
  if (code === null || !addressed) return undefined;
  const path = qrPath(url, code);
  const style = { size: foot.size * 0.86, leading: foot.size * 1.5, fill: colours.second };
  return {
    ...space(code + style.leading + 4),
    width: code,
    svg: (x, y) =>
      `<path transform="translate(${Math.round(x)} ${Math.round(y)})" d="${path}" fill="${colours.ink}"/>${textLine(imageWords(lang).scan, { x: x + code, y: y + code + 4 }, style, 'end')}`,
  };
}
