/** Checks of Excel files: merged cells, formulas, hidden rows. */
import type { Check } from './check.ts';

export const workbookChecks: Readonly<Record<string, Check>> = {
  'workbook-unreadable': {
    level: 'error',
    zh: ['这个 Excel 文件打不开，它可能损坏了，或者没有传完。', '用 Excel 或 WPS 打开检查；能打开就“另存为”一个新的 .xlsx 再用。'],
    en: [
      'The Excel file cannot be opened; it may be damaged or cut off.',
      'Open it in Excel; if that works, save it as a new .xlsx and use that.',
    ],
  },
  'workbook-password': {
    level: 'error',
    zh: ['这个 Excel 文件有打开密码，读不了。', '用 Excel 打开，在“文件—信息—保护工作簿”里去掉密码，再保存。'],
    en: [
      'The Excel file has a password and cannot be read.',
      'Open it in Excel, take the password off under File, Info, Protect Workbook, and save it.',
    ],
  },
  'workbook-format': {
    level: 'error',
    zh: ['这种工作簿（.xlsb、.ods、Excel 95 等）读不了。', '用 Excel 或 WPS 打开，“另存为”.xlsx 或“CSV UTF-8（逗号分隔）”。'],
    en: [
      'Workbooks of this kind (.xlsb, .ods, Excel 95) are not read.',
      'Open it in Excel and save it as .xlsx or as “CSV UTF-8 (comma delimited)”.',
    ],
  },
  'workbook-too-large': {
    level: 'error',
    zh: ['这个 Excel 文件展开后太大，没有读。', '删掉用不着的工作表和空列；数据确实很多就另存为“CSV UTF-8（逗号分隔）”。'],
    en: [
      'The Excel file is too large once unpacked; it was not read.',
      'Delete sheets and columns that are not needed; if there really is that much data, save it as “CSV UTF-8 (comma delimited)”.',
    ],
  },
  'sheet-missing': {
    level: 'error',
    zh: [
      '文件里没有工作表“{sheet}”。现有的工作表：{known}',
      '把 datapackage.json 里 dialect 的 sheetName 或 sheetNumber 改成现有的工作表。',
    ],
    en: [
      'The file has no sheet “{sheet}”. Its sheets are: {known}',
      'Name one of them in datapackage.json, as sheetName or sheetNumber of the dialect.',
    ],
  },
  'sheet-unreadable': {
    level: 'error',
    zh: [
      '工作表“{sheet}”里没有能读的表格：它是一张图表，或者已经损坏。',
      '把数据放进普通的工作表；在 dialect 的 sheetName 里写上它的名字。',
    ],
    en: [
      'The sheet “{sheet}” has no table to read: it is a chart, or damaged.',
      'Put the data on an ordinary sheet, and give its name as sheetName of the dialect.',
    ],
  },
  'sheet-empty': {
    level: 'error',
    zh: ['工作表“{sheet}”是空的。', '第一行要有列名，下面是数据；数据在别的工作表里，就把那张表移到最前面。'],
    en: [
      'The sheet “{sheet}” is empty.',
      'It needs column names in a row and data below; if the data is on another sheet, move that one to the front.',
    ],
  },
  'merged-cells': {
    level: 'warning',
    zh: [
      '有 {number} 处合并单元格横跨几列：{ranges}。内容只算在左上角那一格，其余的格是空的。',
      '取消合并（开始—合并后居中），每一列各写各的列名或数。',
    ],
    en: [
      '{number} merged cells stretch over several columns: {ranges}. The content counts for the top left cell alone; the others are empty.',
      'Unmerge them (Home, Merge & Center) and give every column its own name or value.',
    ],
  },
  'merged-rows': {
    level: 'warning',
    zh: [
      '有 {number} 处合并单元格竖跨几行：{ranges}。内容只算在最上面一行，下面几行是空的，没有替您往下填。',
      '取消合并，在每一行都写上这一格的内容（选中后按 Ctrl+D 可以向下填充）。',
    ],
    en: [
      '{number} merged cells stretch over several rows: {ranges}. The content counts for the first row alone; nothing was filled down.',
      'Unmerge them and write the content into every row (select and press Ctrl+D to fill down).',
    ],
  },
  'hidden-rows': {
    level: 'warning',
    zh: [
      '有 {number} 行是隐藏的或被筛选掉的（第 {rows} 行），这些行也读了，会公布出去。',
      '不想公布就删掉这些行；要公布就取消隐藏和筛选。',
    ],
    en: [
      '{number} rows are hidden or filtered out (rows {rows}); they were read too and will be published.',
      'Delete them if they are not to be published, or unhide them.',
    ],
  },
  'hidden-columns': {
    level: 'warning',
    zh: ['有 {number} 列是隐藏的（{columns}），这些列也读了，会公布出去。', '不想公布就删掉这些列；要公布就取消隐藏。'],
    en: [
      '{number} columns are hidden ({columns}); they were read too and will be published.',
      'Delete them if they are not to be published, or unhide them.',
    ],
  },
  'hidden-sheet': {
    level: 'warning',
    zh: ['读的是一张隐藏的工作表“{sheet}”。', '确实要公布它就取消隐藏；否则在 dialect 的 sheetName 里写上要读的工作表。'],
    en: [
      'The sheet that was read, “{sheet}”, is hidden.',
      'Unhide it if it is to be published, or name another as sheetName of the dialect.',
    ],
  },
  'several-sheets': {
    level: 'notice',
    zh: [
      '文件里不止一张工作表，只读了“{sheet}”。没有读的：{others}（带 * 的是隐藏的）。',
      '要读别的工作表，就在 dialect 的 sheetName 里写上它的名字。',
    ],
    en: [
      'The file has several sheets; only “{sheet}” was read. Not read: {others} (* is hidden).',
      'To read another, give its name as sheetName of the dialect.',
    ],
  },
  'formula-values': {
    level: 'notice',
    zh: ['有 {formulas} 格是公式，取的是文件里存着的计算结果，没有重新计算。', '保存以前让 Excel 算一遍（按 F9），数就是最新的。'],
    en: [
      '{formulas} cells are formulas; the results kept in the file were taken, nothing was calculated.',
      'Press F9 in Excel before you save, and the results are up to date.',
    ],
  },
  'formula-not-calculated': {
    level: 'warning',
    zh: ['这一格是公式，文件里没有它的计算结果，当作空格读。', '用 Excel 打开文件，按 F9 计算，再保存。'],
    en: ['The cell is a formula whose result is not in the file; it was read as empty.', 'Open the file in Excel, press F9, and save it.'],
  },
  'date-cells': {
    level: 'notice',
    zh: ['这一列有日期格式的格，写成了 2024-01-05 这样的日期。', '核对有没有不该是日期的数。'],
    en: [
      'The column has cells formatted as dates; they were written as dates such as 2024-01-05.',
      'Check that none of them ought to be a plain number.',
    ],
  },
  'shown-otherwise': {
    level: 'warning',
    zh: [
      '格里存的数和显示的不一样：例如存的是 {held}，显示的是“{shown}”。这里用的是存的数。',
      '把要公布的数直接写进格子，格式设成“常规”；单位写进列名。',
    ],
    en: [
      'Cells hold other numbers than they show: one holds {held} and shows “{shown}”. The number that it holds was taken.',
      'Type the number that is to be published, format the cell as General, and put the unit into the column name.',
    ],
  },
  'long-number': {
    level: 'warning',
    zh: ['这个数超过 15 位，Excel 只保留前 15 位，后面的已经变成 0。', '编号不是数：把这一列设成“文本”格式，再照原件重新填写。'],
    en: [
      'The number has more than 15 digits; Excel keeps 15 and has made the rest zeros.',
      'A code is no number: format the column as Text and type the codes again from the original.',
    ],
  },
  'comments-in-cells': {
    level: 'notice',
    zh: ['有 {comments} 格带批注，批注没有读。', '批注里有要公布的话，就写进单独的一列。'],
    en: ['{comments} cells have comments, which were not read.', 'If a comment is to be published, put it into a column of its own.'],
  },
  'macro-workbook': {
    level: 'notice',
    zh: ['这个工作簿带宏。宏没有运行，也不会公布。', '不需要做什么；数要靠宏算出来的，先在 Excel 里运行再保存。'],
    en: [
      'The workbook has macros. They were not run and will not be published.',
      'Nothing to do; if a macro makes the figures, run it in Excel and save first.',
    ],
  },
};
