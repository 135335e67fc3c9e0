/** The thread that `pipeline.ts` starts: prepares a folder, answers with its problems, and writes and tells what it is asked for. */
import { workerData } from 'node:worker_threads';
import type { SiteFile, Standing, WriteFile } from '../src/published/files.ts';
import type { DataTarget } from '../src/published/write.ts';
import { collect } from './collect.ts';
import { keepCompiled } from './compile-cache.ts';
import type { Outcome, Question } from './pipeline.ts';
import type { Prepared } from './prepare.ts';
import { answerWith } from './thread.ts';

keepCompiled();
const { prepare } = await import('./prepare.ts');
const { fileWriter, standingSite } = await import('../src/published/files.ts');
const { entityAddresses, entityBatch, releaseMeasures } = await import('../src/published/registers.ts');
const { inputsOf } = await import('../src/published/inputs.ts');
const { writeData, writeForPages } = await import('../src/published/write.ts');

const { data, strict } = workerData as { readonly data: string; readonly strict: boolean };
let held: Prepared | null = prepare(data, strict);
const languages = held.folder?.site.languages ?? [];
const registers = held.publication?.registers ?? [];
let write: WriteFile | undefined;
let site: Standing | null = null;

answerWith((question: Question) => {
  switch (question.kind) {
    case 'prepare':
      return outcome();
    case 'write':
      site = question.standing === null ? null : standingSite(question.standing);
      write = fileWriter(question.directory, site);
      return writePages(write);
    case 'data': {
      const files = writeAllData({ root: question.root, same: question.same ? site : null });
      // Here and not there: what a function has held is not cleared away before it returns.
      collect();
      return files;
    }
    case 'entities':
      return entityBatch(registers, languages, question, question.same ? site : null);
    case 'addresses':
      return entityAddresses(registers, languages);
    default:
      throw new Error(`unknown question: ${(question satisfies never as Question).kind}`);
  }
});

function writePages(into: WriteFile): readonly SiteFile[] {
  const { folder, publication } = held ?? {};
  if (!folder || !publication) throw new Error('nothing was prepared');
  return writeForPages(into, { ...publication, published: { ...publication.published, problems: held?.problems ?? [] } }, folder);
}

// What only the data's files needed is let go, before pages by the thousand want memory too.
function writeAllData(target: DataTarget): readonly SiteFile[] {
  if (!write || !held?.publication || !held.folder) throw new Error('nothing to write');
  const files = writeData(write, held.publication, held.folder, target);
  releaseMeasures(registers, held.publication.published.standards);
  held = null;
  return files;
}

function outcome(): Outcome {
  const { folder, publication, problems = [], lang = 'zh' } = held ?? {};
  if (!folder || !publication) return { problems, lang };
  const named = registers.map(({ register: { name, pages } }) => ({ name, pages }));
  return { problems, lang, ready: { inputs: inputsOf(folder), url: folder.site.url ?? undefined, languages, registers: named } };
}
