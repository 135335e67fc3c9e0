/** Checks of single cells: repairs that were made, and what cannot be read. */
import type { Check } from './check.ts';

/** Harmless repairs: the value was read, and the person is told how. */
const repairs: Readonly<Record<string, Check>> = {
  padding: {
    level: 'notice',
    zh: ['这一格的首尾有空格、制表符或看不见的字符，已经去掉。', '不改也可以；要改就删掉首尾的空格。'],
    en: [
      'The cell begins or ends with spaces, tabs or invisible characters; they were taken off.',
      'Nothing need be done; or delete them.',
    ],
  },
  'fullwidth-digits': {
    level: 'notice',
    zh: ['这一格是用全角字符写的，已读作“{value}”。', '不改也可以；要改就切换到半角再输入。'],
    en: [
      'The cell is typed in full-width characters; it was read as “{value}”.',
      'Nothing need be done; or type it in half-width characters.',
    ],
  },
  'thousands-separator': {
    level: 'notice',
    zh: [
      '这一格的数字带有千位分隔符，已读作 {value}。',
      '不改也可以；要改就去掉逗号，或者在 datapackage.json 里给这一列写上 "groupChar": ","。',
    ],
    en: [
      'The number has thousands separators; it was read as {value}.',
      'Nothing need be done; or delete them, or give the field "groupChar": ",".',
    ],
  },
  'spaces-in-number': {
    level: 'notice',
    zh: ['这一格的数字中间有空格，已读作 {value}。', '不改也可以；要改就删掉空格。'],
    en: ['There are spaces within the number; it was read as {value}.', 'Nothing need be done; or delete the spaces.'],
  },
  'percent-sign': {
    level: 'notice',
    zh: ['这一列的单位已经是百分比，这一格的百分号已经去掉，读作 {value}。', '不改也可以；要改就只写数字。'],
    en: [
      'The unit of the column is per cent; the sign was taken off and the cell read as {value}.',
      'Nothing need be done; or type the number alone.',
    ],
  },
  'unicode-minus': {
    level: 'notice',
    zh: ['这一格的负号是另一种横线，已读作 {value}。', '不改也可以；要改就用键盘上的减号 -。'],
    en: ['The minus is another kind of dash; the cell was read as {value}.', 'Nothing need be done; or type the hyphen - of the keyboard.'],
  },
  'unit-in-cell': {
    level: 'notice',
    zh: ['这一格里写了单位，与这一列的单位相同，已读作 {value}。', '不改也可以；要改就只写数字。'],
    en: ['The cell repeats the unit of its column; it was read as {value}.', 'Nothing need be done; or type the number alone.'],
  },
  apostrophe: {
    level: 'notice',
    zh: ['这一格的数字前面有一撇（Excel 的文本记号），已读作 {value}。', '不改也可以；要改就删掉这一撇。'],
    en: ['An apostrophe (Excel’s mark for text) stands before the number; it was read as {value}.', 'Nothing need be done; or delete it.'],
  },
  'number-as-integer': {
    level: 'notice',
    zh: ['这一格写成了小数，小数部分是零，已读作 {value}。', '不改也可以；要改就写整数。'],
    en: [
      'The cell is written as a decimal whose fraction is zero; it was read as {value}.',
      'Nothing need be done; or type the whole number.',
    ],
  },
  'leading-zeros': {
    level: 'notice',
    zh: ['这一格的数字以 0 开头，已读作 {value}。', '如果这一列是编号，在 datapackage.json 里把类型改成 string，开头的 0 才不会丢。'],
    en: [
      'The number begins with 0; it was read as {value}.',
      'If the column holds codes, make its type string in datapackage.json, or their noughts are lost.',
    ],
  },
  'relation-in-cell': {
    level: 'notice',
    zh: ['这一格说的不是准确的数，已读作 {relation} {value}。', '核对是不是这个意思。'],
    en: ['The cell gives no exact number; it was read as {relation} {value}.', 'Check that this is what it means.'],
  },
  'year-with-word': {
    level: 'notice',
    zh: ['这一格的年份带着“年”字，已读作 {value}。', '不改也可以；要改就只写四位数字。'],
    en: ['The year has a word beside it; it was read as {value}.', 'Nothing need be done; or type the four digits alone.'],
  },
  'midnight-dropped': {
    level: 'notice',
    zh: ['这一格的日期后面带着零点的时间，已读作 {value}。', '不改也可以；要改就只写日期。'],
    en: ['The date has midnight as its time; it was read as {value}.', 'Nothing need be done; or type the date alone.'],
  },
  'time-form': {
    level: 'notice',
    zh: ['这一格的时间写法不标准，已读作 {value}。', '不改也可以；要改就写成 {value}。'],
    en: ['The time is not in the standard form; it was read as {value}.', 'Nothing need be done; or type {value}.'],
  },
  'very-long-cell': {
    level: 'notice',
    zh: ['这一格有 {length} 个字符，超过 Excel 一格能放的 32767 个。', '用 Excel 打开再保存会丢掉后面的内容；检查是不是漏了引号或换行。'],
    en: ['The cell has {length} characters; Excel holds 32,767.', 'Excel would cut it off on saving; check for a lost quote or line end.'],
  },
};

/** Values that are kept and asked about. */
const doubts: Readonly<Record<string, Check>> = {
  'rounded-number': {
    level: 'warning',
    zh: ['这一格是科学计数法（如 4.40E+11），后面的数字已经被 Excel 省略。', '在 Excel 里把这一列的格式设为“数值”，显示全部数字，再导出。'],
    en: [
      'The number is in Excel’s short form (4.40E+11); its last digits are gone.',
      'Format the column as a number in Excel so that all digits show, and export again.',
    ],
  },
  'digits-lost': {
    level: 'notice',
    zh: ['这一格的数字很长，第 15 位以后全是 0，可能被 Excel 改过。', '对照原始资料；编号要先把列设为“文本”再输入。'],
    en: [
      'All digits after the fifteenth are 0; Excel may have changed them.',
      'Compare the original; format the column as text before typing codes.',
    ],
  },
  'truncated-value': {
    level: 'warning',
    zh: ['这一格正好到达软件能存的上限，原来的内容可能更长或更大。', '对照原始资料，补全这一格。'],
    en: [
      'The cell is exactly as long or as large as programs can store; there may have been more.',
      'Compare the original and complete the cell.',
    ],
  },
  'formula-in-text': {
    level: 'warning',
    zh: ['这一格是公式或以公式符号开头，现在按文字保留。', '在 Excel 里复制这一列，用“选择性粘贴—数值”贴回去，再导出。'],
    en: [
      'The cell is a formula or begins like one; it is kept as text.',
      'Copy the column in Excel, paste it back as values, and export again.',
    ],
  },
  mojibake: {
    level: 'warning',
    zh: ['这一格是乱码，看起来原来是“{repaired}”。', '核对后改成“{repaired}”。'],
    en: ['The cell is garbled; it seems to have been “{repaired}”.', 'Check it and type “{repaired}”.'],
  },
  'replacement-character': {
    level: 'warning',
    zh: ['这一格有认不出的字（� 或“锟斤拷”“烫烫烫”），原来的字已经丢失。', '对照原始资料重新输入。'],
    en: ['The cell has characters that were lost on the way (� or 锟斤拷).', 'Type it again from the original.'],
  },
  'control-character': {
    level: 'warning',
    zh: ['这一格里有看不见的控制字符 {character}。', '删掉这一格，重新输入。'],
    en: ['The cell has the invisible control character {character}.', 'Empty the cell and type it again.'],
  },
  'invisible-character': {
    level: 'warning',
    zh: ['这一格中间有看不见的字符 {character}，看起来相同的词会因此对不上。', '删掉这一格，重新输入。'],
    en: ['The cell has the invisible character {character}; words that look alike will not match.', 'Empty the cell and type it again.'],
  },
  'blank-cell': {
    level: 'warning',
    zh: ['这一格是空的，而 missingValues 里没有登记空白是什么意思。', '补上值；确实没有，就在 missingValues 里加上 ""。'],
    en: [
      'The cell is empty, and missingValues does not say what that means.',
      'Fill it in; if there is no value, add "" to missingValues.',
    ],
  },
};

/** Numbers that cannot be read, and so have no value. */
const numbers: Readonly<Record<string, Check>> = {
  'wan-in-cell': {
    level: 'warning',
    zh: ['这一格用“万”“亿”“千”写数，程序不替你换算，所以没有读。', '写成完整的数字：{value}。'],
    en: ['The cell counts in 万, 亿 or 千; it is not converted for you, and was not read.', 'Type the number in full: {value}.'],
  },
  'wan-and-unit': {
    level: 'warning',
    zh: ['这一列的单位是“{unit}”，这一格又写了“万”“亿”或“千”，看不出是不是重复了。', '只写数字，按“{unit}”计；如果是重复了，去掉这个字。'],
    en: [
      'The unit of the column is {unit}, and the cell has 万, 亿 or 千 of its own: it may be said twice.',
      'Type the number alone, counted in {unit}.',
    ],
  },
  'chinese-numeral': {
    level: 'warning',
    zh: ['这一格用汉字写数，所以没有读。', '写成阿拉伯数字：{value}。'],
    en: ['The number is written in Chinese characters, and was not read.', 'Type it in digits: {value}.'],
  },
  'unclear-numeral': {
    level: 'warning',
    zh: ['这一格的数有两种读法（如“3万5”“三百五”），所以没有读。', '写成完整的阿拉伯数字，如 35000。'],
    en: ['The number can be read in two ways (3万5, 三百五), and was not read.', 'Type all of its digits, such as 35000.'],
  },
  'range-in-cell': {
    level: 'warning',
    zh: ['这一格是一个范围（{low} 到 {high}），不是一个值，所以没有读。', '写一个值；或者分成“最小”“最大”两列。'],
    en: [
      'The cell is a range ({low} to {high}), not one value, and was not read.',
      'Give one value, or make two columns, least and greatest.',
    ],
  },
  'hedged-number': {
    level: 'warning',
    zh: [
      '这一格带有“约、余、多、近、以上”一类的字，不是准确的数，所以没有读。',
      '写准确的数；如果只有这种说法，在 datapackage.json 里给这一列加上 "relation": true，“200余”就读作 ≥ 200。',
    ],
    en: [
      'Words such as about, over or at least make this no exact number; it was not read.',
      'Give the exact number; if there is none, add "relation": true to the field in datapackage.json, and 200余 is read as ≥ 200.',
    ],
  },
  'damaged-code': {
    level: 'warning',
    zh: [
      '这一格是科学计数法（如 4.40305E+11），编号被 Excel 截短了，原来的数字已经丢失。',
      '在 Excel 里先把这一列设为“文本”，对照原始资料重新输入编号，再导出。',
    ],
    en: [
      'The cell is in scientific notation (4.40305E+11): Excel cut a long code short, and its digits are lost.',
      'Format the column as text in Excel, type the codes again from the original, and export again.',
    ],
  },
  'infinite-number': {
    level: 'warning',
    zh: ['这一格不是能用的数（无穷、NaN，或大到、小到计算机存不下）。', '写实际的数；没有数就留空。'],
    en: [
      'The cell is no usable number (infinite, NaN, or too large or small to be stored).',
      'Give the actual number, or leave the cell empty.',
    ],
  },
  'letter-in-number': {
    level: 'warning',
    zh: ['这一格的数字里混进了字母或符号（如 O 当作 0、l 当作 1），所以没有读。', '核对后写成 {value}。'],
    en: ['Letters stand for digits here (O for 0, l for 1); the cell was not read.', 'Check it and type {value}.'],
  },
  'fraction-in-integer': {
    level: 'warning',
    zh: ['这一列要整数，这一格有小数，所以没有读。', '核对这个数；确实有小数，就在 datapackage.json 里把类型改成 number。'],
    en: [
      'The column takes whole numbers, and this one has a fraction; it was not read.',
      'Check it; if it is right, make the type number in datapackage.json.',
    ],
  },
  'percent-in-cell': {
    level: 'warning',
    zh: [
      '这一格是百分数，而这一列的单位不是百分比，所以没有读。',
      '在 datapackage.json 里给这一列写上 "unit": "%"；或者换算成这一列的单位。',
    ],
    en: [
      'The cell is a percentage, and the unit of the column is not per cent; it was not read.',
      'Give the field "unit": "%" in datapackage.json, or convert the number.',
    ],
  },
  'currency-in-cell': {
    level: 'warning',
    zh: ['这一格写了货币，与这一列的单位不同，所以没有读。', '核对单位；相同就只写 {value}，不同就换算后再写。'],
    en: [
      'The cell names a currency that is not the unit of the column; it was not read.',
      'Check the unit: if it is the same type {value} alone, else convert it.',
    ],
  },
  'unit-in-number': {
    level: 'warning',
    zh: [
      '这一格的数字旁边还有别的字，不是这一列的单位，所以没有读。',
      '核对单位；没有错就只写 {value}，并在 datapackage.json 里写上这一列的 unit。',
    ],
    en: [
      'Words stand beside the number that are not the unit of the column; it was not read.',
      'Check the unit; if it is right type {value} alone, and give the field its unit in datapackage.json.',
    ],
  },
  'note-in-number': {
    level: 'warning',
    zh: ['这一格的数字后面带着注（如 *、①、括号里的话），所以没有读。', '只写 {value}，把注写到另一列。'],
    en: [
      'A note stands beside the number (*, ①, words in brackets); it was not read.',
      'Type {value} alone, and put the note into another column.',
    ],
  },
  'several-numbers': {
    level: 'warning',
    zh: ['这一格里有不止一个数，所以没有读。', '一格只写一个数；分成几列或几行。'],
    en: ['There is more than one number in the cell; it was not read.', 'Give each number a cell of its own.'],
  },
  'date-in-number': {
    level: 'warning',
    zh: ['这一格是日期，这一列要数字，所以没有读。Excel 常把 1-5 变成 1月5日。', '先把单元格设为“文本”，再按原始资料输入。'],
    en: [
      'The cell is a date and the column takes numbers; it was not read. Excel turns 1-5 into a date.',
      'Format the cell as text and type it again from the original.',
    ],
  },
  'negative-in-brackets': {
    level: 'warning',
    zh: ['这一格的数字写在括号里，可能是会计写法的负数，所以没有读。', '是负数就写成 {value}。'],
    en: ['The number is in brackets, perhaps a negative one as accountants write it; it was not read.', 'If it is negative type {value}.'],
  },
  'european-decimal': {
    level: 'warning',
    zh: [
      '这一格的逗号和点不像中文的用法，可能是欧洲的小数写法，所以没有读。',
      '核对后写成 {value}；整列都这样写，就在 datapackage.json 里写上 "decimalChar": ","。',
    ],
    en: [
      'Comma and point stand as in a European decimal; the cell was not read.',
      'Check it and type {value}; if the whole column is so, give the field "decimalChar": ",".',
    ],
  },
  'irregular-groups': {
    level: 'warning',
    zh: ['这一格的逗号或点分得不齐（不是每三位一个），所以没有读。', '核对这个数，去掉逗号再写。'],
    en: ['The commas or points do not stand at every third digit; the cell was not read.', 'Check the number and type it without commas.'],
  },
  'other-decimal-char': {
    level: 'warning',
    zh: [
      '这一列的小数点登记为“{decimalChar}”，这一格的写法不符，所以没有读。',
      '小数点改成“{decimalChar}”；或者修改 datapackage.json 里的 decimalChar。',
    ],
    en: [
      'The decimal character of the column is “{decimalChar}”, and this cell is written otherwise; it was not read.',
      'Use “{decimalChar}”, or change decimalChar in datapackage.json.',
    ],
  },
};

/** Dates, times and years that cannot be read. */
const dates: Readonly<Record<string, Check>> = {
  'date-serial': {
    level: 'warning',
    zh: ['这一格像是 Excel 的日期序列号，不是日期，所以没有读。', '按 Excel 的算法它是 {typed}；核对后写成 {typed}。'],
    en: [
      'The cell looks like a date’s serial number in Excel, not a date; it was not read.',
      'By Excel’s count it is {typed}; check it and type {typed}.',
    ],
  },
  'slash-date': {
    level: 'warning',
    zh: ['这一格的日期写法与这一列不同，所以没有读。', '写成 {typed}。'],
    en: ['The date is not in the form of its column; it was not read.', 'Type {typed}.'],
  },
  'chinese-date': {
    level: 'warning',
    zh: ['这一格的日期带着“年月日”，所以没有读。', '写成 {typed}。'],
    en: ['The date is written with 年, 月 and 日; it was not read.', 'Type {typed}.'],
  },
  'two-digit-year': {
    level: 'warning',
    zh: ['这一格的年份只有两位，看不出是哪个世纪，所以没有读。', '年份写四位，例如 {typed}。'],
    en: ['The year has two digits, which does not tell its century; it was not read.', 'Type four digits for the year, perhaps {typed}.'],
  },
  'ambiguous-date': {
    level: 'warning',
    zh: ['这一格看不出先写月还是先写日，所以没有读。', '写成 {typed} 或 {other}。'],
    en: ['It cannot be told whether the day or the month comes first; the cell was not read.', 'Type {typed} or {other}.'],
  },
  'partial-date': {
    level: 'warning',
    zh: ['这一格的日期不完整，缺年、月或日，所以没有读。', '按这一列的类型补全，如 2024-01-05；资料里没有就留空。'],
    en: [
      'The date lacks its year, month or day; it was not read.',
      'Complete it for the type of the column, such as 2024-01-05, or leave the cell empty.',
    ],
  },
  'date-too-precise': {
    level: 'warning',
    zh: ['这一格写得比这一列要求的更细（多了月、日或时间），所以没有读。', '写成 {typed}。'],
    en: ['The cell says more than the column takes (a month, a day or a time); it was not read.', 'Type {typed}.'],
  },
  'relative-date': {
    level: 'warning',
    zh: ['这一格是相对的说法（如“去年”），以后看不出是哪一年，所以没有读。', '写出确切的年份或日期，如 2024 或 2024-01-05。'],
    en: [
      'The cell is relative to the day it was written (“last year”); it was not read.',
      'Give the year or date itself, such as 2024 or 2024-01-05.',
    ],
  },
  'approximate-date': {
    level: 'warning',
    zh: ['这一格是大概的时间（如“约2007年”“90年代”“月底”），所以没有读。', '写出确切的年份或日期；不知道就留空，把说法写到备注列。'],
    en: [
      'The cell is an approximate time (about 2007, the 1990s); it was not read.',
      'Give the exact year or date; if it is not known leave the cell empty and put the words into a column of notes.',
    ],
  },
  'impossible-date': {
    level: 'warning',
    zh: ['日历上没有这一天（或这个月），所以没有读。', '对照原始资料，改成真实的日期。'],
    en: ['There is no such day or month in the calendar; the cell was not read.', 'Compare the original and give a real date.'],
  },
  'impossible-time': {
    level: 'warning',
    zh: ['没有这个时刻（小时到 23，分和秒到 59），所以没有读。', '对照原始资料，改成真实的时间。'],
    en: [
      'There is no such time of day (hours go to 23, minutes and seconds to 59); the cell was not read.',
      'Compare the original and give a real time.',
    ],
  },
  'time-missing': {
    level: 'warning',
    zh: ['这一格只有日期，这一列还要时间，所以没有读。', '补上时间，如 2024-01-05T15:00:00；整列都没有时间，就把类型改成 date。'],
    en: [
      'The cell has a date, and the column takes a time too; it was not read.',
      'Add the time, as in 2024-01-05T15:00:00; if no cell has one make the type date.',
    ],
  },
  'year-implausible': {
    level: 'warning',
    zh: [
      '这一格不像是真的年份（9999、0000 常被用来表示“没有”），所以没有读。',
      '写四位的真实年份；没有就留空。确实是这一年，就在 datapackage.json 里写上 minimum 或 maximum。',
    ],
    en: [
      'This is hardly a real year (9999 and 0000 often stand for “none”); it was not read.',
      'Give the real year in four digits, or leave the cell empty. If it is right, give the field a minimum or maximum that allows it.',
    ],
  },
  'date-implausible': {
    level: 'warning',
    zh: [
      '这一格不像是真的日期（1900-01-00、9999-12-31 常被用来表示“没有”），所以没有读。',
      '写真实的日期；没有就留空。确实是这一天，就在 datapackage.json 里写上 minimum 或 maximum。',
    ],
    en: [
      'This is hardly a real date (1900-01-00 and 9999-12-31 often stand for “none”); it was not read.',
      'Give the real date, or leave the cell empty. If it is right, give the field a minimum or maximum that allows it.',
    ],
  },
};

/** What no type can read, and the types that are neither number nor date. */
const others: Readonly<Record<string, Check>> = {
  'type-error': {
    level: 'warning',
    zh: ['这一格不能读成 {type} 类型，所以没有读。', '只写这种类型的值，例如 {example}；没有数据就留空。'],
    en: ['The cell cannot be read as {type}, and was not.', 'Give a plain value of that type, such as {example}, or leave the cell empty.'],
  },
  'excel-error': {
    level: 'warning',
    zh: ['这一格是 Excel 的错误值（如 #VALUE!、#N/A、####），不是数据。', '在 Excel 里改正公式或拉宽这一列，再导出。'],
    en: [
      'The cell is an error of Excel (#VALUE!, #N/A, ####), not data.',
      'Correct the formula or widen the column in Excel, and export again.',
    ],
  },
  'formula-in-cell': {
    level: 'warning',
    zh: ['这一格是公式或算式，不是结果，所以没有读。', '在 Excel 里复制这一列，用“选择性粘贴—数值”贴回去，再导出。'],
    en: [
      'The cell is a formula or a sum, not its result; it was not read.',
      'Copy the column in Excel, paste it back as values, and export again.',
    ],
  },
  'missing-word': {
    level: 'warning',
    zh: ['这一格像是“没有数据”的意思，但没有登记，所以没有读。', '在 datapackage.json 的 missingValues 里登记这个写法和原因，或者补上值。'],
    en: [
      'The cell seems to say that there is no value, but that word is not declared; it was not read.',
      'Enter it with its reason under missingValues in datapackage.json, or give the value.',
    ],
  },
  'boolean-word': {
    level: 'warning',
    zh: [
      '这一列只认得“{yes}”和“{no}”，所以这一格没有读。',
      '改成其中之一；或者在 datapackage.json 里把这个词加进 trueValues 或 falseValues。',
    ],
    en: [
      'The column knows only “{yes}” and “{no}”; the cell was not read.',
      'Use one of them, or add this word to trueValues or falseValues in datapackage.json.',
    ],
  },
  'string-format': {
    level: 'warning',
    zh: ['这一格不是 {format} 格式，所以没有读。', '照这个样子写：{example}；或者去掉 datapackage.json 里这一列的 format。'],
    en: [
      'The cell is not in the format {format}; it was not read.',
      'Write it like {example}, or take the format out of datapackage.json.',
    ],
  },
  'broken-json': {
    level: 'warning',
    zh: ['这一格像是 JSON，但不完整、引号不对，或者不是 {type}，所以没有读。', '用英文双引号 "，检查括号是否成对。'],
    en: [
      'The cell looks like JSON but is cut off, has the wrong quotes, or is no {type}; it was not read.',
      'Use straight double quotes " and check that brackets are closed.',
    ],
  },
  'list-item': {
    level: 'warning',
    zh: ['这一格的列表里“{item}”不是 {type} 类型，所以整格没有读。', '改正这一项。'],
    en: ['“{item}” in this list is not of the type {type}; the cell was not read.', 'Correct this item.'],
  },
  'geopoint-range': {
    level: 'warning',
    zh: ['没有这样的地点：经度在 -180 到 180 之间，纬度在 -90 到 90 之间。', '先写经度，再写纬度，如 117.28, 31.86。'],
    en: [
      'There is no such place: longitude goes from -180 to 180, latitude from -90 to 90.',
      'Give longitude first, then latitude, as in 117.28, 31.86.',
    ],
  },
  'geopoint-swapped': {
    level: 'warning',
    zh: ['这一格的经度和纬度好像写反了，所以没有读。', '先写经度，再写纬度：{typed}。'],
    en: ['Longitude and latitude seem to be swapped; the cell was not read.', 'Give longitude first, then latitude: {typed}.'],
  },
};

export const cellChecks: Readonly<Record<string, Check>> = { ...repairs, ...doubts, ...numbers, ...dates, ...others };
