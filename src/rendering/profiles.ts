/** The record of a thing → its pages: the frame is Astro's and rendered once, what stands in it is text. */
import { createHash } from 'node:crypto';
import type { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { pick } from '../i18n/text.ts';
import { entityFiles } from '../i18n/urls.ts';
import { html } from '../lib/html.ts';
import { entityFile, registerPath } from '../lib/register-files.ts';
import type { Entity } from '../model.ts';
import { PLACEHOLDER, type ProfileContext, profileContext } from '../profiles/context.ts';
import { profileOf } from '../profiles/profile.ts';
import { readPublished } from '../published/read.ts';

export type Component = Parameters<AstroContainer['renderToString']>[0];

export interface ProfileMaker {
  /** A hash of all that the pages are made from besides their records. */
  readonly context: string;
  /** Where the files of a record go, and its pages in the same order, made when they are asked for. */
  readonly plan: (text: string) => {
    readonly paths: { readonly record: string; readonly pages: readonly string[] };
    readonly pages: () => readonly string[];
  };
}

/** Stand in the frame for what differs. No frame has these words by itself, and none of them needs escaping. */
const MARKS = {
  file: PLACEHOLDER,
  title: 'mingzhangtitlehere',
  description: 'mingzhangdescriptionhere',
  body: 'mingzhangbodyhere',
} as const;
type Mark = keyof typeof MARKS;
const MARK = new RegExp(`(${Object.values(MARKS).join('|')})`);
const MARK_OF = new Map(Object.entries(MARKS).map(([mark, word]) => [word as string, mark as Mark]));

/** The maker of a register's pages; `Shell` is their frame. */
export async function createProfileMaker(container: AstroContainer, Shell: Component, name: string): Promise<ProfileMaker> {
  const { site } = readPublished();
  const contexts = site.languages.map((lang) => profileContext(name, lang));
  const shells = await Promise.all(contexts.map((context) => renderShell(container, Shell, context)));
  return {
    context: hashOf(contexts, shells),
    plan(text) {
      const entity = JSON.parse(text) as Entity;
      return {
        paths: entityFiles(name, entity.id, site.languages),
        pages: () => contexts.map((context, index) => fill(shells[index] ?? [], entity, context)),
      };
    },
  };
}

/** The frame in pieces: what stands at even places is text, at odd places a mark. */
async function renderShell(
  container: AstroContainer,
  Shell: Component,
  { page, register, lang }: ProfileContext,
): Promise<readonly string[]> {
  const props = {
    page,
    title: MARKS.title,
    description: MARKS.description,
    crumbs: [{ label: pick(register.title, lang), path: registerPath(register.name) }],
    body: MARKS.body,
  };
  return (await container.renderToString(Shell, { props, partial: false })).split(MARK);
}

function fill(shell: readonly string[], entity: Entity, context: ProfileContext): string {
  const { title, description, body } = profileOf(entity, context);
  const texts: Readonly<Record<Mark, string>> = {
    file: entityFile(entity.id),
    title: html`${title}`.html,
    description: html`${description}`.html,
    body: body.html,
  };
  let page = '';
  for (const piece of shell) {
    const mark = MARK_OF.get(piece);
    page += mark ? texts[mark] : piece;
  }
  return page;
}

// What a record tells is not here, nor what no page of a thing shows: another thing's figures change only its own page.
function hashOf(contexts: readonly ProfileContext[], shells: readonly (readonly string[])[]): string {
  const { site, datasets } = readPublished();
  const shared = contexts.map(({ register, standards }) => {
    const { peers, sections: _, entities: __, pages: ___, ...own } = register;
    return [own, peers?.same, peers?.size, standards.map(({ rollups: ____, ...standard }) => standard)];
  });
  const titles = datasets.map(({ name, title, path, fields }) => [name, title, path, fields.map(({ profile: _, ...field }) => field)]);
  return createHash('sha256')
    .update(JSON.stringify([shells, shared, titles, site.units, site.labels, site.asOf]))
    .digest('hex')
    .slice(0, 16);
}
