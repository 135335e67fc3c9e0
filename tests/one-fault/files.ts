/** Faults of the bytes: encodings, line ends, quotes, what is no CSV at all. */
import { encodeText, encodeUtf16, joined, utf8 } from '../encode.ts';
import { type Expectation, type OneFault, packageOf } from './generate.ts';
import { csv, FAULT_ROW, ROWS, withCell } from './register.ts';

const TEXT = csv(ROWS);
const FILE = 'communities.csv';

type File = readonly [id: string, expect: Expectation, content: string | Uint8Array, ...mentions: string[]];

const replaceRow = (text: string): string => TEXT.replace(/^HX0004.*$/m, text);
const rare = csv(withCell('小区名称', '𠀀㐀䶮村'));

const ENCODINGS: readonly File[] = [
  ['utf8', 'ok', TEXT],
  ['utf8-bom', 'ok', `\ufeff${TEXT}`, FILE],
  ['utf8-two-boms', 'safe', `\ufeff\ufeff${TEXT}`],
  ['gbk', 'ok', encodeText(TEXT, 'gbk'), FILE],
  ['gb18030', 'ok', encodeText(TEXT, 'gb18030'), FILE],
  ['gb18030-rare', 'ok', encodeText(rare, 'gb18030'), FILE],
  ['utf16le-bom', 'ok', encodeUtf16(TEXT, 'le', true), FILE],
  ['utf16be-bom', 'ok', encodeUtf16(TEXT, 'be', true), FILE],
  ['utf16le', 'safe', encodeUtf16(TEXT, 'le', false)],
  ['utf16be', 'safe', encodeUtf16(TEXT, 'be', false)],
  ['utf16-odd', 'refuse', encodeUtf16(TEXT, 'le', true).slice(0, -1), FILE],
  [
    'utf32',
    'refuse',
    joined(
      Uint8Array.from([0xff, 0xfe, 0, 0]),
      Uint8Array.from(
        [...TEXT].flatMap((char) => {
          const code = char.codePointAt(0) ?? 0;
          return [code & 0xff, (code >> 8) & 0xff, code >> 16, 0];
        }),
      ),
    ),
    FILE,
  ],
  ['big5', 'refuse', encodeText('社區編號,社區名稱,所屬區,總戶數,均價,面積,建成年份\r\nA1,松苑,東區,1,2,3,2001\r\n', 'big5'), FILE],
  ['latin1', 'refuse', joined(utf8('name,area\r\nCaf'), Uint8Array.from([0xe9, 0x73]), utf8(',1\r\n')), FILE],
  ['mixed', 'refuse', joined(utf8(TEXT), encodeText('HX0041,海棠院落一二三,东区,300,8000,2,2001\r\n', 'gbk')), FILE, 'row 42'],
  ['mixed-first', 'refuse', joined(encodeText(csv(ROWS.slice(0, 2)), 'gbk'), utf8(csv(ROWS.slice(2)).replace(/^.*\r\n/, ''))), FILE],
  ['cut-in-character', 'refuse', utf8(`${TEXT}HX0041,青松`).slice(0, -1), FILE],
  ['cut-in-row', 'refuse', TEXT.slice(0, -14), FILE],
  ['gbk-cut', 'refuse', encodeText(`${TEXT}HX0041,青松`, 'gbk').slice(0, -1), FILE],
  ['double-encoded', 'warn', csv(withCell('小区名称', Buffer.from('青松苑', 'utf8').toString('latin1'))), `row ${FAULT_ROW}`],
  ['nul', 'refuse', TEXT.replace('白桦', '白\u0000桦'), FILE],
  ['control', 'warn', csv(withCell('小区名称', '白\u0001桦')), `row ${FAULT_ROW}`],
  ['random', 'refuse', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3) * 131) % 256), FILE],
];

const KINDS: readonly File[] = [
  ['empty', 'refuse', '', FILE],
  ['bom-only', 'refuse', '\ufeff', FILE],
  ['blank-lines', 'refuse', '\r\n\r\n\r\n', FILE],
  ['spaces', 'refuse', '     ', FILE],
  ['xlsx', 'refuse', joined(utf8('PK\u0003\u0004'), new Uint8Array(400)), FILE],
  ['xls', 'refuse', joined(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), new Uint8Array(400)), FILE],
  ['html', 'refuse', '<!DOCTYPE html><html><body><table><tr><td>1</td></tr></table></body></html>', FILE],
  ['html-table', 'refuse', '<table><tr><td>小区编号</td></tr></table>', FILE],
  ['xml', 'refuse', '<?xml version="1.0"?><Workbook></Workbook>', FILE],
  ['pdf', 'refuse', '%PDF-1.4\n%\u00e2\u00e3', FILE],
  ['gzip', 'refuse', Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), FILE],
  ['rtf', 'refuse', '{\\rtf1\\ansi 小区}', FILE],
  ['json', 'refuse', '[{"小区编号":"HX0001"}]', FILE],
];

const LINES: readonly File[] = [
  ['lf', 'ok', csv(ROWS, undefined, '\n')],
  ['cr', 'ok', csv(ROWS, undefined, '\r'), FILE],
  ['mixed', 'ok', TEXT.replace(/(HX0009.*)\r\n/, '$1\n'), FILE],
  ['none-at-end', 'ok', TEXT.trimEnd()],
  ['blank-at-end', 'ok', `${TEXT}\r\n\r\n`],
  ['nel', 'safe', csv(ROWS, undefined, '\u0085')],
  ['quoted-all', 'ok', TEXT.replace(/[^,\r\n]+/g, '"$&"')],
  ['quoted-break', 'ok', csv(withCell('小区名称', '青松\r\n苑'))],
  ['quoted-comma', 'ok', csv(withCell('小区名称', '青松,苑'))],
  ['quoted-quote', 'ok', csv(withCell('小区名称', '青松"苑'))],
  ['quote-unclosed', 'refuse', replaceRow('HX0004,"银杏苑,东区,311,7633,3.6,1993'), FILE],
  ['quote-unclosed-last', 'refuse', `${TEXT}HX0041,"青松`, FILE],
  ['quote-stray', 'safe', replaceRow('HX0004,银"杏"苑,东区,311,7633,3.6,1993')],
  ['quote-after', 'refuse', replaceRow('HX0004,"银杏"苑,东区,311,7633,3.6,1993'), FILE],
  ['quote-single', 'safe', replaceRow("HX0004,'银杏苑',东区,311,7633,3.6,1993")],
  ['semicolon', 'ok', TEXT.replaceAll(',', ';'), ';'],
  ['tab', 'ok', TEXT.replaceAll(',', '\t'), 'Tab'],
  ['bar', 'ok', TEXT.replaceAll(',', '|'), '|'],
  ['wide-comma', 'ok', TEXT.replaceAll(',', '，'), '，'],
  ['space', 'refuse', TEXT.replaceAll(',', ' '), FILE],
];

/** All faults of files. */
export function fileFaults(): readonly OneFault[] {
  return [...made('encoding', ENCODINGS), ...made('kind', KINDS), ...made('lines', LINES)];
}

function made(group: string, files: readonly File[]): readonly OneFault[] {
  return files.map(([id, expect, content, ...mentions]) => ({
    id: `${group}-${id}`,
    group,
    expect,
    mentions,
    files: packageOf({ [FILE]: content }),
    ...(/rare|double|control|break|comma|quote/.test(id) && { cell: { column: '小区名称' as const, value: '*' } }),
  }));
}
