/** CSVW of a table as it is published: its columns in all languages of the site, with the types that its schema gives them. */
import { languageTag } from '../i18n/messages.ts';
import { pick } from '../i18n/text.ts';
import { guardFormula } from '../lib/formula-guard.ts';
import type { Dataset, DatasetField, Site, Text } from '../model.ts';
import { columnName, DIALECT, licenseProperties } from './csvw.ts';
import { datatypeOf, type FieldSchema } from './csvw-datatype.ts';
import { datasetDescription } from './dataset-description.ts';

/**
 * The metadata that lies beside a dataset's CSV.
 * @param schemas what the descriptor says of each column, by its name.
 * @param fileOf the CSV of another dataset as it lies beside this one; null where there is none.
 */
export function datasetCsvw(
  dataset: Dataset,
  site: Site,
  { schemas, fileOf }: { readonly schemas: ReadonlyMap<string, FieldSchema>; readonly fileOf: (dataset: string) => string | null },
): unknown {
  const [first = 'zh'] = site.languages;
  const { source, synthetic } = datasetDescription(dataset, site, first, '');
  const foreignKeys = dataset.foreignKeys.flatMap(({ fields, dataset: to, toFields }) => {
    const resource = fileOf(to);
    return resource
      ? [{ columnReference: fields.map(columnName), reference: { resource, columnReference: toFields.map(columnName) } }]
      : [];
  });
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': languageTag(first) }],
    url: dataset.path.replace(/^.*\//, ''),
    'dc:title': literals(dataset.title),
    ...(dataset.description && { 'dc:description': literals(dataset.description) }),
    ...(synthetic && { 'rdfs:comment': synthetic }),
    ...(source && { 'dc:source': source }),
    ...(site.publisher && { 'dc:publisher': literals(site.publisher) }),
    ...(site.asOf && { 'dc:date': site.asOf }),
    ...licenseProperties(dataset.licenses, first),
    dialect: DIALECT,
    tableSchema: {
      columns: dataset.fields.map((field) => columnOf(field, schemas.get(field.name) ?? {}, site.languages)),
      ...(dataset.primaryKey.length > 0 && { primaryKey: dataset.primaryKey.map(columnName) }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

function columnOf(field: DatasetField, schema: FieldSchema, languages: readonly string[]): unknown {
  const { name, title, description, constraints, missingValues } = field;
  const [first = 'zh'] = languages;
  const titles = Object.fromEntries(
    languages.map((lang) => [languageTag(lang), [...new Set([...(lang === first ? [guardFormula(name)] : []), pick(title, lang)])]]),
  );
  return {
    name: columnName(name),
    titles,
    ...(description && { 'dc:description': literals(description) }),
    datatype: datatypeOf(field.type, schema),
    ...(constraints['required'] === true && { required: true }),
    ...(missingValues.length > 0 && { null: ['', ...missingValues.map(({ value }) => value).filter(Boolean)] }),
  };
}

function literals(text: Text): readonly { readonly '@value': string; readonly '@language': string }[] {
  return Object.entries(text).map(([lang, value]) => ({ '@value': value, '@language': languageTag(lang) }));
}
