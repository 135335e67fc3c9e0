/** Words that make a number a bound or an estimate: 200余, 约200, 不足200. A relation where the field allows them. */
import type { Relation } from '../../model.ts';
import { asciiForms } from './characters.ts';
import { repairs, withoutUnit } from './number-repair.ts';
import { accepted, lexical, type NumberRules } from './number-text.ts';
import type { Cast } from './result.ts';

type Strength = Extract<Relation, '≥' | '≤' | '≈'>;
type Words = readonly (readonly [Strength, RegExp])[];

const BEFORE: Words = [
  [
    '≥',
    /^(?:大于等于|大于或等于|不少于|不低于|不小于|不下于|超过|至少|最少|起码|多于|大于|高于|超出|突破|超|逾|>=|=>|≥|≧|⩾|>|＞|over|more than|at least)了?\s*/i,
  ],
  [
    '≤',
    /^(?:小于等于|小于或等于|不超过|不多于|不高于|不大于|不足|不到|不满|未满|未超过|将近|接近|近|至多|最多|少于|小于|低于|<=|=<|≤|≦|⩽|<|＜|under|less than|at most|up to)\s*/i,
  ],
  [
    '≈',
    /^(?:大约为|大约有|大约|大概|大致|约为|约有|约计|约合|约|估计|估算|估|预计|≈|≒|~|～|∼|about|approximately|approx\.?|around|circa|ca\.?|c\.)\s*/i,
  ],
];
const AFTER: Words = [
  ['≥', /\s*(?:及以上|或以上|以上|之上|有余|余|多|不止|出头|起|\+|or more)$/i],
  ['≤', /\s*(?:及以下|或以下|以下|以内|之内|之下|不到|封顶|or less|or fewer)$/i],
  ['≈', /\s*(?:左右|上下|前后|来|许|大约|约)$/],
];

/** The relation and the text without its words; null where there is none, or where two disagree. */
export function strengthOf(text: string): { readonly relation: Strength; readonly rest: string } | null {
  const before = BEFORE.find(([, words]) => words.test(text));
  const middle = before ? text.replace(before[1], '') : text;
  const after = AFTER.find(([, words]) => words.test(middle));
  const rest = after ? middle.replace(after[1], '') : middle;
  const relation = before?.[0] ?? after?.[0];
  return relation === undefined || (after && after[0] !== relation) ? null : { relation, rest };
}

/** A number with its strength, where the field allows it; else null. */
export function hedged(text: string, rules: NumberRules): Cast | null {
  if (!rules.relation) return null;
  const strength = strengthOf(withoutUnit(asciiForms(text), rules));
  const parsed = strength ? lexical(repairs(strength.rest.trim(), rules).plain, rules) : null;
  const cast = parsed ? accepted(parsed, rules) : null;
  if (!strength || cast?.status !== 'normal') return cast;
  if (cast.finding?.level === 'warning') return { ...cast, relation: strength.relation };
  const params = { relation: strength.relation, value: cast.text };
  return { ...cast, relation: strength.relation, finding: { code: 'relation-in-cell', level: 'notice', params } };
}

const LOOSE =
  /数(?=[十百千万亿])|[约近超逾余多几许≥≤≈≧≦<>±]|大概|估计|预计|以上|以下|以内|之内|至少|至多|最多|最少|不少于|不足|不到|左右|上下|前后|来(?:\p{L}|$)|^[~～]|\d\+$|about|approx|over|under|less|more/iu;
const NUMBERED = /[\d一二三四五六七八九十百千万亿两]/;

/** True where a number stands with any word of this kind, whether or not it can be worked out: 十几, 数百, 200多名. */
export function isHedged(text: string): boolean {
  return LOOSE.test(text) && NUMBERED.test(text);
}
