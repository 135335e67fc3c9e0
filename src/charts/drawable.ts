/** Which figures of a chart cannot be drawn as its kind: by kind, the conditions that its drawing asks. */
import type { Chart, Observation } from '../model.ts';
import {
  areaFault,
  bandFault,
  changeFault,
  type DrawingFault,
  floorFault,
  type Quantity,
  quantityOf,
  shareFault,
  sizeFault,
  totalFault,
  unitsFault,
} from './conditions.ts';
import { areasFault, friezeFault, rowFault, squaresFault } from './squares.ts';

type Faults = readonly (DrawingFault | null)[];
type Given = Readonly<Record<string, unknown>>;
type Read = (value: unknown) => Quantity;

const CONDITIONS: Readonly<Record<string, (given: Given, read: Read) => Faults>> = {
  'nested-units': ({ parts, apart }, read) => nested(listOf(parts).map(read), listOf(apart).map(read)),
  'unit-rows': ({ rows, per }, read) => unitRows(listOf(rows).map(read), per === undefined || per === null ? 1 : Number(per)),
  'open-bar': ({ bars }, read) => onOneScale(listOf(bars).map(read)),
  'step-rule': ({ minimum, per }, read) => rule([read(minimum), read(per)]),
  'band-rule': ({ metric }, read) => [bandFault(read(metric))],
  'component-bars': ({ bars }, read) => sums(listOf(bars) as readonly Given[], read),
  changes: ({ changes }, read) => listOf(changes).map((each) => changeFault(read(each))),
  areas: ({ metrics }, read) => areas(listOf(metrics).map(read)),
  'register-distribution': ({ mark }, read) => (mark ? [sizeFault(read(mark))] : []),
  'register-years': ({ mark }, read) => (mark ? [sizeFault(read(mark))] : []),
};

/** Everything that keeps a chart from being drawn, each once. Its parameters must be of the form that its kind takes. */
export function drawingFaults(
  { kind, parameters }: Pick<Chart, 'kind' | 'parameters'>,
  find: (id: string) => Observation | undefined,
): readonly DrawingFault[] {
  const read: Read = (value) => {
    const id = typeof value === 'string' ? value : String((value as Given)['metric']);
    return quantityOf(id, find(id));
  };
  const faults = (CONDITIONS[kind]?.(parameters, read) ?? []).filter((fault) => fault !== null);
  return faults.filter((fault, index) => faults.findIndex(({ code, id }) => code === fault.code && id === fault.id) === index);
}

/** Those of the first that has any: what has no size is not also of the wrong unit. */
function firstFaults(...steps: readonly (() => Faults)[]): Faults {
  for (const step of steps) {
    const faults = step().filter((fault) => fault !== null);
    if (faults.length > 0) return faults;
  }
  return [];
}

function onOneScale(quantities: readonly Quantity[]): Faults {
  return firstFaults(
    () => quantities.map(sizeFault),
    () => [unitsFault(quantities)],
  );
}

function unitRows(rows: readonly Quantity[], per: number): Faults {
  return firstFaults(
    () => rows.map(sizeFault),
    () => rows.map((row) => rowFault(row, per)),
    // One square each may be a task beside a person; a hundred of them needs one name.
    () => (per > 1 ? [unitsFault(rows)] : []),
  );
}

function nested(parts: readonly Quantity[], apart: readonly Quantity[]): Faults {
  return firstFaults(
    () => [...parts, ...apart].map(sizeFault),
    () => [...parts.map((part) => squaresFault(part)), ...apart.map((each) => rowFault(each))],
    () => [friezeFault(parts)],
  );
}

// Where one of the two is missing there is no line, and the drawing says so.
function rule(ends: readonly Quantity[]): Faults {
  return ends.some(({ missing }) => missing) ? [] : ends.map(floorFault);
}

function sums(bars: readonly Given[], read: Read): Faults {
  const each = bars.map(({ total, components, split }) => ({
    total: read(total),
    components: listOf(components).map(read),
    split: split === undefined || split === null ? [] : [read(split)],
  }));
  return firstFaults(
    () => each.flatMap(({ total, components, split }) => [...[total, ...components].map(sizeFault), ...split.map(shareFault)]),
    () => each.map(({ total, components }) => totalFault(total, components)),
    () => [unitsFault(each.flatMap(({ total, components }) => [total, ...components]))],
  );
}

function areas(metrics: readonly Quantity[]): Faults {
  return firstFaults(
    () => metrics.map(areaFault),
    () => [unitsFault(metrics), areasFault(metrics)],
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
