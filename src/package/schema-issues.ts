/** Turns zod's issues into our codes and parameters; the words are in i18n/problems.ts. */
import type { z } from 'zod';
import { nearest } from '../lib/nearest.ts';

export interface SchemaIssue {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly path: readonly PropertyKey[];
}

type Issue = z.core.$ZodIssue;

/** One entry for each mistake; an unknown key becomes its own entry with the known key most like it. */
export function describeIssues(issues: readonly Issue[], input: unknown): readonly SchemaIssue[] {
  return issues.flatMap((issue) => describe(issue, input));
}

function describe(issue: Issue, input: unknown): readonly SchemaIssue[] {
  const place = { path: issue.path };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ code: 'unknown-key', params: { key }, path: [...issue.path, key] }));
    case 'invalid_type':
      if (at(input, issue.path) === undefined)
        return [{ ...place, code: 'missing-key', params: { key: last(issue.path), expected: issue.expected } }];
      return [{ ...place, code: 'wrong-type', params: { expected: issue.expected, found: shown(at(input, issue.path)) } }];
    case 'invalid_value':
      // `reason:` with nothing behind it.
      if ((at(input, issue.path) ?? null) === null)
        return [{ ...place, code: 'missing-key', params: { key: last(issue.path), expected: issue.values.join(' | ') } }];
      return [{ ...place, code: 'not-allowed', params: notAllowed(at(input, issue.path), issue.values.map(String)) }];
    case 'invalid_union':
      return unionIssues(issue, input);
    case 'too_small':
      return [
        {
          ...place,
          code: 'wrong-value',
          params: { found: shown(at(input, issue.path)), expected: issue.origin === 'array' ? 'a longer list' : 'a text' },
        },
      ];
    default:
      return [{ ...place, code: 'wrong-value', params: { found: shown(at(input, issue.path)), expected: issue.message } }];
  }
}

// A union tells its members apart by one key; where that key is wrong, its allowed values are the message.
function unionIssues(issue: Extract<Issue, { code: 'invalid_union' }>, input: unknown): readonly SchemaIssue[] {
  const found = at(input, issue.path);
  if ('options' in issue && Array.isArray(issue.options)) {
    return [{ path: issue.path, code: 'not-allowed', params: notAllowed(found, issue.options.map(String)) }];
  }
  // Unless the schema has words of its own: the member that the value is of the kind of says what is wrong within it.
  const within = issue.message === 'Invalid input' ? kindred(issue.errors) : undefined;
  if (within) return within.flatMap((inner) => describe({ ...inner, path: [...issue.path, ...inner.path] } as Issue, input));
  return [{ path: issue.path, code: 'wrong-value', params: { found: shown(found), expected: issue.message } }];
}

function kindred(members: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return members.find((issues) => issues.some(({ path }) => path.length > 0)) ?? members.find((issues) => issues.length > 0);
}

function notAllowed(found: unknown, allowed: readonly string[]): Record<string, string> {
  const guess = nearest(String(found), allowed);
  return { found: shown(found), allowed: allowed.join(', '), ...(guess && { guess }) };
}

function at(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], input);
}

function last(path: readonly PropertyKey[]): string {
  return String(path.at(-1) ?? '');
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
