/** Names of units: departments of the city and of its districts, enterprises and institutions. None exists. */
import { CITY } from './places.ts';

const DEPARTMENTS =
  `财政局 教育局 民政局 人社局 司法局 住建局 交通局 水利局 商务局 文旅局 卫健委 应急局 审计局 统计局 医保局 林业局 农业局 税务局
  城管局 发改委 科技局 国资委 信访局 档案馆 总工会 团委 妇联 残联 科协 文联 红十字会 机关事务局 数据局 气象局 自然资源局 生态环境局`.split(
    /\s+/,
  );
const OTHERS =
  `公交公司 供水公司 燃气公司 供电公司 城投公司 粮食集团 图书馆 博物馆 文化馆 体育馆 人民医院 中医院 妇幼保健院 职业学院 广播电视台 日报社`.split(
    /\s+/,
  );
const LOCAL =
  `财政局 教育局 民政局 人社局 司法局 住建局 卫健委 审计局 税务局 城管局 总工会 团委 妇联 法院 检察院 图书馆 人民医院 实验小学`.split(
    /\s+/,
  );
const NUMBERED = `小学 幼儿园 中学 医院 邮政支局 供电所 税务所 养老院 少年宫 门诊部`.split(/\s+/);

/** Units of the city as a whole. */
export const CITY_UNITS: readonly string[] = [...DEPARTMENTS, ...OTHERS].map((name) => `${CITY}${name}`);
/** The first so many of them are departments. */
export const DEPARTMENT_COUNT = DEPARTMENTS.length;

/** The unit at a place: of the city, then of its districts in turn, then numbered ones. No two places share a name. */
export function unitName(place: number, districts: readonly string[]): string {
  const local = place - CITY_UNITS.length;
  if (local < 0) return CITY_UNITS[place] ?? '';
  const rest = local - districts.length * LOCAL.length;
  if (rest < 0) return `${CITY}${districts[local % districts.length]}${LOCAL[Math.floor(local / districts.length)]}`;
  return `${CITY}第${Math.floor(rest / NUMBERED.length) + 2}${NUMBERED[rest % NUMBERED.length]}`;
}
