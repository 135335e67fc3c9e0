/** Image files as files of the site. */
import { createPage } from '../components/page.ts';
import { type ImageFormat, imageFile, type Pictured } from '../i18n/image-urls.ts';
import { imageBody } from './image-file.ts';

export interface ImageProps extends Pictured {
  readonly format: ImageFormat;
  readonly lang: string;
}

const TYPES: Readonly<Record<string, string>> = { svg: 'image/svg+xml', png: 'image/png', pdf: 'application/pdf' };

/** A file for each thing, language and format. */
export function imageRoutes(kind: Pictured['kind'], things: readonly { readonly name: string }[], formats: readonly ImageFormat[]) {
  const { languages } = createPage('', '').published.site;
  return languages.flatMap((lang) =>
    things.flatMap(({ name }) =>
      formats.map((format) => ({
        params: { image: imageFile({ kind, name }, format, lang, languages).replace(/^\w+\//, '') },
        props: { kind, name, format, lang } satisfies ImageProps,
      })),
    ),
  );
}

/** The bytes of a file. */
export async function imageResponse({ kind, name, format, lang }: ImageProps): Promise<Response> {
  const body = await imageBody({ kind, name }, format, createPage(lang, ''));
  return new Response(body as BodyInit, { headers: { 'content-type': TYPES[format.slice(format.lastIndexOf('.') + 1)] ?? '' } });
}
