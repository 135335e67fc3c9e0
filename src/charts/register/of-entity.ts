/** What the pictures of a thing are drawn from: its record, read for its page at the build and for its images in a browser. */
import { statusText } from '../../i18n/format.ts';
import { profileWords } from '../../i18n/profile-words.ts';
import type { Assessment, Entity, EntityRow, Register, Standard } from '../../model.ts';
import type { StripChart } from './strip.ts';
import type { YearsChart } from './years.ts';

/** What must be known of a register to draw its things. */
export interface DrawnRegister {
  readonly lang: string;
  /** What one thing is called. */
  readonly entity: string;
  readonly register: Pick<Register, 'periods'>;
  readonly standards: readonly Pick<Standard, 'name' | 'measure' | 'goal'>[];
  /** A period as people say it. */
  readonly period: (period: string) => string;
}

/** A measure with its words. */
export interface DrawnMeasure {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  /** A number of it, or between two of it, without the unit. */
  readonly formatBetween: (value: number) => string;
}

/** A measure with its unit: 用房面积（平方米）. */
export function drawnTitle({ title, unit }: DrawnMeasure, { lang }: DrawnRegister): string {
  return profileWords(lang).title(title, unit);
}

/** The same in the newest period. */
export function newestTitle(measure: DrawnMeasure, context: DrawnRegister): string {
  const newest = context.register.periods.at(-1) ?? '';
  return profileWords(context.lang).inPeriod(drawnTitle(measure, context), context.period(newest));
}

/** A measure over the periods. */
export function yearsOf(entity: Entity, measure: DrawnMeasure, context: DrawnRegister): YearsChart {
  const { register, period, lang } = context;
  const rows = new Map(entity.rows.map((each) => [each.period, each]));
  const own = register.periods.map((at) => rows.get(at));
  return {
    title: drawnTitle(measure, context),
    entity: context.entity,
    periods: register.periods,
    periodNames: register.periods.map(period),
    values: own.map((each) => each?.values[measure.name] ?? null),
    relations: own.map((each) => each?.relations?.[measure.name]),
    missing: own.map((each) => (each ? statusText(each.missing?.[measure.name] ?? 'missing', lang) : undefined)),
    peers: entity.peers?.years[measure.name] ?? [],
    due: dueByPeriod(measure, entity, context),
    format: measure.formatBetween,
    lang,
  };
}

/** A measure among the peers in the newest period, as the thing's last row has it; `due` where what is asked belongs in the picture. */
export function stripOf(entity: Entity, row: EntityRow, measure: DrawnMeasure, context: DrawnRegister, due: boolean): StripChart {
  const { register, lang } = context;
  return {
    title: newestTitle(measure, context),
    entity: context.entity,
    value: row.period === (register.periods.at(-1) ?? '') ? (row.values[measure.name] ?? null) : null,
    relation: row.relations?.[measure.name],
    missing: statusText(row.missing?.[measure.name] ?? 'missing', lang),
    peers: entity.peers?.newest[measure.name] ?? null,
    due: due ? (dueByPeriod(measure, entity, context).at(-1) ?? null) : null,
    format: measure.formatBetween,
    lang,
  };
}

/** What a standard about a measure asked in each period of a thing; a goal asks nothing. */
export function dueByPeriod(
  measure: Pick<DrawnMeasure, 'name'>,
  entity: Entity,
  { standards, register }: Pick<DrawnRegister, 'standards' | 'register'>,
): readonly Assessment['due'][] {
  const standard = standards.find((known) => known.measure === measure.name && !known.goal);
  const rows = new Map(entity.rows.map((row) => [row.period, row]));
  return register.periods.map((period) => (standard ? (rows.get(period)?.standards[standard.name]?.due ?? null) : null));
}
