/** YAML or JSON text and a schema → a value with the line of every part, or problems that say where and what. */
import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { mistake } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import { describeIssues } from './schema-issues.ts';

/** Where a part of a file stands: `lineOf(['metrics', 3, 'unit'])`. */
export type LineOf = (path: readonly PropertyKey[]) => number;

export interface Read<T> {
  readonly value?: T;
  /** Before the schema: with everything that the file says. */
  readonly raw?: unknown;
  readonly problems: readonly Problem[];
  readonly lineOf: LineOf;
}

/** Deeper than this no description goes; a reader that follows would run out of room. */
const DEEPEST = 200;
/** Larger descriptors are read by the machine's own JSON reader: what is wrong in them is told without lines. */
const LARGE = 512 * 1024;

/** Reads a JSON file against its schema: with lines where it is not too large for that. */
export function readJson<T>(file: string, text: string, schema: z.ZodType<T>): Read<T> {
  if (isTooDeep(text)) return { problems: [mistake('too-deep', file)], lineOf: () => 1 };
  const parsed = parseJson(text);
  const large = text.length > LARGE;
  // The YAML reader knows lines, and says more of what is broken; it also takes what is no JSON.
  const read =
    large && 'value' in parsed
      ? { ...validate(file, parsed.value, schema, () => 1), raw: parsed.value, lineOf: () => 1 }
      : readYaml(file, text, schema);
  if ('value' in parsed) return read;
  // What follows the first fault of a JSON file is an echo of it.
  const first = read.problems.find(({ code }) => code === 'yaml-syntax');
  if (first) return { ...read, problems: [first] };
  return { problems: [mistake('json-syntax', file, {}, { line: parsed.line })], lineOf: read.lineOf };
}

function parseJson(text: string): { readonly value: unknown } | { readonly line: number } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const line = /line (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    return { line: Number(line ?? 1) };
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Reads a YAML (or JSON, which is YAML) file against its schema; nothing is coerced and nothing unknown is ignored. */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>): Read<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const lineOf: LineOf = (path) => lines.linePos(startOf(document, path)).line;
  const broken = document.errors.map(({ code, pos }) =>
    mistake('yaml-syntax', file, { reason: code }, { line: lines.linePos(pos[0]).line }),
  );
  const aliases = aliasOffsets(document).map((offset) => mistake('yaml-alias', file, {}, { line: lines.linePos(offset).line }));
  if (broken.length + aliases.length > 0) return { problems: [...broken, ...aliases], lineOf };
  const raw: unknown = document.toJS() ?? {};
  return { ...validate(file, raw, schema, lineOf), raw, lineOf };
}

function validate<T>(file: string, value: unknown, schema: z.ZodType<T>, lineOf: LineOf): Omit<Read<T>, 'lineOf' | 'raw'> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = describeIssues(parsed.error.issues, value).map(({ code, params, path }) =>
    mistake(code, file, params, { line: lineOf(path), column: path.join('.') }),
  );
  return { problems };
}

// The innermost part of the path that the document has: a missing key is reported where it should be.
function startOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

// An alias can refer to itself or multiply without end, and says nothing that a staff member would want to say.
function aliasOffsets(document: Document): readonly number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias: (_, { range }) => {
      offsets.push(range?.[0] ?? 0);
    },
  });
  return offsets;
}
