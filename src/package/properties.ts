/** Properties of a descriptor that nothing knows: misspelled, or put where they have no effect. Others are kept and let be. */
import { isObject } from '../lib/is-object.ts';
import { editDistance } from '../lib/nearest.ts';
import { doubt } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import type { LineOf } from './read-yaml.ts';

const FILE = 'datapackage.json';

/** What the standard names at each level, and what this program adds. */
const KNOWN = {
  package:
    'name title description version created homepage keywords licenses sources contributors units resources translations id image profile $schema',
  resource:
    'name path data title description format mediatype encoding bytes hash profile type dialect schema sources licenses translations homepage $schema',
  schema: 'fields missingValues primaryKey uniqueKeys fieldsMatch foreignKeys $schema name title description',
  field:
    'name type format title description unit decimalChar groupChar bareNumber trueValues falseValues delimiter itemType categories categoriesOrdered missingValues relation privacy constraints translations example rdfType',
  constraints: 'required unique minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength pattern enum jsonSchema',
} as const;
type Level = keyof typeof KNOWN;
const IN_SCHEMA = ['primaryKey', 'primaryKeys', 'foreignKey', 'foreignKeys', 'uniqueKeys', 'missingValues', 'fields'];

type Path = readonly PropertyKey[];
type Json = Readonly<Record<string, unknown>>;

/** Doubts about the names of properties, each with its line. */
export function propertyProblems(descriptor: unknown, lineOf: LineOf): readonly Problem[] {
  if (!isObject(descriptor)) return [];
  const resources = listOf(descriptor['resources']);
  return [
    ...misspelled(descriptor, 'package', [], lineOf),
    ...resources.flatMap((resource, index) => resourceProblems(resource, ['resources', index], lineOf)),
  ];
}

function resourceProblems(resource: Json, path: Path, lineOf: LineOf): readonly Problem[] {
  const name = String(resource['name'] ?? '');
  const misplaced = Object.keys(resource).filter((key) => IN_SCHEMA.includes(key));
  const schema = resource['schema'];
  return [
    ...misplaced.map((key) => doubt('property-misplaced', FILE, { key, name }, placeOf([...path, key], lineOf))),
    ...misspelled(resource, 'resource', path, lineOf, misplaced),
    ...(isObject(schema) ? schemaProblems(schema, [...path, 'schema'], lineOf) : []),
  ];
}

function schemaProblems(schema: Json, path: Path, lineOf: LineOf): readonly Problem[] {
  const fields = listOf(schema['fields']).flatMap((field, index) => {
    const at = [...path, 'fields', index];
    const { constraints } = field;
    const inner = isObject(constraints) ? misspelled(constraints, 'constraints', [...at, 'constraints'], lineOf) : [];
    return [...misspelled(field, 'field', at, lineOf), ...inner];
  });
  return [...misspelled(schema, 'schema', path, lineOf), ...fields];
}

function misspelled(object: Json, level: Level, path: Path, lineOf: LineOf, but: readonly string[] = []): readonly Problem[] {
  const names = KNOWN[level].split(' ');
  const absent = names.filter((name) => !(name in object));
  return Object.keys(object)
    .filter((key) => !names.includes(key) && !but.includes(key))
    .flatMap((key) => {
      const known = absent.find((name) => isLike(key, name));
      return known ? [doubt('property-like', FILE, { key, known }, placeOf([...path, key], lineOf))] : [];
    });
}

// Short words are one letter apart by chance.
function isLike(key: string, name: string): boolean {
  const [a, b] = [plain(key), plain(name)];
  return a === b || (b.length >= 4 && editDistance(a, b) <= (b.length >= 8 ? 2 : 1));
}

function plain(key: string): string {
  return key.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function placeOf(path: Path, lineOf: LineOf): { line: number; column: string } {
  return { line: lineOf(path), column: path.join('.') };
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
