/** What the site says of itself to programs, offices and platforms: what site.yaml says, and nothing else. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { catalogueCsv } from '../../src/metadata/catalogue-csv.ts';
import { governmentTags } from '../../src/metadata/government-tags.ts';
import { manifest } from '../../src/metadata/manifest.ts';
import { robots } from '../../src/metadata/robots.ts';
import type { Dataset, Published, Site } from '../../src/model.ts';

const site = {
  title: { zh: '站' },
  place: null,
  publisher: { zh: '某局' },
  asOf: '2024-05-01',
  synthetic: false,
  languages: ['zh'],
  catalogue: null,
  government: null,
  units: [{ name: 'CNY', title: { zh: '元' }, decimals: 0 }],
  package: { keywords: ['甲', '乙'], created: null, description: null },
} as unknown as Site;
const field = { name: 'pay', title: { zh: '工资' }, description: { zh: '每月，\n税前' }, type: 'number', unit: 'CNY' };
const dataset = {
  name: 't',
  title: { zh: '=表' },
  description: null,
  kind: 'table',
  rows: 12,
  path: 'data/t.csv',
  licenses: [],
  fields: [field, { ...field, name: 'day', type: 'date', unit: null }],
} as unknown as Dataset;

const catalogue = {
  department: null,
  phone: '0564-123',
  email: null,
  field: { zh: '民政' },
  openness: 'conditional',
  frequency: 'yearly',
  published: '2024-06-01',
} as const;

describe('the catalogue for platforms', () => {
  const rows = (own: Partial<Site>, datasets = [dataset]): readonly Record<string, string>[] =>
    parse(catalogueCsv({ site: { ...site, ...own }, datasets } as unknown as Published), {
      columns: true,
      bom: true,
      record_delimiter: '\r\n',
    });

  it('has a row for each item of information, with what is known of its table', () => {
    const [pay, day] = rows({ catalogue });
    expect(pay).toMatchObject({
      来源部门: '某局',
      所属领域: '民政',
      数据量: '12',
      开放状态: '有条件开放',
      更新频率: '每年',
      发布时间: '2024-06-01',
      部门电话: '0564-123',
      部门邮箱: '',
      标签: '甲；乙',
      信息项英文名: 'pay',
      信息项中文名: '工资',
      信息项数据类型: '数值型',
      信息项单位: '元',
      信息项描述: '每月， 税前',
    });
    expect(day).toMatchObject({ 信息项数据类型: '日期型', 信息项单位: '' });
  });

  it('leaves empty what the folder does not say, and says that no licence is stated', () => {
    const [row] = rows({ publisher: null });
    for (const column of ['来源部门', '所属领域', '开放状态', '更新频率', '发布时间', '部门电话', '部门邮箱'])
      expect(row?.[column], column).toBe('');
    expect(row?.['许可']).toMatch(/没有声明许可/);
  });

  it('has no cell that a spreadsheet would run', () => {
    expect(rows({})[0]?.['数据名称']).toBe("'=表");
  });
});

describe('the labels of government sites', () => {
  const government = {
    siteName: '某市人民政府',
    siteDomain: 'www.example.gov.cn',
    siteIdCode: '3415000001',
    columnType: '数据发布',
    published: '2024-06-01 09:00',
    contentSource: null,
  };
  const tagged = (path: string, column: string | null, own: Partial<Site> = { government }) =>
    governmentTags({ ...site, ...own }, { lang: 'zh', path, title: '题', description: '述', column }).map(
      ({ name, content }) => `${name}=${content}`,
    );

  it('are those of the site on the home page, of a column on its page, of content below it', () => {
    const own = ['SiteName=某市人民政府', 'SiteDomain=www.example.gov.cn', 'SiteIDCode=3415000001'];
    expect(tagged('index.html', null)).toEqual(own);
    expect(tagged('metrics/index.html', null)).toEqual([
      ...own,
      'ColumnName=题',
      'ColumnType=数据发布',
      'ColumnDescription=述',
      'ColumnKeywords=甲,乙',
    ]);
    expect(tagged('metrics/x.html', '指标')).toEqual([
      ...own,
      'ColumnName=指标',
      'ColumnType=数据发布',
      'ArticleTitle=题',
      'PubDate=2024-06-01 09:00',
      'ContentSource=某局',
      'Description=述',
    ]);
  });

  it('are not there where site.yaml does not speak of them', () => {
    expect(tagged('metrics/x.html', '指标', {})).toEqual([]);
  });
});

it('robots may read everything, and are told of the sitemap only by its whole address', () => {
  expect(robots('https://example.org/x/')).toContain('Sitemap: https://example.org/x/sitemap-index.xml');
  expect(robots('')).not.toContain('Sitemap');
});

it('the manifest has a name, a beginning and an icon, all below the site’s root', () => {
  expect(manifest(site)).toMatchObject({
    name: '站',
    lang: 'zh-CN',
    start_url: './index.html',
    scope: './',
    icons: [{ src: 'favicon.svg' }],
  });
});
