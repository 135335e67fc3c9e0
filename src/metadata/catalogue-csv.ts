/** `catalogue.csv`: the columns that open-data platforms in China ask for, one row for each item of information, to be pasted into theirs. */

import { dataWords } from '../i18n/data-words.ts';
import { pick } from '../i18n/text.ts';
import { writeCsv } from '../lib/write-csv.ts';
import type { CatalogueFacts, Dataset, DatasetField, Published, Site } from '../model.ts';
import { modifiedOn } from './coverage.ts';

/** The platforms are Chinese, and so are their columns and the words in them. */
const LANG = 'zh';

const COLUMNS = [
  '数据标识',
  '数据名称',
  '描述',
  '来源部门',
  '所属领域',
  '标签',
  '数据量',
  '开放状态',
  '更新频率',
  '发布时间',
  '数据更新时间',
  '资料截至',
  '部门电话',
  '部门邮箱',
  '许可',
  '数据说明',
  '文件',
  '信息项英文名',
  '信息项中文名',
  '信息项数据类型',
  '信息项单位',
  '信息项描述',
];

const OPENNESS: Readonly<Record<NonNullable<CatalogueFacts['openness']>, string>> = { open: '无条件开放', conditional: '有条件开放' };
const FREQUENCY: Readonly<Record<NonNullable<CatalogueFacts['frequency']>, string>> = {
  daily: '每日',
  weekly: '每周',
  monthly: '每月',
  quarterly: '每季度',
  'half-yearly': '每半年',
  yearly: '每年',
  irregular: '不定期',
  never: '不更新',
};
const TYPES: Readonly<Record<string, string>> = {
  integer: '数值型',
  number: '数值型',
  boolean: '布尔型',
  date: '日期型',
  year: '日期型',
  yearmonth: '日期型',
  datetime: '日期时间型',
  time: '时间型',
};

/** A CSV text. What the folder does not say is empty; a licence that nobody stated is said to be so. */
export function catalogueCsv({ site, datasets }: Published): string {
  const rows = datasets.flatMap((dataset) => {
    const own = datasetCells(dataset, site);
    const items = dataset.fields.length > 0 ? dataset.fields.map((field) => itemCells(field, site)) : [['', '', '', '', '']];
    return items.map((item) => [...own, ...item]);
  });
  return writeCsv(COLUMNS, rows);
}

function datasetCells({ name, title, description, kind, rows, licenses, path }: Dataset, site: Site): readonly string[] {
  const { department = null, phone, email, field = null, openness, frequency, published } = site.catalogue ?? {};
  return [
    name,
    text(title),
    text(description),
    text(department ?? site.publisher),
    text(field),
    site.package.keywords.join('；'),
    kind === 'table' ? String(rows) : '',
    openness ? OPENNESS[openness] : '',
    frequency ? FREQUENCY[frequency] : '',
    published ?? '',
    modifiedOn(site) ?? '',
    site.asOf ?? '',
    phone ?? '',
    email ?? '',
    licenses.length > 0 ? licenses.map((license) => text(license.title)).join('；') : dataWords(LANG).license.none,
    site.synthetic ? '合成数据，不能当真引用' : '',
    path,
  ];
}

function itemCells({ name, title, description, type, unit }: DatasetField, { units }: Site): readonly string[] {
  const known = units.find((each) => each.name === unit);
  return [name, text(title), TYPES[type] ?? '字符型', known ? text(known.title) : (unit ?? ''), text(description)];
}

function text(words: Readonly<Record<string, string>> | null): string {
  return words ? pick(words, LANG).replace(/\s+/g, ' ').trim() : '';
}
