/** What a column's name says that its cells are. Digits that name a thing are never an amount. */

const NAMING = new Set(
  'id ids uuid guid code codes zip zipcode postcode postal fips phone telephone tel mobile fax isbn issn ean sku gtin rank lat lon lng latitude longitude easting northing geoid url uri'.split(
    ' ',
  ),
);
/** These name a thing only where they are the whole name. */
const NAMING_ALONE = new Set(
  'key index idx no nr num x y long serial seq row order month day hour minute week weekday quarter year date time'.split(' '),
);
const NUMBER_OF_A_THING =
  /\b(house|room|serial|account|card|flight|line|page|invoice|case|licen[cs]e|registration|reference|ref|ticket|bus|route|train|plot) (no|nr|number)$/;
const NAMING_CHINESE =
  /编号|代码|编码|代号|序号|号码|电话|手机|传真|邮编|邮政编码|经度|纬度|坐标|身份证|信用代码|学号|工号|门牌号|排名|名次|位次|行号|账号|证号|年份|^年度?$|^月份?$|^日期?$|日期$|^时间|^季度?$/;

/** True where a column's name or title says that its cells name things, places or times. */
export function namesThings(names: readonly string[]): boolean {
  return names.some((name) => {
    const words = wordsOf(name);
    if (NAMING_CHINESE.test(name) || words.some((word) => NAMING.has(word))) return true;
    return (words.length === 1 && NAMING_ALONE.has(words[0] ?? '')) || words.at(-1) === 'no' || NUMBER_OF_A_THING.test(words.join(' '));
  });
}

/** True where a description says that a column holds codes. */
export function describesCodes(description: string): boolean {
  return /\b(codes?|identifiers?|id)\b|编号|代码|编码|代号/i.test(description);
}

/** True where a name ends as ids do without a gap: tweetid. Only the cells can tell it from "paid". */
export function mayEndAsId(names: readonly string[]): boolean {
  return names.some((name) => /[a-z]{2}id$/i.test(name));
}

/** True where a name says that its cells are times. */
export function namesTime(names: readonly string[]): boolean {
  return names.some(
    (name) => /年|月份|日期|时间|季度/.test(name) || wordsOf(name).some((word) => /^(year|yr|date|month|period|time|day)$/.test(word)),
  );
}

/** True where a name says that its cells name what is measured, or in what: a column of values beside it mixes measures. */
export function namesMeasures(names: readonly string[]): boolean {
  return names.some(
    (name) =>
      /^(统计|数据|评价|考核)?(指标|项目|数据项|统计项|度量|变量|口径)(名称|类型)?$|^(计量|数值)?单位(名称)?$/.test(name.trim()) ||
      wordsOf(name).some((word) => /^(measures?|variables?|indicators?|metrics?)$/.test(word)) ||
      /^(item|series|data type|value type|subject|statistics?|units?|uom|units? of measure(ment)?|measurement units?|unit name)$/.test(
        wordsOf(name).join(' '),
      ),
  );
}

const MEASURES =
  /^(numbers?|counts?|percent(age)?|per cent|rates?|ratios?|shares?|index|total|mean|median|%|‰|‱|[万亿]?[人户个次元件台辆套吨]|万元|亿元|平方米|公里|千米|公顷|数量|人数|户数|比例|占比|比重|比率|百分比|增速|增长率|同比|环比|均值|总量|usd|eur|cny|km|kg|m2|m²|ha|years?)$/i;

/** True where two of a column's values are words for measures: Number and Percent. */
export function nameMeasures(values: readonly string[]): boolean {
  return values.filter((value) => MEASURES.test(value.trim())).length > 1;
}

function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}
