/** The labels that the rules for government websites (政府网站发展指引) have every page carry. Only what site.yaml says. */
import { pick } from '../i18n/text.ts';
import type { Site } from '../model.ts';

export interface Labelled {
  readonly lang: string;
  /** The page below the site's root: `index.html` is the home page. */
  readonly path: string;
  readonly title: string;
  readonly description: string | undefined;
  /** The column that the page stands in; null where it is one itself, or the home page. */
  readonly column: string | null;
}

export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** The site on every page; on a column's own page the column; on a page of content the column's name and the content. */
export function governmentTags(site: Site, page: Labelled): readonly MetaTag[] {
  const { government } = site;
  if (!government) return [];
  const { siteName, siteDomain, siteIdCode } = government;
  const tags = [
    tag('SiteName', siteName),
    tag('SiteDomain', siteDomain),
    tag('SiteIDCode', siteIdCode),
    ...(page.path === 'index.html' || page.path === '404.html' ? [] : columnTags(site, page)),
    ...(page.column === null ? [] : contentTags(site, page)),
  ];
  return tags.flatMap((each) => each ?? []);
}

function columnTags({ government, package: { keywords } }: Site, { title, description, column }: Labelled) {
  return [
    tag('ColumnName', column ?? title),
    tag('ColumnType', government?.columnType),
    ...(column === null ? [tag('ColumnDescription', description), tag('ColumnKeywords', keywords.join(','))] : []),
  ];
}

function contentTags({ government, publisher }: Site, { lang, title, description }: Labelled) {
  const source = government?.contentSource ?? publisher;
  return [
    tag('ArticleTitle', title),
    tag('PubDate', government?.published),
    tag('ContentSource', source && pick(source, lang)),
    tag('Description', description),
  ];
}

function tag(name: string, content: string | null | undefined): MetaTag | null {
  return content ? { name, content } : null;
}
