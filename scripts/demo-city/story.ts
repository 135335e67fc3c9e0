/**
 * The story that the demo city's four releases tell, read backwards: what its folder looked like before each of them.
 * First a year of recruitment is missing; then households of a revised year; then an error is mended; then a definition and a figure go.
 */

/** A file of the folder, and what it had been. */
export interface Undoing {
  readonly file: string;
  readonly to: (text: string) => string;
}

export interface Chapter {
  readonly id: string;
  readonly note: Readonly<Record<string, string>>;
  /** What this release brought: undone in all before it. */
  readonly brought: readonly Undoing[];
}

const ROUNDS_2020 = /^2020-\d\d-\d\d,2020,.*\n/gm;
const CHART_OF_ROUNDS = /\n {2}- name: recruits-by-year\n(?: {4}.*\n)*/;
const CHECK_OF_ROUNDS = / {2}- name: recruits-agree\n(?: {4}.*\n)*/;
const REVISED = '2018年户数已修订';
/** Estimates had left out one household in forty. */
const COVERED = 39 / 40;
/** Typed in units of ten thousand, where the column is in yuan. */
const MISTYPED = { code: 'd4-003', right: 73_000, wrong: 7.3 } as const;

/** The rounds of one year more, the chart of them, and the year whose households were revised. */
const secondBrought: readonly Undoing[] = [
  { file: 'recruitment-rounds.csv', to: (text) => replaced(text, ROUNDS_2020, '') },
  { file: 'charts.yaml', to: (text) => replaced(text, CHART_OF_ROUNDS, '') },
  { file: 'checks.yaml', to: (text) => replaced(text, CHECK_OF_ROUNDS, '') },
  {
    file: 'pages/zh/workforce.md',
    to: (text) => replaced(replaced(text, '\n{% chart "recruits-by-year" /%}\n', ''), '四次招考', '三次招考'),
  },
  { file: 'pages/en/workforce.md', to: (text) => replaced(text, '\n{% chart "recruits-by-year" /%}\n', '') },
  { file: 'communities.csv', to: (text) => text.split('\n').map(beforeRevision).join('\n') },
];

const thirdBrought: readonly Undoing[] = [{ file: 'communities.csv', to: (text) => text.split('\n').map(mistyped).join('\n') }];

const fourthBrought: readonly Undoing[] = [
  {
    file: 'metrics.yaml',
    to: (text) =>
      replaced(
        replaced(text, '    whole: measures-entered\n', '    whole: { sum: { terms: [measures-done, measures-under-way] } }\n'),
        '  - name: recruits-by-year\n',
        `${APPLICANTS}  - name: recruits-by-year\n`,
      ),
  },
];

const APPLICANTS = `  - name: applicants-per-post
    title: { zh: 每个岗位的报考人数, en: Applicants for each post }
    topic: workforce
    calculation: ratio
    numerator: { aggregate: { resource: recruitment-rounds, field: applicants, method: sum } }
    denominator: { aggregate: { resource: recruitment-rounds, field: posts, method: sum } }
    unit: people/person
    scope: whole city
    period: 2020-12-31
`;

/** The releases in the order in which they came. */
export const STORY: readonly Chapter[] = [
  {
    id: '2021-01-20',
    note: { zh: '首次公布。2020年的招录还没有录入。', en: 'The first release. The recruitment of 2020 had not been entered yet.' },
    brought: [],
  },
  {
    id: '2021-03-31',
    note: {
      zh: '补入2020年的招录，临湖县2018年的户数按期修订。',
      en: 'The recruitment of 2020 is added, and households of 2018 in Linhu County are revised as scheduled.',
    },
    brought: secondBrought,
  },
  {
    id: '2021-05-18',
    note: { zh: '更正望山县一个社区的服务群众专项经费。', en: 'The service funds of one community in Wangshan County are corrected.' },
    brought: thirdBrought,
  },
  {
    id: '2021-06-30',
    note: {
      zh: '“措施完成的占比”改了口径，“每个岗位的报考人数”撤回。',
      en: '“Share of measures done” is defined anew, and “Applicants for each post” is withdrawn.',
    },
    brought: fourthBrought,
  },
];

/** The edits that lead from the folder as it stands back to a release. */
export function undoingsOf(index: number): readonly Undoing[] {
  return STORY.slice(index + 1)
    .toReversed()
    .flatMap(({ brought }) => brought);
}

function beforeRevision(line: string): string {
  const cells = line.split(',');
  const remark = cells.indexOf(REVISED) >= 0 ? cells.indexOf(REVISED) : cells.findIndex((cell) => cell.startsWith(`${REVISED}；`));
  if (remark === -1) return line;
  const households = cells[HOUSEHOLDS] ?? '';
  if (/^\d+$/.test(households)) cells[HOUSEHOLDS] = String(Math.round(Number(households) * COVERED));
  cells[remark] = (cells[remark] ?? '').replace(REVISED, '').replace(/^；/, '');
  return cells.join(',');
}

function mistyped(line: string): string {
  const cells = line.split(',');
  if (cells[0] !== '2020' || cells[1] !== MISTYPED.code) return line;
  return replaced(line, `,${MISTYPED.right},`, `,${MISTYPED.wrong},`);
}

/** The place of the households in a row of the register. */
const HOUSEHOLDS = 7;

// An edit that does nothing would leave a story without one of its turns.
function replaced(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`not in the demo city any more: ${String(from)}`);
  return changed;
}
