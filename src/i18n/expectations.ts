/** What a place in a file takes, in Chinese: the English is what the schemas say. */
export const expectations: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  object: '一组“名称: 内容”',
  record: '一组“名称: 内容”',
  array: '一个列表（每项一行，以 - 开头）',
  'a longer list': '更长的列表',
  'a text': '一段文字',
  'a regular expression': '一个正则表达式',
  'as many fields as the key has': '与外键的 fields 一样多的字段',
  'a date such as 2020-06-01': '日期，例如 2020-06-01',
  'each language once': '每种语言只写一次',
  'a text in at least one language': '至少一种语言的文字，例如 { zh: 社区, en: communities }',
  'small Latin letters, digits and single hyphens': '小写字母、数字和单个连字符，例如 floor-space',
  'an address that begins with https://': '以 https:// 开头的网址',
  'exactly one of equal, at_most, undecided': 'equal、at_most、undecided 三者之一，只写一个',
  'undecided needs why: what the source does not say': '写了 undecided 就要写 why：来源没有说什么',
  'the name of a metric, { metric, at: low | high }, or a calculation such as { sum: { terms: [a, b] } }':
    '指标的名字、{ metric: 名字, at: low 或 high }，或一个算式，例如 { sum: { terms: [a, b] } }',
  'exactly one of observation, metric, standard, identity, chart, dataset, register, source, unit, topic, page':
    'observation、metric、standard、identity、chart、dataset、register、source、unit、topic、page 之一，只写一个：说明的是哪一样',
  'wrong-since only beside reason: correction': 'wrong-since 只能与 reason: correction 写在一起：事实上错了才有从哪一版起错',
  'figure-value': 'value 有数；low、high 空着或与它相同',
  'figure-floor': 'value 或 low 有数（都写就要相同），high 空着',
  'figure-ceiling': 'value 或 high 有数（都写就要相同），low 空着',
  'figure-range': 'value 空着，low 小于 high',
  'figure-none': '三格都空着',
};

/** The same in English, for the few that are keys and not sentences. */
export const expectationsInEnglish: Readonly<Record<string, string>> = {
  'figure-value': 'a number in value; low and high empty or equal to it',
  'figure-floor': 'a number in value or low (the same in both), and high empty',
  'figure-ceiling': 'a number in value or high (the same in both), and low empty',
  'figure-range': 'value empty, and low less than high',
  'figure-none': 'all three empty',
  object: 'a set of “name: content”',
  record: 'a set of “name: content”',
  array: 'a list, one item a line, each after a hyphen',
};

/** Why a YAML or JSON file cannot be read, by the reader's own codes. */
export const syntaxReasons: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  BAD_INDENT: { zh: '缩进不对', en: 'the indent is wrong' },
  DUPLICATE_KEY: { zh: '同一项写了两次', en: 'one name is used twice' },
  MISSING_CHAR: { zh: '少了一个引号、逗号或括号', en: 'a quote, comma or bracket is missing' },
  UNEXPECTED_TOKEN: { zh: '多出了不该有的符号', en: 'a character is in the wrong place' },
  MULTIPLE_DOCS: { zh: '文件里有不止一份内容（---）', en: 'the file holds more than one document (---)' },
  TAB_AS_INDENT: { zh: '缩进用了 Tab，应当用空格', en: 'a tab is used for indent; use spaces' },
  BLOCK_AS_IMPLICIT_KEY: { zh: '一行里有两个冒号，后面的文字要加引号', en: 'two colons in one line; put the text in quotes' },
  MULTILINE_IMPLICIT_KEY: { zh: '冒号前的名称断成了两行', en: 'a name before a colon runs over two lines' },
  BAD_SCALAR_START: { zh: '文字以特殊符号开头，要加引号', en: 'the text begins with a special character and needs quotes' },
  IMPOSSIBLE: { zh: '写法无法理解', en: 'this cannot be understood' },
};

/** What a file is that is no CSV, by its first bytes. */
export const fileKinds: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  excel: { zh: 'Excel 工作簿（或压缩包）', en: 'an Excel workbook (or a ZIP archive)' },
  pdf: { zh: 'PDF', en: 'a PDF' },
  image: { zh: '图片', en: 'a picture' },
  json: { zh: 'JSON', en: 'JSON' },
  wrapper: { zh: '另一个文件的外壳（网页存档或 Git LFS 指针）', en: 'the wrapper of another file (a web archive or a Git LFS pointer)' },
  gzip: { zh: '压缩文件（gzip）', en: 'a compressed file (gzip)' },
  sqlite: { zh: 'SQLite 数据库', en: 'an SQLite database' },
  html: { zh: '网页（HTML 或 XML）', en: 'a web page (HTML or XML)' },
  rtf: { zh: 'RTF 文档', en: 'an RTF document' },
};
