import { findDataset } from '../../components/find.ts';
import { ALL_DATA, datasetFile } from '../../i18n/urls.ts';
import { isPacked } from '../../metadata/dataset-files.ts';
import { allZip } from '../../packing/all-zip.ts';
import { datasetZip } from '../../packing/dataset-zip.ts';
import { readPublished } from '../../published/read.ts';

interface PackageProps {
  /** The dataset; null is all data of the site. */
  readonly name: string | null;
}

/** A package of each dataset, and one of all. */
export function getStaticPaths() {
  const path = (file: string): string => file.slice('data/'.length);
  const packed = readPublished().datasets.filter(isPacked);
  return [
    { params: { package: path(ALL_DATA) }, props: { name: null } satisfies PackageProps },
    ...packed.map(({ name }) => ({ params: { package: path(datasetFile(name, 'zip')) }, props: { name } satisfies PackageProps })),
  ];
}

/** Its bytes, of which not all are ever held. */
export function pieces({ props: { name } }: { readonly props: PackageProps }): Iterable<Uint8Array> {
  return name === null ? allZip() : datasetZip(findDataset(readPublished(), name));
}
