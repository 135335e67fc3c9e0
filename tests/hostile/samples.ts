/** Lists of payloads that we may read and not keep: taken from the folder that MINGZHANG_SAMPLES names, where it does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every line of the lists, or none. Controls that no text file may hold are left out. */
export function samplePayloads(): readonly string[] {
  const folder = process.env['MINGZHANG_SAMPLES'];
  if (!folder) return [];
  const read = (name: string): string => readFileSync(join(folder, 'payloads', name), 'utf8');
  const lines = ['xss-payload-list.txt', 'csv-payload.txt'].flatMap((name) => read(name).split('\n'));
  const strings = JSON.parse(read('blns.json')) as readonly string[];
  return [...lines, ...strings].map((text) => text.replace(/\0/g, '').trim()).filter((text) => text !== '');
}
