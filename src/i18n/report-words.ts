/** The report's own words. */
export const REPORT_WORDS = {
  zh: {
    title: '检查结果',
    none: '没有发现问题。',
    refused: '有必须改的地方，改好以前不生成网站；原来的网站不动。',
    passed: '没有必须改的地方，可以生成网站。',
    what: '情况',
    examples: '例如',
    todo: '怎么改',
    means: { error: '改好才能生成网站', warning: '照样生成，请核对', notice: '已经处理，或者供您知道' },
  },
  en: {
    title: 'Check report',
    none: 'No problems found.',
    refused: 'Some things must be mended before the site can be built; the old site stays as it is.',
    passed: 'Nothing must be mended; the site can be built.',
    what: 'What',
    examples: 'Such as',
    todo: 'What to do',
    means: { error: 'no site until mended', warning: 'built all the same; please check', notice: 'repaired, or good to know' },
  },
} as const;
