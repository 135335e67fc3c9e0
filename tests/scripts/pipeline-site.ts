/** The part of a site that is verified, as the pipeline writes it, with its list of files: made in a second, without pages. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare } from '../../scripts/prepare.ts';
import { entityFiles } from '../../src/i18n/urls.ts';
import { writeChecksums } from '../../src/published/checksums.ts';
import { fileWriter } from '../../src/published/files.ts';
import { writeData, writeForPages } from '../../src/published/write.ts';

/** Writes it to a temporary place and says where. */
export function pipelineSite(data: string): string {
  const { folder, publication, problems } = prepare(data);
  if (!folder || !publication) throw new Error(`refused: ${JSON.stringify(problems[0])}`);
  const place = mkdtempSync(join(tmpdir(), 'mingzhang-verified-'));
  const write = fileWriter(place, null);
  const records = publication.registers.flatMap(({ register, keys, entity }) =>
    keys.map((key, index) => write(entityFiles(register.name, key, []).record, `${JSON.stringify(entity(index))}\n`)),
  );
  const files = [
    ...records,
    ...writeForPages(write, publication, folder),
    ...writeData(write, publication, folder, { root: '', same: null }),
  ];
  writeChecksums(place, files);
  return place;
}
