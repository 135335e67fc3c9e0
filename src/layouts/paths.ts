/** Which pages a route makes: one for each language, or for each language and name. */
import { fileName } from '../lib/file-name.ts';
import { readPublished } from '../published/read.ts';

interface LanguagePath {
  readonly params: { readonly lang: string | undefined };
  readonly props: { readonly lang: string };
}

/** One page for each language; the first has no folder. */
export function languagePaths(): LanguagePath[] {
  const { languages } = readPublished().site;
  return languages.map((lang) => ({ params: { lang: lang === languages[0] ? undefined : lang }, props: { lang } }));
}

/** One page for each language and name. */
export function namedPaths(names: readonly string[]) {
  return languagePaths().flatMap(({ params, props }) =>
    names.map((name) => ({ params: { ...params, name: fileName(name) }, props: { ...props, name } })),
  );
}
