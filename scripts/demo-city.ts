/**
 * `npm run demo-city`: writes a synthetic city. The same options give the same bytes.
 * With `--story` the committed city's releases are told anew as well: a real office would never do that.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EXIT } from './command-line.ts';
import { buildCity } from './demo-city/city.ts';
import { FEWEST, MOST } from './demo-city/plan.ts';
import { writeStory } from './demo-city/releases.ts';
import { COMMITTED, writeCity } from './demo-city/write-city.ts';

/** The seed of the committed city. */
const SEED = 2020;
const SIZE = 124;

const { communities, out, seed, story } = options();
writeCity(buildCity(communities, seed), out);
if (story) writeStory(out);

function options(): { readonly communities: number; readonly out: string; readonly seed: number; readonly story: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        communities: { type: 'string' },
        out: { type: 'string' },
        seed: { type: 'string' },
        story: { type: 'boolean', default: false },
      },
    });
    if (values.story && values.out !== undefined) throw new Error('--story: only of the committed city');
    const communities = whole('communities', values.communities ?? String(SIZE), FEWEST, MOST);
    const seed = whole('seed', values.seed ?? String(SEED), 0, 2 ** 31 - 1);
    if (values.out === undefined && (communities !== SIZE || seed !== SEED)) throw new Error('--out DIR');
    return { communities, seed, story: values.story, out: resolve(values.out ?? COMMITTED) };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(EXIT.usage);
  }
}

function whole(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least || number > most) throw new Error(`--${name} ${least}–${most}: ${text}`);
  return number;
}
