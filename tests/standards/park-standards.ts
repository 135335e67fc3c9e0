/** The folder of parks with a register and a standard: so many hectares for every hundred visitors, and never less than one. */
import { type Edit, replacing } from '../copy-folder.ts';

const STANDARDS = `each: { parks: [park] }
standards:
  - name: roomy
    title: { zh: 面积, en: Area }
    topic: land
    register: parks
    measure: area
    bands:
      - { rule: at-least-per, value: park-size, size: visitors, least: park-floor }
    published: open-parks
calculator:
  size: { field: visitors, title: { zh: 游客, en: visitors } }
  sizes: [100, 1000]
`;
const REGISTERS = `registers:
  - { name: parks, title: { zh: 公园, en: Parks }, entity: { zh: 公园, en: park }, resource: parks, key: park, groups: [district] }
`;
const FIGURES = `park-size,0.5,≥,0.5,,hectares/100 people,city,plan,,plan,¶3
park-floor,1,≥,1,,hectares/park,city,plan,,plan,¶3
`;
const METRICS = ['park-size', 'park-floor']
  .map((name) => `  - { name: ${name}, title: { zh: 标准, en: standard }, topic: land, calculation: figure, resource: plan }\n`)
  .join('');

/** The edits that make it. `standards` changes what standards.yaml says, `metrics` adds to metrics.yaml. */
export function parkStandards({
  standards = (text) => text,
  registers = REGISTERS,
  metrics = '',
}: {
  standards?: (text: string) => string;
  registers?: string;
  metrics?: string;
} = {}): readonly Edit[] {
  return [
    { file: 'standards.yaml', to: () => standards(STANDARDS) },
    { file: 'registers.yaml', to: () => registers },
    { file: 'plan.csv', to: (text) => text + FIGURES },
    { file: 'metrics.yaml', to: (text) => text + METRICS + metrics },
  ];
}

/** With one text of standards.yaml replaced. */
export const withStandard = (from: string, to: string): readonly Edit[] => parkStandards({ standards: replacing(from, to) });
