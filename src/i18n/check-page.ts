/** The words of the page that checks a table in the browser. The page and its script read the same ones. */

export interface CheckPageWords {
  readonly nav: string;
  readonly title: string;
  readonly intro: string;
  readonly kept: string;
  readonly choose: string;
  readonly drop: string;
  readonly against: string;
  readonly auto: string;
  readonly inferred: string;
  readonly without: string;
  readonly withoutIntro: string;
  readonly withoutScript: string;
  readonly folder: string;
  readonly reportFile: string;
  readonly working: string;
  readonly loading: string;
  readonly tooLarge: string;
  readonly failed: string;
  readonly kindUnknown: string;
  readonly result: string;
  readonly clean: string;
  readonly counted: string;
  readonly usedSchema: string;
  readonly usedInferred: string;
  readonly problems: string;
  readonly levels: Readonly<Record<'error' | 'warning' | 'notice', string>>;
  readonly times: string;
  readonly row: string;
  readonly column: string;
  readonly more: string;
  readonly table: string;
  readonly tableNote: string;
  readonly rowHead: string;
  readonly gap: string;
  readonly columnsLeft: string;
  readonly cleaned: string;
  readonly cleanedNote: string;
  readonly noCleaned: string;
  readonly problemList: string;
  readonly cleanedName: string;
  readonly problemsName: string;
  readonly problemHead: readonly string[];
  readonly number: string;
  readonly empty: string;
}

const zh: CheckPageWords = {
  nav: '检查表格',
  title: '检查表格',
  intro: '选一个 CSV 或 Excel 文件，看看它有没有错、错在哪一格、怎么改。',
  kept: '文件只在您的浏览器里读，不上传，也不发给任何人。',
  choose: '选择文件（.csv .tsv .txt .xlsx .xls）',
  drop: '也可以把文件拖到这一页上。',
  against: '按哪张表检查',
  auto: '自动：按列名找最像的一张',
  inferred: '不按任何表，按内容推断',
  without: '不用浏览器也能检查',
  withoutIntro: '整个数据文件夹（包括表与表之间的对应、指标和图）用下面的命令检查：',
  withoutScript: '这一页要用 JavaScript 才能检查文件，而您的浏览器没有开启它。请用下面的命令检查。',
  folder: '文件夹',
  reportFile: '结果.html',
  working: '正在检查“{file}”……',
  loading: '正在准备读 Excel……',
  tooLarge: '“{file}”有 {size} MB，超过了这一页能读的 {most} MB。请用 npm run check 检查它。',
  failed: '“{file}”读不出来。请重新选一次；还不行就用 npm run check 检查它。',
  kindUnknown: '“{file}”不是 CSV 或 Excel 文件。请选 .csv、.tsv、.txt、.xlsx 或 .xls 文件。',
  result: '“{file}”的检查结果',
  clean: '检查完毕，没有发现问题。',
  counted: '检查完毕：必须改 {error} 项，建议改 {warning} 项，提示 {notice} 项。',
  usedSchema: '共 {rows} 行数据，按“{title}”的列来检查。',
  usedInferred: '共 {rows} 行数据，每列的类型是按内容推断的。',
  problems: '问题',
  levels: { error: '必须改', warning: '建议改', notice: '提示' },
  times: '共 {count} 处，先列出 {shown} 处：',
  row: '第 {row} 行',
  column: '{column} 列',
  more: '等',
  table: '表格',
  tableNote: '这里是开头几行和有问题的行，行号和 Excel 里的一样。标红的格里写着它的问题。',
  rowHead: '行',
  gap: '中间的行没有列出',
  columnsLeft: '列太多，右边还有 {count} 列没有列出。',
  cleaned: '下载整理好的 CSV',
  cleanedNote: '已经改成 UTF-8，去掉了多余的空格和分隔符；读不懂的格原样留着，等您改。',
  noCleaned: '“必须改”的问题会让数串列，所以没有整理好的文件；改好以后再检查一次。',
  problemList: '下载问题清单',
  cleanedName: '整理',
  problemsName: '问题',
  problemHead: ['编号', '级别', '行', '列', '内容', '问题', '怎么改', '代码'],
  number: '问题 {number}',
  empty: '（空）',
};

const en: CheckPageWords = {
  nav: 'Check a table',
  title: 'Check a table',
  intro: 'Choose a CSV or Excel file and see whether anything is wrong in it, in which cell, and how to mend it.',
  kept: 'The file is read in your browser only. It is not uploaded and not sent to anyone.',
  choose: 'Choose a file (.csv .tsv .txt .xlsx .xls)',
  drop: 'Or drop a file onto this page.',
  against: 'Check it against',
  auto: 'Automatic: the table whose columns match best',
  inferred: 'No table: infer the types from the content',
  without: 'Checking without a browser',
  withoutIntro: 'A whole data folder, with the references between its tables, its metrics and its charts, is checked by this command:',
  withoutScript: 'This page needs JavaScript to check a file, and your browser has it switched off. Please use the command below.',
  folder: 'FOLDER',
  reportFile: 'report.html',
  working: 'Checking “{file}” …',
  loading: 'Getting ready to read Excel …',
  tooLarge: '“{file}” has {size} MB, more than the {most} MB that this page can read. Please check it with npm run check.',
  failed: '“{file}” could not be read. Please choose it again; if that does not help, check it with npm run check.',
  kindUnknown: '“{file}” is not a CSV or Excel file. Please choose a .csv, .tsv, .txt, .xlsx or .xls file.',
  result: 'What the check of “{file}” found',
  clean: 'The check is done; no problems were found.',
  counted: 'The check is done: {error} must be mended, {warning} should be mended, {notice} notes.',
  usedSchema: '{rows} rows of data, checked against the columns of “{title}”.',
  usedInferred: '{rows} rows of data; the type of each column was inferred from its content.',
  problems: 'Problems',
  levels: { error: 'Must be mended', warning: 'Should be mended', notice: 'Notes' },
  times: '{count} places; the first {shown}:',
  row: 'row {row}',
  column: 'column {column}',
  more: '…',
  table: 'The table',
  tableNote: 'The first rows and those with problems, numbered as in Excel. A marked cell names its problem.',
  rowHead: 'Row',
  gap: 'The rows between are not listed',
  columnsLeft: 'There are too many columns; {count} more are not listed.',
  cleaned: 'Download the cleaned CSV',
  cleanedNote: 'In UTF-8, without superfluous spaces and separators; cells that cannot be read stand as they were.',
  noCleaned: 'What must be mended may shift values into wrong columns, so there is no cleaned file; mend it and check again.',
  problemList: 'Download the list of problems',
  cleanedName: 'cleaned',
  problemsName: 'problems',
  problemHead: ['number', 'level', 'row', 'column', 'content', 'problem', 'what to do', 'code'],
  number: 'problem {number}',
  empty: '(empty)',
};

/** The words in a language; one that the program does not speak reads English. */
export function checkPageWords(lang: string): CheckPageWords {
  return lang === 'zh' ? zh : en;
}

/** A sentence with its blanks filled: `{file}` stands for a parameter. */
export function filled(sentence: string, params: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (blank, name: string) => String(params[name] ?? blank));
}
