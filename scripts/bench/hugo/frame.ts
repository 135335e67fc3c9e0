/** The frame of our own pages as a Hugo template: what stands around the body is the same to the byte. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageFile } from '../../../src/i18n/urls.ts';
import { entityFile, entityPath } from '../../../src/lib/register-files.ts';
import type { Entity } from '../../../src/model.ts';
import type { ProfileContext } from '../../../src/profiles/context.ts';
import { profileOf } from '../../../src/profiles/profile.ts';

/** The page of `entity` in a built site, with actions in place of what is its own, around `body`. */
export function framed(site: string, entity: Entity, context: ProfileContext, body: string): string {
  const path = pageFile(entityPath(context.register.name, entity.id), context.lang, context.page.published.site.languages);
  const page = readFileSync(join(site, path), 'utf8');
  const profile = profileOf(entity, context);
  const [before, after, ...more] = page.split(profile.body.html);
  if (before === undefined || after === undefined || more.length > 0) throw new Error(`a page of another version: ${path}`);
  const own = (text: string): string =>
    text
      .replace(`<title>${profile.title}`, '<title>{{ .Title }}')
      .replace(`content="${profile.description}"`, `content="${description(context)}"`)
      .replaceAll(`${entityFile(entity.id)}.html`, '{{ $e.file }}.html');
  return `{{ $e := index (index site.Data "${context.register.name}") .File.ContentBaseName }}{{ $k := $e.key }}{{ $c := index site.Data site.Language.Lang }}${own(before)}${body}${own(after)}`;
}

/** The summary without markup. */
function description({ words, page }: ProfileContext): string {
  const { before, of, parts, join, stop } = words.summary(0, 0, '{{ index $c.periods $e.newest }}');
  const told = (['met', 'not-met', 'cannot-tell'] as const).map(
    (part) => `{{ with index $e.counts "${part}" }}{{ if $told }}${join}{{ end }}{{ $told = true }}{{ . }}${parts[part]}{{ end }}`,
  );
  return `{{ $told := false }}{{ .Title }}${page.words.colon}${before}{{ $e.counts.of }}${of}${told.join('')}${stop}`;
}
