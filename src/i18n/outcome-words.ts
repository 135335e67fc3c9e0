/** What the outcomes of a standard are called, and those of a goal. */
import type { AssessmentOutcome } from '../model.ts';

export const OUTCOME_WORDS = {
  zh: { met: '达标', 'not-met': '未达标', 'cannot-tell': '无法判断' },
  en: { met: 'met', 'not-met': 'not met', 'cannot-tell': 'cannot be told' },
} as const;

const GOAL_WORDS = {
  zh: { met: '达到', 'not-met': '没有达到', 'cannot-tell': '无法判断' },
  en: { met: 'reached', 'not-met': 'not reached', 'cannot-tell': 'cannot be told' },
} as const;

/** The words for the outcomes of a standard, or of a goal. */
export function outcomeWords(lang: string, goal: boolean): Readonly<Record<AssessmentOutcome, string>> {
  return (goal ? GOAL_WORDS : OUTCOME_WORDS)[lang === 'zh' ? 'zh' : 'en'];
}

/** What marks a goal among standards. */
export function goalMark(lang: string): string {
  return lang === 'zh' ? '目标，不是标准要求' : 'goal, not a requirement';
}
