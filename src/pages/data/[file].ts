import type { APIRoute } from 'astro';
import { findDataset } from '../../components/find.ts';
import { datasetFile } from '../../i18n/urls.ts';
import { csvwText } from '../../packing/dataset-members.ts';
import { readPublished } from '../../published/read.ts';

interface FileProps {
  readonly name: string;
}

/** What the columns of each table are, beside its CSV. */
export function getStaticPaths() {
  return readPublished()
    .datasets.filter(({ kind }) => kind === 'table')
    .map(({ name }) => ({
      params: { file: datasetFile(name, 'csv-metadata.json').slice('data/'.length) },
      props: { name } satisfies FileProps,
    }));
}

export const GET: APIRoute<FileProps> = ({ props: { name } }) => new Response(csvwText(findDataset(readPublished(), name)));
