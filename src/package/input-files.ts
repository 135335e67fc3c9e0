/** The files of a folder that the program reads, with their hashes: what a release says that it was made from. */
import type { Release } from '../model.ts';
import { fileFacts as factsOf } from './file-facts.ts';
import { openFile } from './folder.ts';
import type { Folder } from './load.ts';

const DECLARATIONS = [
  'datapackage.json',
  'changes.yaml',
  'charts.yaml',
  'checks.yaml',
  'metrics.yaml',
  'registers.yaml',
  'site.yaml',
  'standards.yaml',
  'unstated.yaml',
];

/** Every file that was read. Other files that lie in the folder are nobody's business, and their names stay at home. */
export function inputFiles(directory: string, { pages, fileFacts }: Pick<Folder, 'pages' | 'fileFacts'>): Release['inputs'] {
  const texts = [...DECLARATIONS, ...pages.map(({ file }) => file)].flatMap((path) => {
    const opened = openFile(directory, path);
    if ('problem' in opened) return [];
    return [{ path, ...factsOf(opened.bytes) }];
  });
  return [...texts, ...[...fileFacts].map(([path, { bytes, hash }]) => ({ path, bytes, hash }))];
}
