/** The columns of a register that a picture is drawn from. */
import type { Chart, RegisterPicture, Standard } from '../model.ts';

/** Null for a chart that is drawn from no register. */
export function drawnFields({ picture }: Chart, standards: readonly Standard[]): ReadonlySet<string> | null {
  if (!picture) return null;
  const named = 'standard' in picture ? picture.standard?.name : undefined;
  const standard = standards.find(({ name }) => name === named);
  const asked = standard ? [standard.measure, standard.size?.field, ...standard.bands.flatMap(({ where }) => Object.keys(where))] : [];
  const fields = [...measuresOf(picture), 'by' in picture ? picture.by : null, ...Object.keys(picture.where), ...asked];
  return new Set(fields.filter((field) => typeof field === 'string'));
}

function measuresOf(picture: RegisterPicture): readonly (string | undefined)[] {
  return ['measure' in picture ? picture.measure?.field : undefined, 'size' in picture ? picture.size.field : undefined];
}
