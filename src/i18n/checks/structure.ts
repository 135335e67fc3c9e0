/** Checks of how a file is laid out: encoding, delimiter, line ends, header, rows that are no data. */
import type { Check } from './check.ts';

const SAVE_ZH = '用 Excel 或 WPS 打开，核对文字没有乱码，再“另存为”选“CSV UTF-8（逗号分隔）”。';
const SAVE_EN = 'Open it in Excel, see that no text is garbled, and save it as “CSV UTF-8 (comma delimited)”.';

export const structureChecks: Readonly<Record<string, Check>> = {
  'byte-order-mark': {
    level: 'notice',
    zh: ['文件开头有一个看不见的标记（BOM），Excel 存 UTF-8 时会写上它。已经去掉，数不受影响。', '不需要做什么。'],
    en: ['The file begins with an invisible mark (BOM) that Excel writes. It was taken off; no value is affected.', 'Nothing to do.'],
  },
  'utf-16': {
    level: 'notice',
    zh: [
      '文件是 UTF-16 编码（Excel 的“Unicode 文本”），已经换成 UTF-8 来读。',
      '不需要做什么；下次另存为“CSV UTF-8（逗号分隔）”就没有这一条。',
    ],
    en: [
      'The file is in UTF-16 (Excel’s “Unicode text”); it was read as it is.',
      'Nothing to do; saved as “CSV UTF-8 (comma delimited)” it needs no repair.',
    ],
  },
  'legacy-encoding': {
    level: 'notice',
    zh: [
      '文件是 {encoding} 编码（中文 Windows 的老格式），已经换成 UTF-8 来读。',
      '看一眼公布出来的名称有没有错字；下次另存为“CSV UTF-8（逗号分隔）”。',
    ],
    en: [
      'The file is in {encoding}, an older Chinese encoding; it was read as such.',
      'Look whether the published names are right; next time save it as “CSV UTF-8 (comma delimited)”.',
    ],
  },
  'encoding-differs': {
    level: 'warning',
    zh: [
      'datapackage.json 说文件是 {declared} 编码，其实是 {found}。这里按 {found} 读。',
      '把 datapackage.json 里这张表的 "encoding" 改成 "utf-8"，或者删掉这一行。',
    ],
    en: [
      'datapackage.json says that the file is in {declared}, but it is in {found}; it was read as {found}.',
      'Write "encoding": "utf-8" for the table in datapackage.json, or delete that line.',
    ],
  },
  'encoding-error': {
    level: 'error',
    zh: ['认不出这个文件的文字编码：它既不是 UTF-8，也不是 GBK、GB18030。', SAVE_ZH],
    en: ['The text encoding of the file cannot be told: it is neither UTF-8 nor GBK or GB18030.', SAVE_EN],
  },
  'encoding-mixed': {
    level: 'error',
    zh: ['文件里混着两种文字编码：从这一行起和前面的不一样，多半是把两个文件拼在了一起。', `从这一行起重新粘贴一遍。${SAVE_ZH}`],
    en: [
      'The file mixes two text encodings: this line is not in that of the lines before. Most likely two files were joined.',
      `Paste the lines from here on again. ${SAVE_EN}`,
    ],
  },
  'file-truncated': {
    level: 'error',
    zh: ['文件在这里断了：最后一行只有一半，可能没有存完或者没有传完。', '重新导出或者重新复制整个文件，核对最后一行是完整的。'],
    en: [
      'The file breaks off here: its last row is half there. It may not have been saved or copied to the end.',
      'Export or copy the whole file again, and see that the last row is complete.',
    ],
  },
  'file-too-large': {
    level: 'error',
    zh: [
      '文件有 {megabytes} MB，一次读不下。最多 480 MB。',
      '按年份或者按区拆成几个文件，在 datapackage.json 的 path 里写成列表，例如 ["2023.csv", "2024.csv"]。',
    ],
    en: [
      'The file has {megabytes} MB; at most 480 MB can be read.',
      'Split it by year or district, and list the parts as path in datapackage.json, such as ["2023.csv", "2024.csv"].',
    ],
  },
  'not-a-csv': {
    level: 'error',
    zh: [
      '这不是 CSV 文件，虽然名字这样写：它的内容是 {kind}。',
      '用 Excel 打开它，“另存为”选“CSV UTF-8（逗号分隔）”；只改文件名的后缀没有用。',
    ],
    en: [
      'The file is no CSV, whatever its name: it holds {kind}.',
      'Open it in Excel and save it as “CSV UTF-8 (comma delimited)”; changing the ending of its name does nothing.',
    ],
  },
  'nul-character': {
    level: 'error',
    zh: ['文件里有空字节（NUL），正常的表格没有：它可能损坏了，也可能是认不出的编码。', `重新导出这个文件。${SAVE_ZH}`],
    en: [
      'The file holds NUL bytes, which no table has: it is damaged, or in an encoding that cannot be told.',
      `Export the file again. ${SAVE_EN}`,
    ],
  },
  'empty-file': {
    level: 'error',
    zh: ['这个文件是空的。', '第一行写列名，例如：社区,户数；从第二行起写数据。'],
    en: ['The file is empty.', 'Write the column names in the first row, such as: community,households; and the data below.'],
  },
  'delimiter-found': {
    level: 'notice',
    zh: ['这张表的各格用“{delimiter}”隔开，不是逗号。已经照它拆开。', '不需要做什么；下次另存为“CSV UTF-8（逗号分隔）”就没有这一条。'],
    en: [
      'The cells are separated by “{delimiter}”, not by commas; they were cut there.',
      'Nothing to do; saved as “CSV UTF-8 (comma delimited)” it needs no repair.',
    ],
  },
  'line-ends-cr': {
    level: 'notice',
    zh: ['文件用的是老式苹果电脑的换行符（CR），已经照它分行。', '不需要做什么。'],
    en: ['The lines end as on old Apple computers (CR); they were cut there.', 'Nothing to do.'],
  },
  'line-ends-mixed': {
    level: 'notice',
    zh: ['文件里有几种换行符，已经统一。', '看一眼行数对不对；不对就用 Excel 重新保存。'],
    en: [
      'The file has line ends of several kinds; they were made one.',
      'See that the number of rows is right; if not, save the file again from Excel.',
    ],
  },
  'unclosed-quote': {
    level: 'error',
    zh: [
      '这一行有一个双引号没有配对，后面的内容会被吞进同一格。',
      '在这一行补上另一半 "，或者删掉多余的 "；格里本来就有引号的，写成两个 ""。',
    ],
    en: [
      'A quote " is opened in this row and never closed; what follows would fall into one cell.',
      'Add the other ", or delete this one; a quote that belongs to the text is written twice, "".',
    ],
  },
  'metadata-lines': {
    level: 'warning',
    zh: [
      '列名上面有 {count} 行说明：“{text}”。这几行没有当作数据。',
      '把说明移到 datapackage.json 的 title 或 description 里，让第一行就是列名。',
    ],
    en: [
      'There are {count} lines above the column names: “{text}”. They were not taken for data.',
      'Move them into title or description in datapackage.json, so that the first row is the column names.',
    ],
  },
  'second-header': {
    level: 'warning',
    zh: ['列名下面的这一行也像表头（单位或者小标题），没有当作数据。', '表头只留一行：单位写进列名，例如“面积（公顷）”，再删掉这一行。'],
    en: [
      'The row below the column names looks like a header too (units or subtitles); it was not taken for data.',
      'Keep one row of names: put the unit into the name, such as “area (ha)”, and delete this row.',
    ],
  },
  'repeated-header': {
    level: 'warning',
    zh: ['列名在表中间又出现了一次，这一行没有当作数据。', '删掉这一行；多半是把两张表接在一起时带进来的。'],
    en: [
      'The column names stand in the middle of the table again; the row was not taken for data.',
      'Delete it; most likely two tables were joined.',
    ],
  },
  'footer-line': {
    level: 'warning',
    zh: ['这一行是注释、来源或者填表人，不是数据，没有读。', '从表里删掉，写进 datapackage.json：来源写在 sources，注释写在 description。'],
    en: [
      'The row is a note, a source or a signature, not data; it was not read.',
      'Delete it from the table and put it into datapackage.json: a source under sources, a note under description.',
    ],
  },
  'total-row': {
    level: 'warning',
    zh: [
      '这一行是合计（或者平均），照样公布，但求和、计数时不算它，免得算两遍。',
      '最好从表里删掉合计行，合计由程序算；它确实是一条数据，就换一个名称。',
    ],
    en: [
      'The row is a total (or a mean): it is published, and left out where rows are added up or counted.',
      'Better delete it and let the program add up; if it is a row like the others, give it another name.',
    ],
  },
  'blank-row': {
    level: 'warning',
    zh: ['表中间有空行，跳过了。', '删掉空行；如果那里本来有数据，把它补上。'],
    en: ['There is an empty row among the data; it was skipped.', 'Delete it; if data should be there, put it back.'],
  },
  'trailing-rows': {
    level: 'notice',
    zh: ['表的下面有 {count} 行空行，去掉了。', '不需要做什么。'],
    en: ['There are {count} empty rows below the table; they were dropped.', 'Nothing to do.'],
  },
  'trailing-cells': {
    level: 'notice',
    zh: ['行尾多出了空格子（有 {found} 格，列名只有 {expected} 个），去掉了。', '不需要做什么。'],
    en: ['The row ends in empty cells ({found} cells, {expected} column names); they were dropped.', 'Nothing to do.'],
  },
  'missing-cell': {
    level: 'warning',
    zh: ['这一行只有 {found} 格，列名有 {expected} 个；后面缺的格当作空白。', '补齐这一行；没有数据的格留空，但逗号要写，例如：甲社区,,。'],
    en: [
      'The row has {found} cells for {expected} column names; the cells missing at its end were taken as empty.',
      'Complete the row; a cell without data stays empty, but its comma must be there: Oak Park,,.',
    ],
  },
  'extra-cell': {
    level: 'error',
    zh: [
      '这一行有 {found} 格，列名只有 {expected} 个，分不清哪一格是哪一列。',
      '多半是格里有逗号：删掉它（12,345 写成 12345），或者给这一格加上引号："甲,乙"。',
    ],
    en: [
      'The row has {found} cells for {expected} column names; nobody can tell which cell belongs where.',
      'Most likely a cell holds a comma: delete it (write 12345 for 12,345), or put the cell in quotes: "a,b".',
    ],
  },
  'shifted-cells': {
    level: 'error',
    zh: [
      '这一行少了一格，而且从这一列起内容对不上列名：像是中间漏了一个逗号，数都错了位。',
      '在漏掉的地方补上逗号（没有数据就空着）：甲社区,,120。',
    ],
    en: [
      'The row lacks a cell, and from this column on its contents do not suit the names: a comma seems to be missing in the middle.',
      'Put the comma in where the cell is missing, and leave the cell empty: Oak Park,,120.',
    ],
  },
  'blank-label': {
    level: 'error',
    zh: ['第 {number} 列没有列名。', '在列名这一行给它写上名字，例如“备注”；不要这一列就整列删掉。'],
    en: ['Column {number} has no name.', 'Write a name for it in the header, such as “notes”, or delete the whole column.'],
  },
  'duplicate-label': {
    level: 'error',
    zh: ['列名“{label}”用了不止一次，分不清哪一列是哪一列。', '给它们不同的名字，例如“{label}（上年）”和“{label}（本年）”。'],
    en: [
      'The column name “{label}” is used more than once.',
      'Give each column a name of its own, such as “{label} (last year)” and “{label} (this year)”.',
    ],
  },
  'missing-label': {
    level: 'error',
    zh: [
      '表里没有列“{label}”。现有的列：{found}',
      '把这一列加回来，或者把对应的列名改成“{label}”；确实不要了，就从 datapackage.json 的 fields 里删掉。',
    ],
    en: [
      'The table has no column “{label}”. Its columns: {found}',
      'Put the column back, or rename the right one to “{label}”; if it is gone for good, delete it from fields in datapackage.json.',
    ],
  },
  'label-absent': {
    level: 'notice',
    zh: ['表里没有列“{label}”，datapackage.json 说可以没有。', '不需要做什么；应当有的话，把这一列加上。'],
    en: ['The table has no column “{label}”; datapackage.json allows that.', 'Nothing to do; add the column if it should be there.'],
  },
  'extra-label': {
    level: 'warning',
    zh: [
      'datapackage.json 里没有列“{label}”，这一列没有读，也不公布。',
      '要公布它，就在 fields 里加上 {"name": "{label}", "type": "string"}；不要就从表里删掉。',
    ],
    en: [
      'datapackage.json does not know the column “{label}”; it was not read and is not published.',
      'To publish it, add {"name": "{label}", "type": "string"} to fields; or delete it from the table.',
    ],
  },
  'incorrect-label': {
    level: 'warning',
    zh: ['这个列名与登记的“{expected}”只差大小写、空格、全角半角或者括号里的单位，已经当作它来读。', '把列名改成“{expected}”。'],
    en: [
      'The column name differs from “{expected}” only by case, blanks, width or a unit in brackets; it was taken for it.',
      'Rename the column to “{expected}”.',
    ],
  },
  'label-by-title': {
    level: 'notice',
    zh: ['列名写的是“{name}”的标题，已经对上。', '不需要做什么。'],
    en: ['The column is named by the title of “{name}”; it was taken for it.', 'Nothing to do.'],
  },
  'column-order': {
    level: 'notice',
    zh: ['各列的次序与 datapackage.json 里的不同：{found}。已经按列名对上，没有按次序猜。', '不需要做什么。'],
    en: ['The columns stand in another order than in datapackage.json: {found}. They were matched by name.', 'Nothing to do.'],
  },
  'label-line-break': {
    level: 'notice',
    zh: ['列名里有换行，网页和图上会断成两行。', '在 Excel 里双击这一格，删掉换行（Alt+Enter 打的那个）。'],
    en: ['The column name has a line break in it.', 'In Excel double-click the cell and delete the break (typed with Alt+Enter).'],
  },
  'label-padding': {
    level: 'notice',
    zh: ['列名前后有空格或 Tab，已经去掉：{labels}', '删掉列名前后的空格。'],
    en: ['Column names have blanks or tabs around them, which were taken off: {labels}', 'Delete the blanks around the name.'],
  },
  'label-is-value': {
    level: 'warning',
    zh: [
      '列名这一行里有“{label}”，它像数据而不像列名：这张表可能没有表头。',
      '在最上面加一行列名；确实没有表头，就在 dialect 里写 "header": false。',
    ],
    en: [
      'The row of column names holds “{label}”, which looks like data: the table may have no header.',
      'Add a row of names on top; if there is none, write "header": false in the dialect.',
    ],
  },
  'wan-in-header': {
    level: 'notice',
    zh: [
      '列名里的单位是“{unit}”：这一列的数以万、亿等为单位，照原样公布，没有乘开。',
      '核对每一格都用这个单位；datapackage.json 里这一列的 "unit" 也写“{unit}”。',
    ],
    en: [
      'The unit in the column name is “{unit}”: the numbers count in ten thousands or more, and are published as they stand.',
      'See that every cell uses this unit, and write "unit": "{unit}" for the field in datapackage.json.',
    ],
  },
  'unit-differs': {
    level: 'warning',
    zh: ['列名里的单位是“{label}”，datapackage.json 里写的是“{unit}”。', '弄清是哪一个，把另一处改成一样；差一个“万”字，数就差一万倍。'],
    en: [
      'The unit in the column name is “{label}”, and datapackage.json says “{unit}”.',
      'Find out which is right and correct the other; a 万 more or less is a factor of ten thousand.',
    ],
  },
  'no-rows': {
    level: 'warning',
    zh: ['这张表只有列名，没有一行数据。', '把数据填在列名下面；还没有数据，就先不要登记这张表。'],
    en: [
      'The table has column names and not one row of data.',
      'Fill the data in below the names; if there is none yet, leave the table out.',
    ],
  },
};
