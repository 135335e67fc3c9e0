/** The picture of a dataset with its categories named as the descriptor names them, in the language of a page. */
import { pick } from '../i18n/text.ts';
import type { Dataset, DatasetPicture } from '../model.ts';

/** @example a bar of `worker` reads 一般岗位; a value without a label of its own stays as it is */
export function namedPicture(dataset: Dataset, picture: DatasetPicture, lang: string): DatasetPicture {
  const names = labelsOf(dataset, picture, lang);
  const named = <Point extends { readonly at: string }>(point: Point): Point => ({ ...point, at: names.get(point.at) ?? point.at });
  if (picture.kind === 'category') return { ...picture, points: picture.points.map(named) };
  return picture.kind === 'count' ? { ...picture, points: picture.points.map(named) } : picture;
}

function labelsOf(dataset: Dataset, picture: DatasetPicture, lang: string): ReadonlyMap<string, string> {
  if (picture.kind === 'distribution') return new Map();
  const listed = dataset.fields.find(({ name }) => name === picture.by)?.categories?.first ?? [];
  const labels = listed.flatMap(({ value, label }) => (label === null ? [] : [[value, pick(label, lang)] as const]));
  const times = (label: string): number => labels.filter(([, other]) => other === label).length;
  return new Map(labels.filter(([, label]) => label !== '' && times(label) === 1));
}
