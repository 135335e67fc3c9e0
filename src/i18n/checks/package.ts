/** Checks of the folder and its descriptions: what each says. */
import type { Check } from './check.ts';

export const packageChecks: Readonly<Record<string, Check>> = {
  'descriptor-missing': {
    level: 'error',
    zh: [
      '文件夹里没有 datapackage.json。它列出有哪些表、每列是什么，没有它不能生成网站。',
      '运行 npm run check -- --data 文件夹 --infer，程序照表里的内容写一份初稿，您再改。',
    ],
    en: [
      'The folder has no datapackage.json. It lists the tables and what each column is; no site can be built without it.',
      'Run npm run check -- --data FOLDER --infer: a first version is written from the tables, for you to correct.',
    ],
  },
  'descriptor-name': {
    level: 'error',
    zh: [
      '文件夹里没有 datapackage.json，只有“{found}”：名字差一点。',
      '把它改名为 datapackage.json（全部小写；在 Windows 里先让“文件扩展名”显示出来）。',
    ],
    en: [
      'The folder has no datapackage.json, but “{found}”, whose name is nearly right.',
      'Rename it to datapackage.json (all lower case; in Windows have file name extensions shown first).',
    ],
  },
  'inferred-descriptor': {
    level: 'notice',
    zh: [
      '写好了 datapackage.json 的初稿：{tables} 张表，{fields} 列。类型是从内容推断的。',
      '打开它核对类型，给数值列补上 "unit"，写明 "sources"（来源）和 "licenses"（能不能转载）。',
    ],
    en: [
      'A first datapackage.json was written: {tables} tables, {fields} columns. The types were inferred from the cells.',
      'Open it and check the types, give columns of numbers their "unit", and state "sources" and "licenses".',
    ],
  },
  'infer-exists': {
    level: 'error',
    zh: ['文件夹里已经有 datapackage.json，没有覆盖它。', '要重新推断，先把它改名或者移走。'],
    en: ['The folder already has a datapackage.json; it was not overwritten.', 'To infer it anew, rename it or move it away first.'],
  },
  'infer-nothing': {
    level: 'error',
    zh: [
      '文件夹里没有能读的表（.csv、.tsv、.xlsx、.xls），写不出 datapackage.json。',
      '把表放进这个文件夹（不要放在下一层文件夹里），再运行一次。',
    ],
    en: [
      'The folder has no table that can be read (.csv, .tsv, .xlsx, .xls); no datapackage.json was written.',
      'Put the tables into the folder itself, and run the command again.',
    ],
  },
  'yaml-syntax': {
    level: 'error',
    zh: ['这个文件的写法不对，从这里起读不下去：{reason}', '检查这一行和上一行的引号、冒号、逗号和缩进。'],
    en: [
      'The file cannot be read from here on: {reason}',
      'Look at the quotes, colons, commas and indents of this line and the one before.',
    ],
  },
  'json-syntax': {
    level: 'error',
    zh: [
      '这个文件不是正确的 JSON，从这一行起读不下去。',
      '检查这一行和上一行：名称和文字都要用英文双引号 "，项与项之间要有逗号，最后一项后面不要逗号。',
    ],
    en: [
      'The file is no valid JSON from this line on.',
      'Look at this line and the one before: names and texts stand in double quotes ", items are separated by commas, and no comma follows the last.',
    ],
  },
  'no-table': {
    level: 'warning',
    zh: [
      'datapackage.json 里没有一张表，只有别的文件：网站只能把它们照原样提供下载。',
      '有表就登记上：{"name": "…", "path": "….csv"}；没有就不用改。',
    ],
    en: [
      'datapackage.json lists no table, only other files; the site can merely offer them for download.',
      'If there is a table, list it: {"name": "…", "path": "….csv"}; if not, leave it as it is.',
    ],
  },
  'yaml-alias': {
    level: 'error',
    zh: ['这里用了 YAML 的引用（*）。本程序不用引用。', '把内容直接写出来；文字以 * 开头的要加引号。'],
    en: ['A YAML alias (*) is used here; aliases are not supported.', 'Write the content out; put a text that begins with * in quotes.'],
  },
  'page-name': {
    level: 'error',
    zh: ['页面的文件名“{name}”不能用作网址。', '文件名只用小写字母、数字和单个连字符，例如 how-to-read.md。'],
    en: ['The file name “{name}” cannot be an address.', 'Use small Latin letters, digits and single hyphens, such as how-to-read.md.'],
  },
  'page-reserved': {
    level: 'error',
    zh: ['“{name}”是网站自己的页面或文件夹的名字。', '给这一页换个名字。'],
    en: ['“{name}” is the name of a page or folder of the site itself.', 'Give the page another name.'],
  },
  'not-utf-8': {
    level: 'error',
    zh: ['这个文件不是 UTF-8 编码。', '用记事本打开，“另存为”时编码选 UTF-8。'],
    en: ['The file is not in UTF-8.', 'Open it in Notepad and save it as UTF-8.'],
  },
  'path-remote': {
    level: 'error',
    zh: ['“{path}”是网上的地址。本程序不到网上取数据。', '把文件下载到文件夹里，在 path 里写文件名，例如 "path": "communities.csv"。'],
    en: ['“{path}” is an address on the network. Data is never fetched.', 'Download the file into the folder and give its name as path.'],
  },
  'path-absolute': {
    level: 'error',
    zh: ['“{path}”是整条路径。只能读文件夹里面的文件。', '把文件放进文件夹，在 path 里只写文件名。'],
    en: ['“{path}” is an absolute path. Only files inside the folder are read.', 'Put the file into the folder and give its name alone.'],
  },
  'path-outside': {
    level: 'error',
    zh: ['“{path}”在文件夹外面。只能读文件夹里面的文件。', '把文件放进文件夹，在 path 里只写文件名。'],
    en: ['“{path}” is outside the folder. Only files inside it are read.', 'Put the file into the folder and give its name alone.'],
  },
  'path-device': {
    level: 'error',
    zh: ['“{path}”里有 Windows 留给设备的名字（con、nul、com1 等）。', '给文件换个名字，在 path 里也改过来。'],
    en: ['“{path}” has a name that Windows keeps for devices (con, nul, com1, …).', 'Rename the file, and its name in path too.'],
  },
  'file-missing': {
    level: 'error',
    zh: ['找不到文件“{path}”。', '检查文件名有没有写错，或者把文件放进文件夹。'],
    en: ['There is no file “{path}”.', 'Check the spelling of the name, or put the file into the folder.'],
  },
  'file-changing': {
    level: 'error',
    zh: ['“{path}”正在被改写，读了三次都没有读完整。', '等保存或者复制结束，再运行一次。'],
    en: [
      '“{path}” is being written: it changed each of the three times it was read.',
      'Wait until it is saved or copied, and run the command again.',
    ],
  },
  'link-dropped': {
    level: 'warning',
    zh: ['{slot} 里的“{address}”不能用作链接，页面上没有链接。', '改成以 https:// 或 mailto: 开头的完整地址，或者删掉。'],
    en: [
      '“{address}” in {slot} cannot be a link; the page has none there.',
      'Give a whole address that begins with https:// or mailto:, or delete it.',
    ],
  },
  'unknown-key': {
    level: 'error',
    zh: ['这里不认识“{key}”这一项。', '检查有没有拼错；不需要就删掉这一行。'],
    en: ['“{key}” is not known here.', 'Check the spelling, or delete the line.'],
  },
  'missing-key': {
    level: 'error',
    zh: ['缺少“{key}”这一项。', '补上“{key}”（应是 {expected}）。'],
    en: ['“{key}” is missing.', 'Add “{key}” (it takes: {expected}).'],
  },
  'wrong-type': {
    level: 'error',
    zh: ['这里写的是“{found}”，类型不对。', '改成 {expected} 类型的值。'],
    en: ['“{found}” is of the wrong type here.', 'Give a value of the type {expected}.'],
  },
  'not-allowed': {
    level: 'error',
    zh: ['“{found}”不在允许的范围内。', '改成其中之一：{allowed}。'],
    en: ['“{found}” is not one of the allowed values.', 'Use one of: {allowed}.'],
  },
  'wrong-value': {
    level: 'error',
    zh: ['“{found}”不是这里能用的值。', '应当是：{expected}。'],
    en: ['“{found}” cannot stand here.', 'It takes: {expected}.'],
  },
  'too-deep': {
    level: 'error',
    zh: ['这个文件里括号套了太多层，读不下去。', '核对文件有没有损坏；datapackage.json 一般不超过十层。'],
    en: [
      'The brackets of the file are nested too deep to be read.',
      'See whether the file is damaged; a datapackage.json hardly needs ten levels.',
    ],
  },
  'resource-unnamed': {
    level: 'notice',
    zh: ['第 {number} 张表没有名字，暂且叫它“{name}”。', '在 datapackage.json 里给它写上 "name": "{name}"；网址用的就是这个名字。'],
    en: [
      'Table number {number} has no name and was called “{name}”.',
      'Write "name": "{name}" for it in datapackage.json; its address is made of that name.',
    ],
  },
  'resource-empty': {
    level: 'error',
    zh: ['表“{name}”既没有写文件（path），也没有写数据（data）。', '写上文件名，例如 "path": "{name}.csv"。'],
    en: ['The table “{name}” has neither a file (path) nor data.', 'Give its file, such as "path": "{name}.csv".'],
  },
  'resource-twice': {
    level: 'warning',
    zh: ['表“{name}”既写了文件（path）又写了数据（data），读的是文件。', '删掉 "data" 这一项。'],
    en: ['The table “{name}” has both a file (path) and data; the file was read.', 'Delete its "data".'],
  },
  'schema-remote': {
    level: 'warning',
    zh: [
      '表“{name}”的 schema 在网上（{path}）。本程序不到网上取，各列的类型改从内容推断。',
      '下载它放进文件夹，写成 "schema": "文件名.json"。',
    ],
    en: [
      'The schema of “{name}” is on the network ({path}). It was not fetched; types were inferred from the cells.',
      'Download it into the folder and write "schema": "its-name.json".',
    ],
  },
  'dialect-remote': {
    level: 'warning',
    zh: [
      '表“{name}”的 dialect 在网上（{path}）。本程序不到网上取，当作普通的 CSV 来读。',
      '下载它放进文件夹，写成 "dialect": "文件名.json"；普通的 CSV 可以删掉这一项。',
    ],
    en: [
      'The dialect of “{name}” is on the network ({path}). It was not fetched; the file was read as a plain CSV.',
      'Download it into the folder and write "dialect": "its-name.json", or delete it for a plain CSV.',
    ],
  },
  'inline-number': {
    level: 'error',
    zh: [
      'datapackage.json 的 data 里这个整数太长，按 JSON 读会丢掉末尾的数字。',
      '给它加上引号，写成 "9007199254740993"；字段类型不用改。',
    ],
    en: [
      'This whole number in the data of datapackage.json is so long that JSON loses its last digits.',
      'Put it in quotes, such as "9007199254740993"; the type of its field can stay.',
    ],
  },
  'inline-data': {
    level: 'error',
    zh: [
      'datapackage.json 里直接写的 data 不是一张表。',
      '写成一行一个列表、第一行是列名：[["社区", "户数"], ["甲", 120]]；或者存成 CSV，用 path。',
    ],
    en: [
      'The data that stands in datapackage.json is no table.',
      'Write a list for each row, the names first: [["park", "area"], ["Elm", 12]]; or save it as CSV and use path.',
    ],
  },
  'title-missing': {
    level: 'notice',
    zh: ['没有写标题（title），网站用“{name}”代替。', '在 datapackage.json 里写上 "title"，例如 "title": "某市社区名册"。'],
    en: [
      'There is no title; the site uses “{name}” instead.',
      'Write a "title" in datapackage.json, such as "title": "Register of communities".',
    ],
  },
  'license-missing': {
    level: 'notice',
    zh: [
      '没有写数据的许可（licenses），读者不知道能不能转载。',
      '在 datapackage.json 里写上 licenses，例如 {"name": "CC-BY-4.0"}；不能转载也要写明。',
    ],
    en: [
      'No licence is stated, so readers do not know whether they may reuse the data.',
      'State licenses in datapackage.json, such as {"name": "CC-BY-4.0"}, or say there that reuse is not allowed.',
    ],
  },
  'source-missing': {
    level: 'notice',
    zh: [
      '没有写数据从哪里来（sources），页面上就没有出处。',
      '在 datapackage.json 里写上 sources，例如 {"name": "nianjian", "title": "统计年鉴"}。',
    ],
    en: [
      'No source is stated, so the pages cite none.',
      'State sources in datapackage.json, such as {"name": "yearbook", "title": "Statistical yearbook"}.',
    ],
  },
  'hash-differs': {
    level: 'warning',
    zh: [
      '“{path}”的内容与 datapackage.json 里登记的校验码（hash）不一样：登记以后文件改过，或者复制时坏了。读的是现在的文件。',
      '确认文件是对的，就删掉 "hash" 这一项，生成网站时会重新计算。',
    ],
    en: [
      'The content of “{path}” does not have the hash that datapackage.json gives: it was changed since, or damaged. The file was read as it is.',
      'If the file is right, delete its "hash"; it is worked out anew for the site.',
    ],
  },
  'byte-count': {
    level: 'warning',
    zh: [
      '“{path}”有 {found} 字节，datapackage.json 里登记的是 {expected}：登记以后文件改过，或者没有复制完。',
      '核对文件是完整的；是的话删掉 "bytes" 这一项，生成网站时会重新计算。',
    ],
    en: [
      '“{path}” has {found} bytes, and datapackage.json says {expected}: it was changed since, or copied in part.',
      'See that the file is complete; if it is, delete "bytes"; it is worked out anew for the site.',
    ],
  },
  'file-unlisted': {
    level: 'notice',
    zh: [
      '文件夹里有“{path}”，datapackage.json 里没有登记它，不会公布。',
      '要公布就在 resources 里加上 {"name": "…", "path": "{path}"}；不要就移走。',
    ],
    en: [
      'The folder has “{path}”, which datapackage.json does not list; it is not published.',
      'To publish it, add {"name": "…", "path": "{path}"} to resources; or move it away.',
    ],
  },
  'file-open': {
    level: 'notice',
    zh: [
      '“{path}”好像正在 Excel 或 WPS 里打开着（有临时文件“{found}”），没有保存的修改读不到。',
      '在 Excel 或 WPS 里保存并关闭，再运行一次。',
    ],
    en: [
      '“{path}” seems to be open in Excel or WPS (there is the temporary file “{found}”); changes not yet saved are not read.',
      'Save and close it there, and run the command again.',
    ],
  },
  'file-case': {
    level: 'warning',
    zh: [
      'datapackage.json 写的是“{path}”，文件夹里的文件叫“{found}”：大小写不同。这里读了它，换一台电脑可能就找不到。',
      '把 path 改成“{found}”。',
    ],
    en: [
      'datapackage.json says “{path}”, and the file is named “{found}”: upper and lower case differ. It was read; on another computer it may not be found.',
      'Write “{found}” as path.',
    ],
  },
  'path-repeated': {
    level: 'warning',
    zh: ['“{path}”登记了不止一次，同样的行会公布两遍。', '删掉多余的一处；一个 Excel 文件里有几张工作表的，用 dialect 的 sheetName 分开。'],
    en: [
      '“{path}” is listed more than once; the same rows are published twice.',
      'Delete one of the entries; sheets of one Excel file are told apart by sheetName of the dialect.',
    ],
  },
  'property-like': {
    level: 'warning',
    zh: ['datapackage.json 里的“{key}”这一项没有人认识，不起作用。', '多半是写错了，改成“{known}”。'],
    en: ['Nothing knows the property “{key}” in datapackage.json; it has no effect.', 'Most likely it is misspelled: write “{known}”.'],
  },
  'property-misplaced': {
    level: 'warning',
    zh: ['“{key}”写在了表“{name}”下面，在这里不起作用。', '移到这张表的 schema 里面：与 "fields" 并列。'],
    en: ['“{key}” stands in the table “{name}” itself, where it has no effect.', 'Move it into the schema of the table, beside "fields".'],
  },
};
