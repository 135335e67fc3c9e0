/** Why a standard is met or not, or cannot be judged: a sentence's worth for each reason. */
import type { Status, Text } from '../model.ts';
import { statusText } from './format.ts';

const REASONS: Readonly<Record<string, Text>> = {
  'within-range': { zh: '在标准的区间里', en: 'within the range of the standard' },
  'above-range': { zh: '多于标准的区间', en: 'above the range of the standard' },
  'no-partner': { zh: '没有结对单位', en: 'no partner unit' },
  'partner-shared': { zh: '结对单位还结对了别处', en: 'a partner unit is also paired elsewhere' },
  'whatever-size': { zh: '{size}不详，但无论多少都不够', en: '{size} not known, but whatever it is this is too little' },
  'partner-unclear': { zh: '结对单位登记得不全', en: 'the pairs are not fully recorded' },
  'other-period': { zh: '没有这一年的结对登记', en: 'no pairs are recorded for this year' },
  'band-unclear': { zh: '不知道属于哪一类，无从对照', en: 'its kind is not known, so no rule can be chosen' },
  'value-inexact': { zh: '实有数不是确数，够不够说不准', en: 'what there is is not known exactly enough' },
  'size-inexact': { zh: '{size}不是确数，应有多少说不准', en: '{size} not known exactly enough' },
};

/** A reason in words; '' for none. `size` is what the standard goes by: 户数, households. */
export function reasonText(reason: string | null, lang: string, size?: string): string {
  const language = lang === 'zh' ? 'zh' : 'en';
  const word = size ?? { zh: '规模', en: 'size' }[language];
  const known = reason === null ? undefined : REASONS[reason];
  if (known) return (known[language] ?? '').replace('{size}', word);
  const [, part = '', status = ''] = /^(value|size)-(.+)$/.exec(reason ?? '') ?? [];
  if (part === '') return '';
  const what = part === 'size' ? word : { zh: '实有数', en: 'what there is' }[language];
  const why = statusText(status as Status, language);
  return language === 'zh' ? `${what}${why}` : `${what}: ${why}`;
}
