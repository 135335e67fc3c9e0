/** Which pages a route makes: one for each language, or for each language and name. */
import { isFilled } from '../components/filled-pages.ts';
import { type GoneKind, goneNames } from '../components/releases/gone.ts';
import { releasedCharts } from '../components/releases/pinned.ts';
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

/** The same, and none where there is nothing to show. */
export function filledPaths(path: string): LanguagePath[] {
  return isFilled(path, readPublished()) ? languagePaths() : [];
}

/** One page for each language and name. */
export function namedPaths(names: readonly string[]) {
  return languagePaths().flatMap(({ params, props }) =>
    names.map((name) => ({ params: { ...params, name: fileName(name) }, props: { ...props, name } })),
  );
}

/** One page for each language and each chart of each release. */
export function releasedChartPaths() {
  return languagePaths().flatMap(({ params, props }) =>
    releasedCharts().map(({ id, name, file, folder }) => ({
      params: { ...params, id: folder, name: file },
      props: { ...props, id, name },
    })),
  );
}

/** One page for each language and name that a release withdrew. */
export function gonePaths(kind: GoneKind) {
  return namedPaths(goneNames(readPublished(), kind)).map(({ params: { name, lang }, props }) => ({
    params: { lang, withdrawn: name },
    props,
  }));
}
