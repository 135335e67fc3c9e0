/** The registers of a site against its tables: what it says of each thing, and of all of them, is made once more. */
import { entityFiles } from '../../src/i18n/urls.ts';
import { mistake } from '../../src/lib/problem.ts';
import type { Chart, Problem } from '../../src/model.ts';
import { sha256 } from '../../src/published/checksums.ts';
import type { WriteFile } from '../../src/published/files.ts';
import type { Recalculated } from '../../src/published/recalculate.ts';
import { writeColumns, writeLists } from '../../src/published/register-files.ts';
import type { PublishedRegister } from '../../src/published/registers.ts';
import { asJson, partProblems, textProblems } from './compare.ts';
import { differences } from './differences.ts';
import { attempt, readPart } from './parts.ts';
import type { OpenedSite } from './site.ts';

const REGISTERS = 'api/registers.json';
const CHARTS = 'api/charts.json';

/** Of the registers, of the record of each of their things, of their lists, and of their pictures in charts. */
export function registerProblems(site: OpenedSite, { registers, draw }: Pick<Recalculated, 'registers' | 'draw'>): readonly Problem[] {
  const described = registers.map(({ register }) => register);
  return [
    ...partProblems(site.directory, REGISTERS, described),
    ...registers.flatMap((register) => [...recordProblems(site, register), ...listProblems(site, register)]),
    ...attempt(CHARTS, () => pictureProblems(site, draw)),
  ];
}

function recordProblems(site: OpenedSite, { register, keys, entity }: PublishedRegister): readonly Problem[] {
  const known = new Set<string>();
  const wrong = keys.flatMap((id, index) => {
    const { record } = entityFiles(register.name, id, []);
    known.add(record);
    const thing = entity(index);
    const text = `${JSON.stringify(thing)}\n`;
    const stands = site.hashes.get(record);
    if (stands === sha256(Buffer.from(text))) return [];
    const params = { name: thing.name, id };
    if (stands === undefined) return [mistake('site-record-lacking', record, params)];
    return attempt(record, () => {
      const differs = differences(readPart(site.directory, record), JSON.parse(text));
      return differs === '' ? [] : [mistake('site-record-differs', record, { ...params, differs })];
    });
  });
  const isRecord = new RegExp(`^${RegExp.escape(register.name)}/[^/]+\\.json$`);
  const strays = [...site.hashes.keys()].filter((path) => isRecord.test(path) && !known.has(path));
  return [...wrong, ...strays.map((path) => mistake('site-record-absent', path, { dataset: register.dataset }))];
}

function listProblems(site: OpenedSite, register: PublishedRegister): readonly Problem[] {
  const problems: Problem[] = [];
  const compare: WriteFile = (path, content) => {
    problems.push(...textProblems(site, path, String(content)));
    return { path, hash: '', carried: true };
  };
  writeLists(compare, register);
  writeColumns(compare, register);
  return problems;
}

function pictureProblems({ directory }: OpenedSite, draw: Recalculated['draw']): readonly Problem[] {
  const charts = readPart<readonly Chart[]>(directory, CHARTS);
  return charts.flatMap(({ name, kind, parameters, picture }) => {
    const { picture: drawn } = draw({ name, kind, parameters }, 1);
    const differs = differences({ [name]: picture }, { [name]: drawn === null ? undefined : asJson(drawn) });
    return differs === '' ? [] : [mistake('site-part-differs', CHARTS, { differs })];
  });
}
