/** All standards of a folder: each is read once, when it is first asked for, and held against its register once. */
import { nearest } from '../lib/nearest.ts';
import { mistake } from '../lib/problem.ts';
import type { UnitName } from '../metrics/unit.ts';
import type { Problem } from '../model.ts';
import type { RegisterDefinition } from '../package/register-definition.ts';
import type { StandardDefinition, StandardsFile } from '../package/standard-definition.ts';
import type { Table } from '../tables/table.ts';
import { type Assessments, assess, type Roll } from './assess.ts';
import { StandardFault } from './fault.ts';
import { requireField } from './fields.ts';
import { type Parameter, resolveStandard, type Terms } from './resolve.ts';
import { rollOf } from './roll.ts';

export interface BookInput {
  readonly file: StandardsFile;
  readonly registers: readonly RegisterDefinition[];
  readonly tables: ReadonlyMap<string, Table>;
  readonly units: readonly UnitName[];
  /** Tables that the folder is known to lack: a rule about one of them waits for it. */
  readonly awaited: ReadonlySet<string>;
  /** A metric's values; throws a StandardFault where there is no such metric. */
  readonly parameter: (metric: string) => readonly Parameter[];
  /** The line of a part of standards.yaml. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

export interface StandardEntry {
  readonly definition: StandardDefinition;
  readonly terms: Terms;
  /** Null where the folder has no such register. */
  readonly roll: Roll | null;
  readonly assessments: Assessments | null;
}

export interface Book {
  /** A standard by name, or undefined; throws where it cannot be read. */
  readonly entry: (name: string) => StandardEntry | undefined;
  /** What is required first, then what is aimed at. */
  readonly names: readonly string[];
  /** What is wrong with any of them. */
  readonly problems: () => readonly Problem[];
}

const FILE = 'standards.yaml';

/** Opens the standards; nothing is calculated yet. */
export function openBook(input: BookInput): Book {
  const { standards } = input.file;
  const done = new Map<string, StandardEntry>();
  const entry = (name: string): StandardEntry | undefined => {
    const definition = standards.find((standard) => standard.name === name);
    const known = done.get(name);
    if (known || !definition) return known;
    const made = read(definition, input);
    done.set(name, made);
    return made;
  };
  const problemsOf = ({ name }: StandardDefinition, index: number): readonly Problem[] => {
    const line = { line: input.lineOf(['standards', index]) };
    const first = standards.findIndex((standard) => standard.name === name);
    if (first !== index) return [mistake('standard-duplicate', FILE, { name, first: input.lineOf(['standards', first]) }, line)];
    return faults(name, line, () => entry(name));
  };
  return {
    entry,
    names: standards.toSorted((a, b) => Number(a.goal) - Number(b.goal)).map(({ name }) => name),
    problems: () => [...standards.flatMap(problemsOf), ...fileProblems(input)],
  };
}

function read(definition: StandardDefinition, input: BookInput): StandardEntry {
  const { tables, units, parameter, file } = input;
  const register = registerOf(definition.register, input);
  const table = register && tables.get(register.resource);
  const terms = resolveStandard(definition, { parameter, units, each: file.each[definition.register] ?? [], table });
  if (definition.published !== undefined) parameter(definition.published);
  const roll = register && table ? rollOf(register, table, tables) : null;
  if (roll) requirePairs(definition, roll, input.awaited);
  let assessments: Assessments | null = null;
  return {
    definition,
    terms,
    roll,
    // A hundred thousand rows are looked at only where somebody asks.
    get assessments() {
      if (roll) assessments ??= assess(terms, roll);
      return assessments;
    },
  };
}

// A folder without registers.yaml may name the register that it waits for.
function registerOf(name: string, { registers }: BookInput): RegisterDefinition | undefined {
  const register = registers.find((candidate) => candidate.name === name);
  if (register || registers.length === 0) return register;
  const known = registers.map((candidate) => candidate.name);
  const guess = nearest(name, known);
  throw new StandardFault('standard-register', { register: name, known: known.join(', '), ...(guess && { guess }) });
}

function requirePairs({ bands }: StandardDefinition, { tables }: Roll, awaited: ReadonlySet<string>): void {
  for (const band of bands) {
    if (band.rule !== 'paired') continue;
    const table = tables.get(band.resource);
    if (!table && awaited.has(band.resource)) continue;
    if (!table) throw new StandardFault('unknown-resource', { resource: band.resource, known: [...tables.keys()].join(', ') });
    for (const field of [band.key, band.unit, ...(band.period === undefined ? [] : [band.period])]) requireField(table, field);
  }
}

function faults(name: string, place: { readonly line: number }, attempt: () => unknown): readonly Problem[] {
  try {
    attempt();
    return [];
  } catch (fault) {
    if (!(fault instanceof StandardFault)) throw fault;
    return [mistake(fault.code, FILE, { name, ...fault.params }, place)];
  }
}

// The calculator asks for the size that standards go by, and `each` tells of registers that they name.
function fileProblems({ file, lineOf }: BookInput): readonly Problem[] {
  const { standards, calculator, each } = file;
  const sizes = [...new Set(standards.flatMap(({ bands }) => bands.flatMap((band) => ('size' in band ? [band.size] : []))))];
  const registers = [...new Set(standards.map(({ register }) => register))];
  const wrong: Problem[] = [];
  if (calculator && !sizes.includes(calculator.size.field))
    wrong.push(
      mistake('calculator-size', FILE, { field: calculator.size.field, known: sizes.join(', ') }, { line: lineOf(['calculator', 'size']) }),
    );
  for (const register of Object.keys(each).filter((name) => !registers.includes(name)))
    wrong.push(
      mistake('standard-register', FILE, { name: 'each', register, known: registers.join(', ') }, { line: lineOf(['each', register]) }),
    );
  return wrong;
}
