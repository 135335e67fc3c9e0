/** A change of a thing of a register in words: 裕安社区 2020年 用房面积 90,160 → 90,200平方米（+0.044%）. */
import type { ChangeState, EntityChange, Unit } from '../model.ts';
import { relativeText } from './change-text.ts';
import { changeWords } from './change-words.ts';
import { formatNumber, joinValue, strengthText, unitInWords, type ValueWords } from './format.ts';
import { releaseWords } from './release-words.ts';

/** How the parts of a change are said. */
export interface EntityChangeParts {
  /** What the thing is called, its period and its column; each may be empty. */
  readonly name: string;
  readonly period: string;
  readonly title: string;
  readonly units: readonly Unit[];
  /** A cell that is no number, in words. */
  readonly cell: (text: string) => string;
}

const WORDS = {
  zh: {
    changed: '历次发布改了什么',
    changedText: '每一版发布时改动了这里的哪些数字，为什么改。',
    wrong: (what: string, since: string | null, release: string) =>
      `本页曾有错误：${what}。${since === null ? '' : `自 ${since} 版起有误，`}已在 ${release} 版更正。`,
    registerWrong: (title: string, since: string | null, release: string) =>
      `画这张图的登记表曾有错误${title && `（${title}）`}：${since === null ? '' : `自 ${since} 版起有误，`}已在 ${release} 版更正。`,
    more: (count: number) => `另有 ${count} 处更早的改动，见发布记录。`,
  },
  en: {
    changed: 'What releases changed here',
    changedText: 'Which figures of this page each release changed, and why.',
    wrong: (what: string, since: string | null, release: string) =>
      `This page carried an error: ${what}. It was wrong ${since === null ? '' : `from release ${since} `}until it was corrected in release ${release}.`,
    registerWrong: (title: string, since: string | null, release: string) =>
      `The register that this chart is drawn from carried an error${title && ` (${title})`}${since === null ? '' : ` from release ${since}`} until it was corrected in release ${release}.`,
    more: (count: number) => `${count} earlier ${count === 1 ? 'change is' : 'changes are'} among the releases.`,
  },
} as const;

/** Words around such changes; a language without its own reads English. */
export function entityChangeWords(lang: string): (typeof WORDS)['zh' | 'en'] {
  return lang === 'zh' ? WORDS.zh : WORDS.en;
}

/** The whole change: of what, what it was, what it is, by how much. */
export function entityChangeText(change: EntityChange, lang: string, parts: EntityChangeParts): string {
  const words = changeWords(lang);
  const what = [parts.name, parts.period, parts.title].filter(Boolean).join(' ');
  const colon = lang === 'zh' ? ' ' : words.colon;
  if (change.field === null) return `${what}${colon}${words.row}${lang === 'zh' ? '' : ', '}${releaseWords(lang).kinds[change.kind]}`;
  return what + colon + sidesText(change, lang, parts);
}

// The unit stands once where both sides have it.
function sidesText({ previous, current }: EntityChange, lang: string, parts: EntityChangeParts): string {
  const [was, is] = [previous, current].map((state) => sideWords(state, lang, parts));
  if (!was || !is) return '';
  const same = was.unit === is.unit;
  return `${joinValue(same ? { ...was, unit: '' } : was, lang)} → ${joinValue(is, lang)}${previous && current ? relativeText(previous, current, lang) : ''}`;
}

function sideWords(state: ChangeState | undefined, lang: string, { units, cell }: EntityChangeParts): ValueWords {
  const plain = (number: string): ValueWords => ({ strength: '', number, unit: '' });
  if (state?.kind !== 'cell') return plain(changeWords(lang).none);
  if (state.text === '') return plain(changeWords(lang).empty);
  const [, relation, digits] = /^([≥≤≈]?)(-?\d{1,15}(?:\.\d{1,9})?)$/.exec(state.text) ?? [];
  // A number without a unit may be a code or a year. No digit is folded into 万: 7.3 → 7.3万 would be misread.
  if (state.unit === null || digits === undefined) return plain(cell(state.text));
  return {
    strength: relation ? strengthText(relation as '≥' | '≤' | '≈', lang) : '',
    number: formatNumber(Number(digits), lang),
    unit: unitInWords(state.unit, units, lang),
  };
}
