/** Problems in words: where, what is there, what to do. */
import type { Problem } from '../model.ts';
import { expectations, expectationsInEnglish, fileKinds, syntaxReasons } from './expectations.ts';
import { problemWords } from './problem-words.ts';

/** What each level is called. */
export const LEVELS = {
  zh: { error: '必须改', warning: '建议改', notice: '提示' },
  en: { error: 'must be mended', warning: 'should be mended', notice: 'note' },
} as const;

/** A problem as its parts, for a list in a terminal or on a page. */
export interface ProblemText {
  readonly severity: string;
  readonly where: string;
  readonly what: string;
  readonly todo: string;
}

/** A problem in one of the program's languages; any other language reads English. */
export function describeProblem(problem: Problem, lang: string): ProblemText {
  const language = lang === 'zh' ? 'zh' : 'en';
  const words = problemWords[problem.code];
  if (!words) throw new Error(`problem without words: ${problem.code}`);
  const [what, todo] = words[language];
  return {
    severity: LEVELS[language][problem.severity],
    where: whereText(problem, language),
    what: fill(what, problem, language),
    todo: fill(todo, problem, language) + guessText(problem, language),
  };
}

/** A problem as a block of text. */
export function problemBlock(problem: Problem, lang: string): string {
  const { severity, where, what, todo } = describeProblem(problem, lang);
  const examples = examplesText(problem, lang === 'zh' ? 'zh' : 'en');
  const more = examples === '' ? '' : lang === 'zh' ? `  例如：${examples}\n` : `  For example: ${examples}\n`;
  return `${lang === 'zh' ? `【${severity}】` : `[${severity}] `}${where}\n  ${what}\n${more}  ${todo}\n`;
}

/** A problem with its words, for programs that show it to people. */
export function withText(problem: Problem): Problem & { readonly text: Readonly<Record<'zh' | 'en', Omit<ProblemText, 'severity'>>> } {
  const wordsIn = (lang: 'zh' | 'en') => {
    const { where, what, todo } = describeProblem(problem, lang);
    return { where, what, todo };
  };
  return { ...problem, text: { zh: wordsIn('zh'), en: wordsIn('en') } };
}

function whereText(problem: Problem, lang: 'zh' | 'en'): string {
  const { file, column, value, code } = problem;
  const zh = lang === 'zh';
  const field = !column ? '' : (zh ? '，' : ', ') + shortened(column);
  const cell = value === undefined ? '' : zh ? `：“${shortened(value)}”` : `: “${shortened(value)}”`;
  return `${shortened(file, 200)}${rowsText(problem, lang)}${field}${cell} (${code})`;
}

/** Which rows: one, or the first few and how many there are. @example " 第 5、9、12… 行（共 900 处）" */
export function rowsText({ line, row, count = 1, examples = [] }: Problem, lang: 'zh' | 'en'): string {
  const first = line ?? row;
  if (first === undefined) return '';
  const rows = [...new Set(examples.map((example) => example.row))];
  if (count === 1 || rows.length < 2) return lang === 'zh' ? ` 第 ${first} 行` : `, ${line === undefined ? 'row' : 'line'} ${first}`;
  const more = count > examples.length ? '…' : '';
  return lang === 'zh' ? ` 第 ${rows.join('、')}${more} 行（共 ${count} 处）` : `, rows ${rows.join(', ')}${more} (${count} in all)`;
}

/** What stands in the first of several places with one problem: “12.5万”、“3万”. Empty where there is one, or they are alike. */
export function examplesText({ value, count = 1, examples = [] }: Problem, lang: 'zh' | 'en'): string {
  const values = [...new Set(examples.map((example) => example.value))].filter((example) => example !== '');
  if (value === undefined || count === 1 || values.length < 2) return '';
  return values.map((example) => `“${shortened(example)}”`).join(lang === 'zh' ? '、' : ', ');
}

function fill(template: string, { params = {} }: Problem, lang: 'zh' | 'en'): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : parameterText(name, String(value), lang);
  });
}

function parameterText(name: string, value: string, lang: 'zh' | 'en'): string {
  if (name === 'reason') return (syntaxReasons[value] ?? syntaxReasons['IMPOSSIBLE'])?.[lang] ?? value;
  if (name === 'kind' && Object.hasOwn(fileKinds, value)) return fileKinds[value]?.[lang] ?? value;
  const known = lang === 'zh' ? expectations : expectationsInEnglish;
  if (name === 'expected' && Object.hasOwn(known, value)) return known[value] ?? value;
  return value === '' ? (lang === 'zh' ? '（没有）' : '(none)') : shortened(value, 200);
}

function guessText({ params }: Problem, lang: 'zh' | 'en'): string {
  const guess = params?.['guess'];
  if (guess === undefined) return '';
  return lang === 'zh' ? `是不是“${guess}”？` : ` Did you mean “${guess}”?`;
}

// Hostile or broken cells must not take over the terminal.
function shortened(value: string, most = 60): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  const plain = value.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '·');
  return plain.length > most ? `${plain.slice(0, most - 3)}…` : plain;
}
