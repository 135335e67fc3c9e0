/**
 * The pages of a register's things as a Hugo site: the same frame, pictures, numbers and tables, from the same records. It is given all that it
 * can be: outcomes, medians and counts are worked out, so that it only templates, and it makes nothing but these pages. The records lie in its
 * data folder: as front matter they take the same time and half as much memory again, since each language then has its own.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity } from '../../../src/model.ts';
import { type ProfileContext, profileContext } from '../../../src/profiles/context.ts';
import { cityData } from './city.ts';
import { contentOf } from './content.ts';
import { figuresTemplate } from './figures.ts';
import { framed } from './frame.ts';
import { headTemplate, relativesTemplate, rowsTemplate, takeTemplate } from './head.ts';
import { picturesTemplate } from './pictures.ts';
import { standardsTemplate } from './standards.ts';

/** Writes the project for the register of a built site; answers with how many things it has. `MINGZHANG_PUBLISHED` must name the site. */
export function writeHugoProject(site: string, register: string, languages: readonly string[], out: string): number {
  const contexts = languages.map((lang) => profileContext(register, lang));
  const [first] = contexts;
  const names = readdirSync(join(site, register)).filter((name) => name.endsWith('.json'));
  const read = (name: string): Entity => JSON.parse(readFileSync(join(site, register, name), 'utf8')) as Entity;
  const sample = names[0] === undefined ? undefined : read(names[0]);
  if (!first || !sample) throw new Error(`no things: ${register}`);
  for (const folder of ['content', 'data', 'layouts']) mkdirSync(join(out, folder, register), { recursive: true });
  writeFileSync(join(out, 'config.json'), JSON.stringify(configOf(first, languages)));
  const reasons = new Set<string>();
  for (const name of names) {
    const entity = read(name);
    for (const row of entity.rows) for (const { reason } of Object.values(row.standards)) if (reason !== null) reasons.add(reason);
    writeFileSync(join(out, 'content', register, name.replace(/\.json$/, '.md')), `${JSON.stringify({ title: entity.name })}\n`);
    writeFileSync(join(out, 'data', register, name), JSON.stringify(contentOf(entity, first)));
  }
  for (const context of contexts) {
    writeFileSync(join(out, 'data', `${context.lang}.json`), JSON.stringify(cityData(context, [...reasons])));
    writeFileSync(join(out, 'layouts', register, `single.${context.lang}.html`), framed(site, sample, context, bodyOf(context)));
  }
  return names.length;
}

function bodyOf(context: ProfileContext): string {
  const { standards } = context;
  return [
    headTemplate(context),
    standards.length === 0 ? '' : standardsTemplate(context),
    picturesTemplate(context),
    figuresTemplate(context),
    relativesTemplate(context),
    rowsTemplate(context),
    takeTemplate(context),
  ].join('');
}

/** Both languages read the same files; nothing is made but pages. */
function configOf({ register }: ProfileContext, languages: readonly string[]): unknown {
  return {
    baseURL: 'https://example.org/',
    uglyURLs: true,
    disableAliases: true,
    disableKinds: ['taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404', 'section', 'home'],
    params: { periods: register.periods },
    defaultContentLanguage: languages[0],
    languages: Object.fromEntries(languages.map((lang, index) => [lang, { weight: index + 1, languageName: lang }])),
    module: { mounts: languages.map((lang) => ({ source: 'content', target: 'content', lang })) },
  };
}
