/** The thread that `pipeline.ts` starts: prepares a folder, answers with its problems, and writes where it is told to. */
import { parentPort, workerData } from 'node:worker_threads';
import { writeData, writeForPages } from '../src/published/write.ts';
import type { Outcome } from './pipeline.ts';
import { prepare } from './prepare.ts';

const { data, strict } = workerData as { readonly data: string; readonly strict: boolean };
const { folder, publication, problems, lang } = prepare(data, strict);
const ready = folder && publication && { url: folder.site.url ?? undefined };

parentPort?.once('message', (directory: string) => {
  if (!folder || !publication) return;
  writeForPages(directory, { ...publication, published: { ...publication.published, problems } }, folder);
  parentPort?.postMessage('pages');
  // The message goes out before the thread is busy again.
  setImmediate(() => {
    writeData(directory, publication);
    parentPort?.postMessage('data');
  });
});
parentPort?.postMessage({ problems, lang, ...(ready && { ready }) } satisfies Outcome);
