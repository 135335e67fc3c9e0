/** The picture of a thing as an image has it: a measure over the periods, what its marks mean, and where the thing stands among its peers. */
import type { DrawPicture } from '../images/fit.ts';
import { textBlock } from '../images/text.ts';
import { colours } from '../theme.ts';
import { type KeyItem, keyItems } from './key.ts';
import { still, stillKey, UNIT } from './still.ts';
import { placeStrip, type StripChart } from './strip.ts';
import { placeYears, type YearsChart } from './years.ts';

/** In tenths of an em: the least height of the picture over the periods. */
const LEAST = 128;
/** No higher than this share of its width. */
const STEEPEST = 0.8;
const GAP = 14;
const TEXT = { size: 13, leading: 18 };

/** What is drawn, and what it says in words. */
export interface ThingPicture {
  readonly draw: DrawPicture;
  readonly description: string;
}

/** The picture of a measure. */
export function thingPicture(years: YearsChart, strip: StripChart): ThingPicture {
  const { placed, note } = placeStrip(strip);
  const key = keyItems({
    entity: years.entity,
    peers: (years.peers ?? []).some(Boolean),
    due: (years.due ?? []).some(Boolean),
    lang: years.lang,
  });
  const description = [placeYears(years).description, placed?.description ?? note].join(years.lang === 'zh' ? '' : ' ');
  return { description, draw: (width, room) => laidOut({ years, key, strip, note, placed }, width, room) };
}

interface Parts {
  readonly years: YearsChart;
  readonly key: readonly KeyItem[];
  readonly strip: StripChart;
  readonly placed: ReturnType<typeof placeStrip>['placed'];
  readonly note: string;
}

function laidOut({ years, key, strip, note, placed }: Parts, width: number, room: number): ReturnType<DrawPicture> {
  const legend = stillKey(key, width);
  const title = textBlock(strip.title, width, { ...TEXT, fill: colours.ink, bold: true });
  const said = textBlock(note, width, { ...TEXT, fill: colours.third });
  const stripHeight = placed ? placed.height * UNIT : 0;
  const below = title.height + stripHeight + said.height;
  const left = (room - legend.height - below - 2 * GAP - 4) / UNIT;
  const drawn = placeYears(years, Math.max(LEAST, Math.min(left, (width * STEEPEST) / UNIT)));
  const at = [legend.height + GAP, legend.height + 2 * GAP + drawn.height * UNIT] as const;
  const stripTop = at[1] + title.height + 4;
  return {
    height: at[1] + below + 4,
    used: width,
    svg: () =>
      [
        legend.svg,
        moved(still(drawn, width), at[0]),
        title.svg(0, at[1]),
        placed ? moved(still(placed, width), stripTop) : '',
        said.svg(0, stripTop + stripHeight),
      ].join(''),
  };
}

function moved(svg: string, down: number): string {
  return `<g transform="translate(0 ${Math.round(down * 10) / 10})">${svg}</g>`;
}
