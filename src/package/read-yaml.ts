/** YAML or JSON text and a schema → a value with the line of every part, or problems that say where and what. */
import { isNode, LineCounter, parseDocument } from 'yaml';
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

/** Reads a YAML (or JSON, which is YAML) file against its schema; nothing is coerced and nothing unknown is ignored. */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>): Read<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const lineOf: LineOf = (path) => lines.linePos(startOf(document, path)).line;
  const broken = document.errors.map(({ message, pos }) =>
    mistake('yaml-syntax', file, { message: firstLine(message) }, { line: lines.linePos(pos[0]).line }),
  );
  if (broken.length > 0) return { problems: broken, lineOf };
  const raw: unknown = document.toJS({ maxAliasCount: 100 }) ?? {};
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

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}
