/** The data files of charts and metrics as files of the site. */
import { createPage } from '../components/page.ts';
import { FIGURE_FORMATS, type FigureFormat, figureFile, figurePath, type PagedThing } from './figure-files.ts';

export interface FigureFileProps {
  readonly kind: PagedThing['kind'];
  readonly name: string;
  readonly format: FigureFormat;
  readonly lang: string;
}

/** A file for each thing, language and format. */
export function figureRoutes(kind: PagedThing['kind'], things: readonly { readonly name: string }[]) {
  const { site } = createPage('', '').published;
  return site.languages.flatMap((lang) => {
    const page = createPage(lang, '');
    return things.flatMap(({ name }) =>
      FIGURE_FORMATS.map((format) => ({
        params: { data: figurePath({ kind, name }, format, page).replace(/^\w+\//, '') },
        props: { kind, name, format, lang } satisfies FigureFileProps,
      })),
    );
  });
}

/** The bytes of a file. */
export function figureFileResponse({ kind, name, format, lang }: FigureFileProps): Response {
  return new Response(figureFile({ kind, name }, format, createPage(lang, '')) as BodyInit);
}
