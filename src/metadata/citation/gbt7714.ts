/**
 * GB/T 7714—2025, numeric system (顺序编码制): 责任者. 题名[DS/OL]. 版本. 发布平台（发布日期）[引用日期]. 访问路径.
 * Metrics and charts are cited as the data that they are; that form alone names the platform besides the producer.
 * Not settled: whether the marks around dates are full-width in a Chinese entry. Published examples differ; full-width is taken, as for all marks.
 */
import { citationWords } from '../../i18n/citation-words.ts';
import { releaseWords } from '../../i18n/release-words.ts';
import type { AccessedPiece, Piece } from './pieces.ts';
import { authorsOf, fullTitle, publishersOf } from './titles.ts';
import { type CitedWork, tidy } from './work.ts';

interface Marks {
  readonly comma: string;
  readonly open: string;
  readonly close: string;
  readonly others: string;
}

const FULL: Marks = { comma: '，', open: '（', close: '）', others: '等' };
const HALF: Marks = { comma: ', ', open: ' (', close: ')', others: 'et al' };

/** So many are named; of more, these and 等. */
const MOST_NAMED = 3;

/** A work as the standard writes it. */
export function gbt7714(cited: CitedWork): readonly Piece[] {
  const work = tidy(cited);
  const marks = work.lang === 'zh' ? FULL : HALF;
  const segments: readonly (readonly Piece[])[] = [
    authors(work, marks),
    [`${fullTitle(work)}[${typeMark(work)}]`],
    work.version ? [edition(work.version, work.lang)] : [],
    published(work, marks),
    work.address ? [work.address] : [],
  ];
  return segments
    .filter((segment) => segment.length > 0)
    .flatMap((segment, index) => [...(index > 0 ? ['. '] : []), ...segment])
    .concat('.');
}

function authors(work: CitedWork, { comma, others }: Marks): readonly Piece[] {
  const names = authorsOf(work).map((name) => name.replace(/\.$/, ''));
  if (names.length === 0) return [];
  return [[...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? [others] : [])].join(comma)];
}

// A day is no number of a version.
function edition(version: string, lang: string): string {
  if (/^\d{4}-\d{2}/.test(version)) return releaseWords(lang).release(version);
  return /^\d/.test(version) ? `V${version}` : version;
}

// 数据集; what is online and has an address is marked so. A source is a web page where it has an address; else nobody has said what it is, so: 其他.
function typeMark({ kind, address }: CitedWork): string {
  if (kind === 'source') return address ? 'EB/OL' : 'Z';
  return address ? 'DS/OL' : 'DS';
}

function published(work: CitedWork, marks: Marks): readonly Piece[] {
  if (work.kind === 'source' && !work.address) return printed(work, marks);
  // The form for web pages has no place for who publishes them.
  const name = work.platform ?? '';
  const date = work.date ? `${marks.open}${work.date}${marks.close}` : '';
  return [`${name}${name ? date : date.trimStart()}`, '[', accessed(work), ']'].filter((piece) => piece !== '');
}

function printed(work: CitedWork, { comma }: Marks): readonly Piece[] {
  const known = [...publishersOf(work).slice(0, 1), ...(work.date ? [work.date] : [])];
  return known.length > 0 ? [known.join(comma)] : [];
}

function accessed({ lang }: CitedWork): AccessedPiece {
  return { kind: 'accessed', form: 'day', before: '', after: '', otherwise: citationWords(lang).accessed };
}
