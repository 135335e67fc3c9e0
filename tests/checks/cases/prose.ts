/** Texts and charts that say what the data does not. */
import { adding, type CheckCases, edit, parks, removing } from '../case.ts';

const EN = 'pages/en/about.md';
const CHARTS = 'charts.yaml';
const named = (file: string, ...names: readonly string[]) => ({ at: { file }, names });

export const proseCases: CheckCases = {
  'typed-number': [
    parks('a digit typed into prose', edit('pages/zh/about.md', '虚构的例子', '虚构的１２个例子'), {
      at: { file: 'pages/zh/about.md', line: 5 },
      names: ['１２'],
    }),
    parks('a digit typed into a finding', edit(CHARTS, '{% value "open-parks" /%} open', '3 open'), named(CHARTS, '3')),
    parks('a digit typed into a label', edit(CHARTS, 'en: open }', 'en: open 77 }'), named(CHARTS, '77')),
  ],
  'unknown-value': [
    parks('prose about what is not defined', edit(EN, 'open-parks', 'opened-parks'), named(EN, 'opened-parks')),
    parks(
      'a lead figure that does not exist',
      edit('site.yaml', 'lead: open-parks', 'lead: openparks'),
      named('site.yaml', 'openparks', 'open-parks'),
    ),
    parks('a chart of what is not defined', edit(CHARTS, '- { metric: open-parks', '- { metric: shut-parks'), named(CHARTS, 'shut-parks')),
  ],
  'unknown-title': [
    parks('a title of what is not defined', edit(EN, 'An invented', '{% title "opened" /%} An invented'), named(EN, 'opened')),
  ],
  'unknown-chart': [
    parks('a chart that is not defined', edit('site.yaml', 'hero: plan-bars', 'hero: plan-bar'), named('site.yaml', 'plan-bar')),
  ],
  'unknown-check': [
    parks(
      'a finding that its check does not back',
      edit(CHARTS, 'holds: [east-within]', 'holds: [no-such-check]'),
      named(CHARTS, 'no-such-check'),
    ),
  ],
  'unknown-register': [
    parks(
      'a register that is not described',
      adding('unstated.yaml', 'questions:\n  - { question: { zh: 谁, en: Who }, register: people }\n'),
      {
        ...named('unstated.yaml', 'people'),
        pass: [adding('unstated.yaml', 'questions:\n  - { question: { zh: 谁, en: Who } }\n')],
      },
    ),
  ],
  'languages-differ': [
    parks('languages that show different numbers', edit(EN, '{% value "open-parks" /%}', '{% value "east-parks" /%}'), {
      names: ['east-parks'],
    }),
  ],
  'page-untranslated': [parks('a page in one language only', removing(EN), { names: ['en', 'about'] })],
  'page-untitled': [
    parks('a page without a title', edit(EN, 'title: About', 'titel: About'), named(EN)),
    parks('front matter that cannot be read', edit(EN, 'title: About', 'title: [About'), named(EN)),
  ],
  'prose-tag': [
    parks('a tag that does not exist', edit(EN, 'An invented', '{% script /%} An invented'), {
      at: { file: EN, line: 5 },
      names: ['script'],
    }),
  ],
  'prose-address': [parks('a picture in prose', adding(EN, '\n![x](x.png)\n'), named(EN, 'x.png'))],
  'chart-duplicate': [
    parks('two charts of one name', { file: CHARTS, to: (text) => text + text.replace('charts:\n', '') }, named(CHARTS, 'plan-bars')),
  ],
  'parameter-missing': [
    parks('a chart of nothing', { file: CHARTS, to: (text) => text.replace(/bars:[\s\S]*/, 'bars: []\n') }, named(CHARTS, 'bars')),
    parks('a chart that lacks a parameter', { file: CHARTS, to: (text) => text.replace(/ {4}bars:[\s\S]*/, '') }, named(CHARTS, 'bars')),
  ],
  'parameter-unknown': [parks('a chart parameter that does not exist', adding(CHARTS, '    color: red\n'), named(CHARTS, 'color'))],
  'parameter-wrong-type': [
    parks('a label that is a number', edit(CHARTS, 'zh: 开放, en: open }', 'zh: 2024, en: open }'), named(CHARTS, 'bars.0.label')),
    parks(
      'a chart parameter of the wrong type',
      { file: CHARTS, to: (text) => text.replace(/bars:[\s\S]*/, 'bars: many\n') },
      named(CHARTS, 'bars'),
    ),
  ],
  'finding-unbacked': [
    parks(
      'a finding whose check does not hold',
      [
        edit('plan.csv', 'east-parks,2', 'east-parks,9'),
        edit('checks.yaml', 'at_most: [east-parks, open-parks]', 'at_most: [east-parks, open-parks]\n    policy: show'),
      ],
      named(CHARTS, 'plan-bars', 'east-within'),
    ),
  ],
};
