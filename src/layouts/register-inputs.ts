/** What the pages of a register are made from, besides what all its pages share. The same inputs, the same page: it need not be made again. */
import { ENTITIES_A_PAGE } from '../lib/register-files.ts';
import type { Register } from '../model.ts';
import { lineFiles, readList, readPublished, sortedText } from '../published/read.ts';

interface Named {
  readonly name: string;
}

/** Of a page of the list. */
export function listInputs({ name, number }: Named & { readonly number: number }): unknown {
  const { pages } = registerOf(name);
  const from = (number - 1) * ENTITIES_A_PAGE;
  return [columns(name), pages, lineFiles(name, from, Math.min(from + ENTITIES_A_PAGE, pages))];
}

/** Of a page in the order of a measure. */
export function sortedInputs(rising: boolean) {
  return ({ name, measure }: Named & { readonly measure: string }): unknown => [
    columns(name),
    registerOf(name).entities,
    sortedText(name, measure, rising),
  ];
}

/** Of the page of a part. */
export function groupInputs({ name, value }: Named & { readonly value: string }): unknown {
  const { stretches, figures } = readList(name);
  const part = stretches.find((stretch) => stretch.value === value);
  const { from = 0, to = 0 } = part ?? {};
  const rollups = readPublished().standards.flatMap((standard) => standard.rollups.filter(({ by }) => by?.value === value));
  return [columns(name), part, figures, rollups, lineFiles(name, from, Math.min(to, from + ENTITIES_A_PAGE))];
}

function columns(name: string): unknown {
  const { measures, standards, filters } = readList(name);
  return [measures, standards, filters];
}

function registerOf(name: string): Pick<Register, 'pages' | 'entities'> {
  return readPublished().registers.find((register) => register.name === name) ?? { pages: 0, entities: 0 };
}
