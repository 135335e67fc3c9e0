/** Checks of a table as a whole: its keys, its constraints, and what is possible and unlikely. In a figures table a broken constraint refuses. */
import type { Check } from './check.ts';

export const tableChecks: Readonly<Record<string, Check>> = {
  'required-error': {
    level: 'warning',
    zh: ['这一格不能空着：这一列规定了必须填。', '补上值；来源确实没有说的，写 missingValues 里登记的词，例如“来源未载”。'],
    en: [
      'The cell is empty, and the column must be filled.',
      'Fill it in; where the source says nothing, write a word that missingValues lists with its reason.',
    ],
  },
  'minimum-error': {
    level: 'warning',
    zh: [
      '这个值小于规定的最小值 {minimum}，不当作数来用。',
      '核对原件：是不是多写了负号、少写了一位？数没有错，就改 datapackage.json 里的 minimum。',
    ],
    en: [
      'The value is below the least allowed, {minimum}; it is not used as a number.',
      'Check the original for a stray minus or a lost digit; if the value is right, change minimum in datapackage.json.',
    ],
  },
  'maximum-error': {
    level: 'warning',
    zh: [
      '这个值大于规定的最大值 {maximum}，不当作数来用。',
      '核对原件：是不是多写了一位，或者单位不是这一列的？数没有错，就改 datapackage.json 里的 maximum。',
    ],
    en: [
      'The value is above the greatest allowed, {maximum}; it is not used as a number.',
      'Check the original for an extra digit or another unit; if the value is right, change maximum in datapackage.json.',
    ],
  },
  'exclusive-minimum-error': {
    level: 'warning',
    zh: ['这个值应当大于 {minimum}，等于也不行；它不当作数来用。', '核对原件；数没有错，就改 datapackage.json 里的 exclusiveMinimum。'],
    en: [
      'The value must be greater than {minimum}, equal is not enough; it is not used as a number.',
      'Check the original; if the value is right, change exclusiveMinimum in datapackage.json.',
    ],
  },
  'exclusive-maximum-error': {
    level: 'warning',
    zh: ['这个值应当小于 {maximum}，等于也不行；它不当作数来用。', '核对原件；数没有错，就改 datapackage.json 里的 exclusiveMaximum。'],
    en: [
      'The value must be less than {maximum}, equal is too much; it is not used as a number.',
      'Check the original; if the value is right, change exclusiveMaximum in datapackage.json.',
    ],
  },
  'min-length-error': {
    level: 'warning',
    zh: ['这一格太短，至少要 {length} 个字。', '补全内容，例如编号前面的 0 是不是丢了；本来就这么短，就改 minLength。'],
    en: [
      'The text is too short; it needs at least {length} characters.',
      'Complete it: were leading zeros of a code lost? If it is right, change minLength.',
    ],
  },
  'max-length-error': {
    level: 'warning',
    zh: ['这一格太长，最多 {length} 个字。', '删掉多余的字，说明写到别的列；本来就这么长，就改 maxLength。'],
    en: [
      'The text is too long; it may have at most {length} characters.',
      'Shorten it, and put remarks into another column; if it is right, change maxLength.',
    ],
  },
  'pattern-error': {
    level: 'warning',
    zh: ['这个值不合规定的样式 {pattern}。', '照这一列其他格的样子改写；规定本身不对，就改 datapackage.json 里的 pattern。'],
    en: [
      'The value does not have the form {pattern}.',
      'Write it like the other cells of the column; if the rule is wrong, change pattern in datapackage.json.',
    ],
  },
  'enum-error': {
    level: 'warning',
    zh: [
      '这个值不在登记的取值里。登记的有：{allowed}',
      '改成其中之一；是新的一类，就在 datapackage.json 里这一列的 categories（或 enum）里加上它。',
    ],
    en: [
      'The value is not one of those listed: {allowed}',
      'Use one of them; if it is a new kind, add it to categories (or enum) of the field in datapackage.json.',
    ],
  },
  'unique-error': {
    level: 'warning',
    zh: ['这个值与第 {first} 行重复，而这一列不许重复。', '核对两行：是同一个就删掉一行，不是就改正写错的那一格。'],
    en: [
      'The value repeats row {first}, and the column allows no repetition.',
      'Compare the two rows: delete one if they are the same, or correct the cell that is wrong.',
    ],
  },
  'primary-key-blank': {
    level: 'error',
    zh: ['主键这一格没有值，这一行就认不出是谁。', '补上编号或者名称；这一行没有用就整行删掉。'],
    en: ['The key of the row has no value, so nobody can tell which row it is.', 'Fill in the code or name, or delete the row.'],
  },
  'primary-key': {
    level: 'error',
    zh: ['这一行的主键与第 {first} 行重复：同一个对象登记了两次。', '核对两行：重复的删掉一行；是两个不同的对象，就给它们不同的编号。'],
    en: [
      'The key of the row repeats row {first}: one thing is entered twice.',
      'Compare the two rows: delete the copy, or give two different things different codes.',
    ],
  },
  'foreign-key': {
    level: 'warning',
    zh: ['“{other}”里没有这个值，两张表对不上。', '改成那张表里有的写法（多半是多了字或者写了别名），或者先在那张表里加上一行。'],
    en: [
      '“{other}” does not have this value, so the two tables do not meet.',
      'Write it as that table does (often an alias or an extra word), or add a row there first.',
    ],
  },
  'relation-unknown': {
    level: 'error',
    zh: ['relation 这一格要写数的强弱，这个词不是一种强弱。', '写其中之一：{allowed}。例如“200余名”写 ≥，“约200”写 ≈，确数写 =。'],
    en: [
      'The column relation takes the strength of a figure, and this is none.',
      'Write one of: {allowed}. “More than 200” is ≥, “about 200” is ≈, an exact figure is =.',
    ],
  },
  'figure-contradiction': {
    level: 'error',
    zh: ['relation 写的是“{relation}”，而 value、low、high 三格与它不符。', '应当是：{expected}。'],
    en: ['relation is “{relation}”, and value, low and high do not agree with it.', 'They should be: {expected}.'],
  },
  'scale-jump': {
    level: 'warning',
    zh: [
      '这个数与同一列其他数差几千倍（通常在 {usual} 上下）：可能单位不同，比如有的写“万”、有的没写。照原样公布，请核对。',
      '核对原件；这一列统一成一个单位，例如 12.5万 写成 125000。',
    ],
    en: [
      'The number is thousands of times larger or smaller than its neighbours (usually about {usual}); its unit may differ. It is published as it stands.',
      'Check the original, and write the whole column in one unit: 125000 for 12.5 ten-thousands.',
    ],
  },
  'total-mismatch': {
    level: 'warning',
    zh: ['合计行写的数与各行相加的和 {sum} 不一样。', '核对各行和合计，改正错的一个；各行之间本来有重叠，就在说明里写明。'],
    en: [
      'The total does not equal the sum of the rows, {sum}.',
      'Check the rows and the total and correct what is wrong; if the rows overlap, say so in the description.',
    ],
  },
  'duplicate-row': {
    level: 'warning',
    zh: ['这一行与第 {first} 行每一格都一样，可能粘贴了两遍。两行都照样读。', '重复的删掉一行；确实是两条，就加一列编号把它们分开。'],
    en: [
      'Every cell of the row equals row {first}; it may have been pasted twice. Both were read.',
      'Delete the copy; if there are two of them, add a column with a number to tell them apart.',
    ],
  },
  'empty-column': {
    level: 'warning',
    zh: ['这一列整列没有一个值。', '核对是不是漏填，或者导出时丢了；确实没有数据就把这一列删掉，不要填 0。'],
    en: [
      'The column has not one value.',
      'See whether it was left out or lost in the export; if there is no data, delete the column, and do not fill in zeros.',
    ],
  },
  'year-gap': {
    level: 'notice',
    zh: ['年份不连续，中间缺 {years}。图上这里会断开，不连线。', '有数就补上；来源没有这几年的数，就让它缺着。'],
    en: [
      'The years are not consecutive: {years} are missing. A line over time is broken there.',
      'Add them if there are figures; if the source has none, leave the gap.',
    ],
  },
  'points-or-percent': {
    level: 'notice',
    zh: [
      '这是一个用“%”作单位的变化，原文没有写“百分点”：可能是增长了百分之几，也可能是提高了几个百分点。',
      '核对原文；是百分点，就把 unit 改成百分点的单位，并在 as_stated 里照录原文。',
    ],
    en: [
      'This is a change whose unit is %, and the source does not say percentage points: it may be a growth rate or a difference in points.',
      'Check the source; if it means points, use the unit for points and quote the words in as_stated.',
    ],
  },
  'measure-without-unit': {
    level: 'notice',
    zh: [
      '这些数值列没有写单位：{fields}。没有单位的数，读者不知道说的是什么。',
      '在 datapackage.json 的 fields 里给它们写上 "unit"，例如 "unit": "户"。',
    ],
    en: [
      'These columns of numbers have no unit: {fields}. A number without a unit says little.',
      'Give each its "unit" under fields in datapackage.json, such as "unit": "households".',
    ],
  },
  'field-duplicate': {
    level: 'error',
    zh: ['datapackage.json 里，表“{resource}”有两个字段都叫“{field}”。', '改掉其中一个的 "name"，与表里的列名一致。'],
    en: [
      'In datapackage.json the table “{resource}” has two fields named “{field}”.',
      'Change the "name" of one of them to that of its column.',
    ],
  },
  'resource-duplicate': {
    level: 'error',
    zh: ['datapackage.json 里有两张表都叫“{name}”。', '改掉其中一个的 "name"。'],
    en: ['Two tables in datapackage.json are named “{name}”.', 'Change the "name" of one of them.'],
  },
  'unknown-source': {
    level: 'error',
    zh: [
      'datapackage.json 的 sources 里没有这个来源。已登记的来源：{known}',
      '改成已登记的名字，或者在 sources 里加上：{"name": "…", "title": "…"}。',
    ],
    en: [
      'datapackage.json does not list this source. Listed are: {known}',
      'Use a listed name, or add it to sources: {"name": "…", "title": "…"}.',
    ],
  },
};
