import { readdirSync, readFileSync } from 'node:fs';
import { mistake } from '../lib/problem.ts';
import type { Problem, Prose, ProsePage } from '../model.ts';
import type { Folder, PageFile } from '../package/load.ts';
import { checkLanguages, type Referable } from '../prose/check.ts';
import { parsePage } from '../prose/parse.ts';

const PROGRAM_PROSE = new URL('../prose/', import.meta.url);
/** The program's own words on how it works stand below what an office adds; its other pages give way to the office's. */
const ADDED_TO = 'method';

/** The pages of prose: the folder's, and the program's own where the folder has none. */
export function publishPages({ pages, site }: Folder, known: Referable): { pages: readonly ProsePage[]; problems: readonly Problem[] } {
  const own = readPages(pages, site.languages, known);
  const program = readPages(programPages(site.languages), site.languages, known);
  const kept = program.pages.filter(({ slug }) => slug === ADDED_TO || !own.pages.some((page) => page.slug === slug));
  const merged = kept.map((page) =>
    withFolder(
      page,
      own.pages.find(({ slug }) => slug === page.slug),
    ),
  );
  const others = own.pages.filter(({ slug }) => !merged.some((page) => page.slug === slug));
  return { pages: [...others, ...merged], problems: [...own.problems, ...program.problems] };
}

function readPages(
  files: readonly PageFile[],
  languages: readonly string[],
  known: Referable,
): { pages: readonly ProsePage[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const slugs = [...new Set(files.map(({ slug }) => slug))].sort();
  const pages = slugs.map((slug): ProsePage => {
    const versions = files.filter((file) => file.slug === slug);
    const parsed = versions.map((version) => ({ ...version, ...parsePage(version.file, version.text) }));
    const checked = checkLanguages(parsed, known);
    const untranslated = languages.filter((lang) => !versions.some((version) => version.lang === lang));
    problems.push(
      ...checked.problems,
      ...untranslated.map((lang) => mistake('page-untranslated', versions[0]?.file ?? slug, { lang, slug })),
    );
    return { slug, title: Object.fromEntries(parsed.map(({ lang, title }) => [lang, title])), body: checked.prose };
  });
  return { pages, problems };
}

function withFolder(page: ProsePage, own: ProsePage | undefined): ProsePage {
  if (!own) return page;
  const body: Prose = Object.fromEntries(Object.entries(page.body).map(([lang, nodes]) => [lang, [...(own.body[lang] ?? []), ...nodes]]));
  return { ...own, body };
}

function programPages(languages: readonly string[]): readonly PageFile[] {
  return languages.flatMap((lang) =>
    readdirSync(new URL(`${lang}/`, PROGRAM_PROSE))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => ({
        file: `src/prose/${lang}/${name}`,
        slug: name.slice(0, -'.md'.length),
        lang,
        text: readFileSync(new URL(`${lang}/${name}`, PROGRAM_PROSE), 'utf8'),
      })),
  );
}
