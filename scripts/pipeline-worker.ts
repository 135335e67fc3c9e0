/** The thread that `pipeline.ts` starts: prepares a folder, answers with its problems, and writes and tells what it is asked for. */
import { workerData } from 'node:worker_threads';
import { fileWriter, standingSite, type WriteFile } from '../src/published/files.ts';
import { entityAddresses, entityTexts } from '../src/published/registers.ts';
import { writeData, writeForPages } from '../src/published/write.ts';
import type { Outcome, Question, Target } from './pipeline.ts';
import { prepare } from './prepare.ts';
import { answerWith } from './thread.ts';

const { data, strict } = workerData as { readonly data: string; readonly strict: boolean };
const { folder, publication, problems, lang } = prepare(data, strict);
let write: WriteFile | undefined;

answerWith((question: Question) => {
  if (question.kind === 'prepare') return outcome();
  if (!folder || !publication) throw new Error('nothing was prepared');
  switch (question.kind) {
    case 'write':
      write = writerTo(question);
      return writeForPages(write, { ...publication, published: { ...publication.published, problems } }, folder);
    case 'data':
      if (!write) throw new Error('nowhere to write');
      return writeData(write, publication);
    case 'entities':
      return entityTexts(publication.registers, question);
    case 'addresses':
      return entityAddresses(publication.registers, publication.published.site.languages);
    default:
      throw new Error(`unknown question: ${(question satisfies never as Question).kind}`);
  }
});

function outcome(): Outcome {
  if (!folder || !publication) return { problems, lang };
  const registers = publication.registers.map(({ register: { name, pages } }) => ({ name, pages }));
  return { problems, lang, ready: { url: folder.site.url ?? undefined, registers } };
}

function writerTo({ directory, standing }: Target): WriteFile {
  return fileWriter(directory, standing === null ? null : standingSite(standing));
}
