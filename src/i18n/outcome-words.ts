/** What the outcomes of a standard are called. */
export const OUTCOME_WORDS = {
  zh: { met: '达标', 'not-met': '未达标', 'cannot-tell': '无法判断' },
  en: { met: 'met', 'not-met': 'not met', 'cannot-tell': 'cannot be told' },
} as const;
