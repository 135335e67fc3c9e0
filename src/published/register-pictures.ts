/** The pictures of registers that charts.yaml declares, worked out from their rows. */
import { nearest } from '../lib/nearest.ts';
import { mistake } from '../lib/problem.ts';
import type { Problem, RegisterPicture, Standard } from '../model.ts';
import type { Folder } from '../package/load.ts';
import { drawsRegister, registerPicture } from '../registers/pictures/picture.ts';
import { PictureFault } from '../registers/pictures/source.ts';
import { fieldTitle } from './known.ts';
import type { PublishedRegister } from './registers.ts';

/** What a chart of a register draws, and the observations that its standard is made of; or why there is none. */
export interface DrawnRegister {
  readonly picture: RegisterPicture | null;
  readonly observations: readonly string[];
  readonly problems: readonly Problem[];
}

/** A chart's picture of a register: by its name, kind, parameters, and the line where it is declared. */
export type DrawRegister = (
  chart: { readonly name: string; readonly kind: string; readonly parameters: Readonly<Record<string, unknown>> },
  line: number,
) => DrawnRegister;

const NOTHING: DrawnRegister = { picture: null, observations: [], problems: [] };
const FILE = 'charts.yaml';

/** Draws from the registers that are there. */
export function drawRegisters(folder: Folder, registers: readonly PublishedRegister[], standards: readonly Standard[]): DrawRegister {
  return ({ name, kind, parameters }, line) => {
    if (!drawsRegister(kind) || parameters['register'] === undefined) return NOTHING;
    const wanted = String(parameters['register']);
    const found = registers.find(({ register }) => register.name === wanted);
    const refuse = (code: string, params: Readonly<Record<string, string>>): DrawnRegister => {
      const guess = nearest(params['found'] ?? '', (params['known'] ?? '').split(', '));
      return { ...NOTHING, problems: [mistake(code, FILE, { chart: name, ...params, ...(guess && { guess }) }, { line, column: kind })] };
    };
    if (!found) return refuse('picture-register', { found: wanted, known: registers.map(({ register }) => register.name).join(', ') });
    const titleOf = (field: string) => fieldTitle(folder.descriptor, found.register.dataset, field, folder.site.languages[0] ?? 'zh');
    try {
      const picture = registerPicture(kind, { view: found.view, assess: found.assess, standards, titleOf }, parameters);
      return { picture, observations: parametersOf(picture, standards), problems: [] };
    } catch (fault) {
      if (!(fault instanceof PictureFault)) throw fault;
      return refuse(fault.code, fault.params);
    }
  };
}

/** The numbers of a standard, whose sources are the picture's too. */
function parametersOf(picture: RegisterPicture, standards: readonly Standard[]): readonly string[] {
  const name = 'standard' in picture ? picture.standard?.name : undefined;
  const bands = standards.find((standard) => standard.name === name)?.bands ?? [];
  const ids = bands.flatMap(({ rule }) => {
    if (rule.kind === 'paired') return rule.stated ?? [];
    return [rule.value.observation, ...(rule.kind === 'at-least-per' && rule.least ? [rule.least.observation] : [])];
  });
  return [...new Set(ids)];
}
