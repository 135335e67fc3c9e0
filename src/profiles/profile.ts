/** The page of a thing, between the frame that all pages have. */
import { type Html, html } from '../lib/html.ts';
import type { Entity } from '../model.ts';
import { changesSection, wasWrongSection } from './changes.ts';
import type { ProfileContext } from './context.ts';
import { figuresSection } from './figures.ts';
import { headSection, rowsSection, summaryText } from './head.ts';
import { picturesSection } from './pictures.ts';
import { historySection, relatedSections } from './relatives.ts';
import { standardsSection } from './standards.ts';
import { takeSection } from './take.ts';

export interface Profile {
  readonly title: string;
  readonly description: string;
  readonly body: Html;
}

/** Everything that the page of a thing says in the context's language. A thing has at least one row. */
export function profileOf(entity: Entity, context: ProfileContext): Profile {
  const row = entity.rows.at(-1);
  if (!row) throw new Error(`no rows: ${entity.id}`);
  const summary = summaryText(row, context);
  return {
    title: entity.name,
    description: summary === '' ? entity.name : `${entity.name}${context.page.words.colon}${summary}`,
    body: html`${wasWrongSection(entity, context)}${headSection(entity, row, context)}${standardsSection(entity, row, context)}${picturesSection(entity, row, context)}${figuresSection(entity, context)}${relatedSections(entity, context)}${historySection(entity, context)}${changesSection(entity, context)}${rowsSection(entity, context)}${takeSection(entity, context)}`,
  };
}
