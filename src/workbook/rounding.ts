/** Rounding as formulas: once, at the end, bounds outwards. See `roundTo` in `metrics/quantity.ts`. */
import { type Quantity, relationOf, roundTo } from '../metrics/quantity.ts';
import { boundValue, firstOf, IS_ABOVE, IS_BELOW } from './formula-text.ts';
import { cell, live, numberLook } from './looks.ts';
import type { Here, StepCells } from './step.ts';

/** The cells that hold a quantity rounded; `decimals` null leaves it as it was read. */
export function roundedCells(quantity: Quantity | null, decimals: number | null, h: Here): StepCells {
  const ends = [h('low'), h('high')] as const;
  const rounded = quantity && decimals !== null ? roundTo(quantity, decimals) : quantity;
  const value = (bound: keyof Quantity): number | string => boundValue(rounded?.[bound]);
  const supported = live(rounded ? relationOf(rounded) : '', supportedFormula(h));
  if (decimals === null) {
    return {
      roundedLow: live(value('low'), ends[0]),
      roundedHigh: live(value('high'), ends[1]),
      roundedAbout: live(value('about'), h('about')),
      supported,
    };
  }
  const exact = `${ends[0]}=${ends[1]}`;
  return {
    decimals: cell(decimals, numberLook(0, false)),
    roundedLow: live(value('low'), bound(ends[0], `IF(${exact},${nearest(ends[0], h)},${down(ends[0], h)})`)),
    roundedHigh: live(value('high'), bound(ends[1], `IF(${exact},${nearest(ends[1], h)},${up(ends[1], h)})`)),
    roundedAbout: live(
      value('about'),
      `IF(ISNUMBER(${h('about')}),IF(AND(ISNUMBER(${ends[0]}),${exact}),"",${nearest(h('about'), h)}),"")`,
    ),
    supported,
  };
}

function bound(end: string, number: string): string {
  return `IF(ISNUMBER(${end}),${number},${end})`;
}

// Binary fractions are off by a last bit: fourteen digits are kept before anything is cut.
function shifted(x: string, h: Here): string {
  const scaled = `${x}*10^${h('decimals')}`;
  return `IF(${x}=0,0,ROUND(${scaled},13-INT(LOG10(ABS(${scaled})))))`;
}

// Half way is upwards, as the program rounds. INT would do, but programs differ in what it does below zero.
function nearest(x: string, h: Here): string {
  const scaled = shifted(x, h);
  return `IF(${x}<0,-ROUNDUP(MAX(0,-${scaled}-0.5),0),ROUNDDOWN(${scaled}+0.5,0))/10^${h('decimals')}`;
}

function down(x: string, h: Here): string {
  const scaled = shifted(x, h);
  return `IF(${x}<0,ROUNDUP(${scaled},0),ROUNDDOWN(${scaled},0))/10^${h('decimals')}`;
}

function up(x: string, h: Here): string {
  const scaled = shifted(x, h);
  return `IF(${x}<0,ROUNDDOWN(${scaled},0),ROUNDUP(${scaled},0))/10^${h('decimals')}`;
}

// A range that begins at zero is "at most".
function supportedFormula(h: Here): string {
  const [low, high, about] = [h('roundedLow'), h('roundedHigh'), h('roundedAbout')];
  return firstOf(
    [
      [`${low}=""`, '""'],
      [`ISNUMBER(${about})`, '"≈"'],
      [`${low}=${high}`, '"="'],
      [`${high}=${IS_ABOVE}`, '"≥"'],
      [`OR(${low}=${IS_BELOW},${low}=0)`, '"≤"'],
    ],
    '"range"',
  );
}
