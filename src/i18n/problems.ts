/** Problems in words: where, what is there, what to do. */
import type { Problem } from '../model.ts';
import { expectations, expectationsInEnglish, syntaxReasons } from './expectations.ts';
import { problemWords } from './problem-words.ts';

const SEVERITY = {
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
    severity: SEVERITY[language][problem.severity],
    where: whereText(problem, language),
    what: fill(what, problem, language),
    todo: fill(todo, problem, language) + guessText(problem, language),
  };
}

/** A problem as a block of text. */
export function problemBlock(problem: Problem, lang: string): string {
  const { severity, where, what, todo } = describeProblem(problem, lang);
  return `${lang === 'zh' ? `【${severity}】` : `[${severity}] `}${where}\n  ${what}\n  ${todo}\n`;
}

function whereText({ file, line, row, column, value, code }: Problem, lang: 'zh' | 'en'): string {
  const zh = lang === 'zh';
  const number = line ?? row;
  const at = number === undefined ? '' : zh ? ` 第 ${number} 行` : `, ${line === undefined ? 'row' : 'line'} ${number}`;
  const field = !column ? '' : zh ? `，${column}` : `, ${column}`;
  const cell = value === undefined ? '' : zh ? `：“${shortened(value)}”` : `: “${shortened(value)}”`;
  return `${file}${at}${field}${cell} (${code})`;
}

function fill(template: string, { params = {} }: Problem, lang: 'zh' | 'en'): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : parameterText(name, String(value), lang);
  });
}

function parameterText(name: string, value: string, lang: 'zh' | 'en'): string {
  if (name === 'reason') return (syntaxReasons[value] ?? syntaxReasons['IMPOSSIBLE'])?.[lang] ?? value;
  if (name === 'expected') return (lang === 'zh' ? expectations : expectationsInEnglish)[value] ?? value;
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
