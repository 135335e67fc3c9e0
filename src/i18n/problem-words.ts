/** What each problem says, in both languages: what is wrong, then what to do. `{name}` stands for a parameter of the problem. */

export interface ProblemWords {
  readonly zh: readonly [what: string, todo: string];
  readonly en: readonly [what: string, todo: string];
}

const READ: Readonly<Record<string, ProblemWords>> = {
  'descriptor-missing': {
    zh: ['文件夹里没有 datapackage.json。', '把它放进来；它列出有哪些表、每列是什么。可以照 data/liuan/datapackage.json 改。'],
    en: [
      'The folder has no datapackage.json.',
      'Put one there: it lists the tables and what each column is. data/liuan/datapackage.json is an example.',
    ],
  },
  'yaml-syntax': {
    zh: ['这个文件的写法不对，从这里起读不下去：{reason}', '检查这一行和上一行的引号、冒号、逗号和缩进。'],
    en: [
      'The file cannot be read from here on: {reason}',
      'Look at the quotes, colons, commas and indents of this line and the one before.',
    ],
  },
  'yaml-alias': {
    zh: ['这里用了 YAML 的引用（*）。本程序不用引用。', '把内容直接写出来；文字以 * 开头的要加引号。'],
    en: ['A YAML alias (*) is used here; aliases are not supported.', 'Write the content out; put a text that begins with * in quotes.'],
  },
  'page-name': {
    zh: ['页面的文件名“{name}”不能用作网址。', '文件名只用小写字母、数字和单个连字符，例如 how-to-read.md。'],
    en: ['The file name “{name}” cannot be an address.', 'Use small Latin letters, digits and single hyphens, such as how-to-read.md.'],
  },
  'not-utf-8': {
    zh: ['这个文件不是 UTF-8 编码。', '用记事本打开，“另存为”时编码选 UTF-8。'],
    en: ['The file is not in UTF-8.', 'Open it in Notepad and save it as UTF-8.'],
  },
  'path-remote': {
    zh: ['“{path}”是网上的地址。本程序不到网上取数据。', '把文件下载到文件夹里，在 path 里写文件名。'],
    en: ['“{path}” is an address on the network. Data is never fetched.', 'Download the file into the folder and give its name as path.'],
  },
  'path-absolute': {
    zh: ['“{path}”是整条路径。只能读文件夹里面的文件。', '把文件放进文件夹，在 path 里只写文件名。'],
    en: ['“{path}” is an absolute path. Only files inside the folder are read.', 'Put the file into the folder and give its name alone.'],
  },
  'path-outside': {
    zh: ['“{path}”在文件夹外面。只能读文件夹里面的文件。', '把文件放进文件夹，在 path 里只写文件名。'],
    en: ['“{path}” is outside the folder. Only files inside it are read.', 'Put the file into the folder and give its name alone.'],
  },
  'file-missing': {
    zh: ['找不到文件“{path}”。', '检查文件名有没有写错，或者把文件放进文件夹。'],
    en: ['There is no file “{path}”.', 'Check the spelling of the name, or put the file into the folder.'],
  },
  'unknown-key': {
    zh: ['这里不认识“{key}”这一项。', '检查有没有拼错；不需要就删掉这一行。'],
    en: ['“{key}” is not known here.', 'Check the spelling, or delete the line.'],
  },
  'missing-key': {
    zh: ['缺少“{key}”这一项。', '补上“{key}”（应是 {expected}）。'],
    en: ['“{key}” is missing.', 'Add “{key}” (it takes: {expected}).'],
  },
  'wrong-type': {
    zh: ['这里写的是“{found}”，类型不对。', '改成 {expected} 类型的值。'],
    en: ['“{found}” is of the wrong type here.', 'Give a value of the type {expected}.'],
  },
  'not-allowed': {
    zh: ['“{found}”不在允许的范围内。', '改成其中之一：{allowed}。'],
    en: ['“{found}” is not one of the allowed values.', 'Use one of: {allowed}.'],
  },
  'wrong-value': {
    zh: ['“{found}”不是这里能用的值。', '应当是：{expected}。'],
    en: ['“{found}” cannot stand here.', 'It takes: {expected}.'],
  },
};

const TABLES: Readonly<Record<string, ProblemWords>> = {
  'encoding-error': {
    zh: ['认不出这个文件的文字编码，它可能只保存了一半。', '用 Excel 打开检查，再另存为“CSV UTF-8（逗号分隔）”。'],
    en: [
      'The text encoding of the file cannot be told; it may be cut off.',
      'Open it in Excel, check it, and save it as “CSV UTF-8 (comma delimited)”.',
    ],
  },
  'unclosed-quote': {
    zh: ['这一行有一个引号没有配对，后面的内容都被吞进了一格。', '在这一行补上或删掉引号 "。'],
    en: ['A quote is opened here and never closed; the rest of the file falls into one cell.', 'Add or delete the quote " in this row.'],
  },
  'empty-file': {
    zh: ['这个文件是空的。', '第一行要有列名，下面是数据。'],
    en: ['The file is empty.', 'It needs column names in the first row and data below.'],
  },
  'wrong-delimiter': {
    zh: ['这个文件好像是用“{delimiter}”分隔的，不是逗号。', '用 Excel 另存为“CSV UTF-8（逗号分隔）”。'],
    en: ['The file seems to be separated by “{delimiter}”, not by commas.', 'Save it from Excel as “CSV UTF-8 (comma delimited)”.'],
  },
  'field-duplicate': {
    zh: ['表“{resource}”里有两列都叫“{field}”。', '改掉其中一个名字。'],
    en: ['The table “{resource}” has two fields named “{field}”.', 'Rename one of them.'],
  },
  'relation-unknown': {
    zh: ['这不是一种强弱。', '改成其中之一：{allowed}。'],
    en: ['This is not a relation.', 'Use one of: {allowed}.'],
  },
  'figure-contradiction': {
    zh: ['强弱是“{relation}”，而 value、low、high 三格与它不符。', '应当是：{expected}。'],
    en: ['The relation is “{relation}”, and value, low and high do not agree with it.', 'They should be: {expected}.'],
  },
  'blank-label': {
    zh: ['第 {number} 列没有列名。', '在第一行补上列名，或者删掉这一列。'],
    en: ['Column {number} has no name.', 'Give it a name in the first row, or delete the column.'],
  },
  'duplicate-label': {
    zh: ['列名“{label}”出现了不止一次。', '每一列的名字要不一样；改掉其中一个。'],
    en: ['The column name “{label}” is used more than once.', 'Each column needs a name of its own; change one.'],
  },
  'blank-row': { zh: ['这一行是空的。', '删掉这一行。'], en: ['The row is empty.', 'Delete the row.'] },
  'extra-cell': {
    zh: ['这一行有 {found} 格，比列名多（应是 {expected} 格）：{cells}', '多半是一格里有没加引号的逗号。删掉逗号，或给这一格加上引号。'],
    en: [
      'The row has {found} cells, more than the {expected} column names: {cells}',
      'Most likely a cell holds a comma without quotes. Delete the comma or put the cell in quotes.',
    ],
  },
  'missing-cell': {
    zh: ['这一行只有 {found} 格，比列名少（应是 {expected} 格）：{cells}', '补齐缺的格；没有数据的格留空，逗号要在。'],
    en: [
      'The row has {found} cells, fewer than the {expected} column names: {cells}',
      'Add the missing cells; leave a cell without data empty, but keep its comma.',
    ],
  },
  'missing-label': {
    zh: ['找不到列“{label}”。现有的列：{found}', '把这一列加回来，或者把列名改回“{label}”。'],
    en: ['There is no column “{label}”. The columns are: {found}', 'Put the column back, or rename it to “{label}”.'],
  },
  'extra-label': {
    zh: ['datapackage.json 里没有列“{label}”，这一列没有读。', '要公开它就在 datapackage.json 的 fields 里登记；不要就从表里删掉。'],
    en: [
      'datapackage.json does not know the column “{label}”; it was not read.',
      'Enter it under fields in datapackage.json to publish it, or delete it from the table.',
    ],
  },
  'type-error': {
    zh: [
      '这一格不能读成 {type} 类型。',
      '只写这种类型的值，例如 1234.5；“余”“约”“以上”写进 relation 列；没有数据就写来源的说法，如“来源未载”。',
    ],
    en: [
      'The cell cannot be read as {type}.',
      'Give a plain value such as 1234.5; put “at least” or “about” into the column relation; where there is no value write one of the missing-value words.',
    ],
  },
  'required-error': { zh: ['这一格不能空着。', '补上值。'], en: ['The cell may not be empty.', 'Fill it in.'] },
  'minimum-error': {
    zh: ['这个值小于允许的最小值 {minimum}。', '核对这个数；确实如此就修改 datapackage.json 里的 minimum。'],
    en: ['The value is below the least allowed, {minimum}.', 'Check it; if it is right, change minimum in datapackage.json.'],
  },
  'maximum-error': {
    zh: ['这个值大于允许的最大值 {maximum}。', '核对这个数；确实如此就修改 datapackage.json 里的 maximum。'],
    en: ['The value is above the greatest allowed, {maximum}.', 'Check it; if it is right, change maximum in datapackage.json.'],
  },
  'pattern-error': {
    zh: ['这个值不合规定的样式 {pattern}。', '按规定的样式改写。'],
    en: ['The value does not have the form {pattern}.', 'Write it in that form.'],
  },
  'enum-error': {
    zh: ['这个值不在允许的范围内。', '改成其中之一：{allowed}。'],
    en: ['The value is not one of the allowed ones.', 'Use one of: {allowed}.'],
  },
  'unique-error': {
    zh: ['这个值与第 {first} 行重复，这一列不许重复。', '改掉其中一个，或删掉重复的行。'],
    en: ['The value repeats row {first}; this column allows no repetition.', 'Change one of them, or delete the repeated row.'],
  },
  'primary-key-blank': {
    zh: ['主键这一格是空的。', '补上值：每一行要能被认出来。'],
    en: ['The key of the row is empty.', 'Fill it in: each row must be told from the others.'],
  },
  'primary-key-error': {
    zh: ['这一行的主键与第 {first} 行重复。', '改掉其中一个，或删掉重复的行。'],
    en: ['The key of the row repeats row {first}.', 'Change one of them, or delete the repeated row.'],
  },
  'foreign-key': {
    zh: ['“{other}”里没有这个值。', '改成那张表里有的值，或者先在那张表里加上一行。'],
    en: ['“{other}” does not have this value.', 'Use a value of that table, or add a row to it first.'],
  },
  'resource-duplicate': {
    zh: ['有两张表都叫“{name}”。', '改掉其中一个名字。'],
    en: ['Two tables are named “{name}”.', 'Rename one of them.'],
  },
  'unknown-source': {
    zh: ['datapackage.json 的 sources 里没有这个来源。已登记的来源：{known}', '改成已登记的名字，或者先登记这个来源。'],
    en: ['datapackage.json does not list this source. Listed are: {known}', 'Use a listed name, or enter the source first.'],
  },
};

const METRICS: Readonly<Record<string, ProblemWords>> = {
  'metric-duplicate': {
    zh: ['指标“{name}”在第 {first} 行已经定义过。', '改掉其中一个名字，或删掉一个。'],
    en: ['The metric “{name}” is already defined in line {first}.', 'Rename or delete one of them.'],
  },
  'unknown-metric': {
    zh: ['“{name}”用到的指标“{metric}”没有定义。', '检查名字；指标都在 metrics.yaml 里。'],
    en: ['“{name}” uses the metric “{metric}”, which is not defined.', 'Check the name; metrics are defined in metrics.yaml.'],
  },
  'unknown-resource': {
    zh: ['“{name}”用到的表“{resource}”没有登记。', '改成其中之一：{known}。'],
    en: ['“{name}” uses the table “{resource}”, which is not listed.', 'Use one of: {known}.'],
  },
  'unknown-field': {
    zh: ['表“{resource}”里没有列“{field}”。', '改成其中之一：{known}。'],
    en: ['The table “{resource}” has no column “{field}”.', 'Use one of: {known}.'],
  },
  'not-a-figures-table': {
    zh: ['表“{resource}”没有 figure 列，不能按名字取数。', '用 calculation: column，或者换一张有 figure 列的表。'],
    en: ['The table “{resource}” has no column figure to look a name up in.', 'Use calculation: column, or a table with a column figure.'],
  },
  'field-not-numeric': {
    zh: ['“{name}”要对列“{field}”做 {method}，而它的类型是 {type}，不是数。', '换一列，或者在 datapackage.json 里改正类型。'],
    en: [
      '“{name}” takes the {method} of the column “{field}”, whose type is {type}, not a number.',
      'Use another column, or correct its type in datapackage.json.',
    ],
  },
  'figure-missing': {
    zh: ['表“{resource}”里没有 figure 为“{figure}”的行。', '在表里加上这一行，或者改正指标的名字。'],
    en: ['The table “{resource}” has no row whose figure is “{figure}”.', 'Add the row, or correct the name of the metric.'],
  },
  cycle: {
    zh: ['指标“{metric}”绕了一圈又用到它自己（经过“{through}”）。', '改掉其中一步，让计算有个起点。'],
    en: ['The metric “{metric}” is made from itself, by way of “{through}”.', 'Change one step, so that the calculation has a beginning.'],
  },
  'unit-clash': {
    zh: ['“{name}”把不同单位的数放在一起：{left} 与 {right}。', '只有同一单位的数才能相加、相减、比较；检查用到的指标。'],
    en: [
      '“{name}” puts different units together: {left} and {right}.',
      'Only numbers of one unit can be added, subtracted or compared; check the metrics it uses.',
    ],
  },
  'unit-percent-sum': {
    zh: ['“{name}”把百分数相加。百分数的总体可能不同，不能相加。', '把分子、分母各自相加，再求 share。'],
    en: ['“{name}” adds percentages, whose wholes may differ.', 'Add up the parts and the wholes, and take the share of those.'],
  },
  'unit-percent-average': {
    zh: ['“{name}”对百分数列“{field}”做 {method}。百分数不能直接求和或平均。', '用分子、分母两列各自求和，再求 share。'],
    en: ['“{name}” takes the {method} of the percentages in “{field}”.', 'Sum the parts and the wholes, and take the share of those.'],
  },
  'unit-declared': {
    zh: ['“{name}”写的单位是 {declared}，算出来的单位是 {found}。', '改正 unit，或者检查用到的指标。'],
    en: ['“{name}” is declared in {declared}, but the arithmetic yields {found}.', 'Correct unit, or check the metrics it uses.'],
  },
  'change-without-base': {
    zh: ['“{metric}”只是一个变化，没有起点，不能拿来计算。', '从“{name}”里去掉它。'],
    en: ['“{metric}” is a change without a base and cannot be calculated with.', 'Take it out of “{name}”.'],
  },
  'not-a-number': {
    zh: ['“{metric}”的值是“{value}”，不是数，不能拿来计算。', '从“{name}”里去掉它，或者用 count 数行数。'],
    en: ['“{metric}” is “{value}”, not a number, and cannot be calculated with.', 'Take it out of “{name}”, or count rows instead.'],
  },
  'no-period': {
    zh: ['“{name}”要的时间“{period}”没有数据。', '改成其中之一：{known}。'],
    en: ['“{name}” asks for the period “{period}”, for which there is no value.', 'Use one of: {known}.'],
  },
  'no-bound': {
    zh: ['“{metric}”没有 {at} 这一端，不能按它算。', '换一端，或者不写 at。'],
    en: ['“{metric}” has no bound “{at}” to be taken at.', 'Use the other bound, or none.'],
  },
  'period-unclear': {
    zh: ['“{name}”用到的数不是同一时间的，结果算哪个时间没有写明。', '给它加一行 period。'],
    en: ['“{name}” is made from figures of different periods, and does not say which period it speaks of.', 'Add a line period.'],
  },
  'scope-unclear': {
    zh: ['“{name}”用到的数范围不同，结果说的是哪个范围没有写明。', '给它加一行 scope。'],
    en: ['“{name}” is made from figures of different populations, and does not say which it speaks of.', 'Add a line scope.'],
  },
  'series-duplicate': {
    zh: ['“{name}”有两个值都叫“{id}”。', '用 period 或 by 把它们分开，或者删掉重复的行。'],
    en: ['“{name}” has two values named “{id}”.', 'Tell them apart by period or by, or delete the repeated row.'],
  },
  'unknown-topic': {
    zh: ['site.yaml 里没有主题“{topic}”。', '改成其中之一：{known}。'],
    en: ['site.yaml has no topic “{topic}”.', 'Use one of: {known}.'],
  },
  'identity-disagrees': {
    zh: ['核对“{name}”不成立：{formula}。', '核对这些数字；确实要照样公布，就在这一条加上 policy: show。'],
    en: [
      'The check “{name}” fails: its figures contradict each other.',
      'Check the figures; to publish them all the same, add policy: show to the check.',
    ],
  },
  'check-series': {
    zh: ['核对“{name}”用到的一项有 {count} 个值，只能是一个。', '指明其中一个，或者换一个指标。'],
    en: ['A term of the check “{name}” has {count} values; it must have one.', 'Name one of them, or use another metric.'],
  },
};

const WORDS_AND_CHARTS: Readonly<Record<string, ProblemWords>> = {
  'typed-number': {
    zh: [
      '“{found}”是手写的数字。文字里的数字必须取自数据，否则数据更新后会过时。',
      '改成 {% value "指标名" /%}；如果是名称的一部分，写成 {% name %}…{% /name %}。',
    ],
    en: [
      '“{found}” was typed by hand. Numbers in text must come from the data, or they go stale.',
      'Write {% value "metric-name" /%} instead; if it is part of a name, write {% name %}…{% /name %}.',
    ],
  },
  'unknown-value': {
    zh: ['没有名叫“{id}”的数字。', '检查名字；可用的名字在 metrics.yaml 里，多年的数写成“名字@年份”。'],
    en: ['There is no figure named “{id}”.', 'Check the name; names are in metrics.yaml, and a series has name@year.'],
  },
  'unknown-title': {
    zh: ['没有名叫“{id}”的指标。', '检查名字；指标都在 metrics.yaml 里。'],
    en: ['There is no metric named “{id}”.', 'Check the name; metrics are in metrics.yaml.'],
  },
  'unknown-chart': {
    zh: ['没有名叫“{id}”的图。', '检查名字；图都在 charts.yaml 里。'],
    en: ['There is no chart named “{id}”.', 'Check the name; charts are in charts.yaml.'],
  },
  'unknown-check': {
    zh: ['没有名叫“{check}”的核对。', '检查名字；核对都在 checks.yaml 里。'],
    en: ['There is no check named “{check}”.', 'Check the name; checks are in checks.yaml.'],
  },
  'unknown-register': {
    zh: ['没有名叫“{register}”的登记表。', '在 registers 里加上它，或者改正名字。'],
    en: ['There is no register named “{register}”.', 'Add it under registers, or correct the name.'],
  },
  'languages-differ': {
    zh: ['这里用了数字“{id}”，“{other}”的 {lang} 文本里没有用。两种语言要用同样的数字。', '在另一种语言里也用上它，或者在这里去掉。'],
    en: [
      'The figure “{id}” is used here but not in the {lang} text of “{other}”. Both languages must show the same figures.',
      'Use it in the other language too, or take it out here.',
    ],
  },
  'page-untranslated': {
    zh: ['页面“{slug}”没有 {lang} 版本。', '在 pages/{lang}/ 里加上 {slug}.md。'],
    en: ['The page “{slug}” has no {lang} version.', 'Add {slug}.md to pages/{lang}/.'],
  },
  'page-untitled': {
    zh: ['这一页没有标题。', '在文件开头写上三行：---、title: 标题、---。'],
    en: ['The page has no title.', 'Begin the file with three lines: ---, title: the title, ---.'],
  },
  'prose-tag': {
    zh: ['这里的标签写得不对：{message}', '能用的标签只有 value、title、chart、name。'],
    en: ['A tag is wrong here: {message}', 'The only tags are value, title, chart and name.'],
  },
  'prose-address': {
    zh: ['“{address}”不能用作地址。', '链接只能是 https、mailto 或站内的相对地址；图片不能放在文字里。'],
    en: ['“{address}” cannot be used as an address.', 'Links are https, mailto or relative; pictures cannot stand in prose.'],
  },
  'chart-duplicate': {
    zh: ['图“{name}”定义了不止一次。', '改掉其中一个名字。'],
    en: ['The chart “{name}” is defined more than once.', 'Rename one of them.'],
  },
  'parameter-missing': {
    zh: ['图“{chart}”（{kind}）缺少参数“{path}”。', '补上这个参数。'],
    en: ['The chart “{chart}” ({kind}) lacks the parameter “{path}”.', 'Add it.'],
  },
  'parameter-unknown': {
    zh: ['图“{chart}”（{kind}）没有参数“{path}”。', '检查有没有拼错，或者删掉这一行。'],
    en: ['The chart “{chart}” ({kind}) takes no parameter “{path}”.', 'Check the spelling, or delete the line.'],
  },
  'parameter-wrong-type': {
    zh: ['图“{chart}”（{kind}）的参数“{path}”类型不对。', '照 README 里这种图的例子改。'],
    en: ['The parameter “{path}” of the chart “{chart}” ({kind}) is of the wrong type.', 'Follow the example of this kind in the README.'],
  },
  'finding-unbacked': {
    zh: ['图“{chart}”的标题靠核对“{check}”成立，而核对的结果是 {outcome}。', '改写标题，让它只说数字说得出的话；或者核对数据。'],
    en: [
      'The finding of the chart “{chart}” rests on the check “{check}”, whose outcome is {outcome}.',
      'Rewrite the finding so that it says what the figures say, or check the data.',
    ],
  },
  'glyph-missing': {
    zh: ['图片用的字体里没有这些字：{glyphs}', '换一个写法，或者换一个有这些字的字体。'],
    en: ['The font of the images lacks: {glyphs}', 'Write it another way, or use a font that has them.'],
  },
};

/** Words of every problem code. */
export const problemWords: Readonly<Record<string, ProblemWords>> = { ...READ, ...TABLES, ...METRICS, ...WORDS_AND_CHARTS };
