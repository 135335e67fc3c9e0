/** The problem list as a page that opens from the disk and prints: no script, no style sheet, nothing to fetch. */
import type { Problem } from '../model.ts';
import { describeProblem, examplesText, LEVELS } from './problems.ts';
import { REPORT_STYLE } from './report-style.ts';
import { REPORT_WORDS } from './report-words.ts';

const ORDER = ['error', 'warning', 'notice'] as const;
type Language = 'zh' | 'en';

/** A whole HTML page; `more` is trusted markup put below the list (the preview's link to the last good state). */
export function reportPage(problems: readonly Problem[], lang: string, more = ''): string {
  const language: Language = lang === 'zh' ? 'zh' : 'en';
  const words = REPORT_WORDS[language];
  const files = [...new Set(problems.map(({ file }) => file))];
  const lists = files.map((file) => fileSection(file, problems, language)).join('\n');
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.title}</title>
<style>${REPORT_STYLE}</style></head><body><main>
<h1>${words.title}</h1>
${problems.length === 0 ? `<p>${words.none}</p>` : summary(problems, language)}
${lists}
${more}
</main></body></html>
`;
}

function summary(problems: readonly Problem[], lang: Language): string {
  const words = REPORT_WORDS[lang];
  const counts = ORDER.map((level) => ({ level, count: problems.filter(({ severity }) => severity === level).length }));
  const items = counts.map(
    ({ level, count }) => `<li class="${level}"><b>${count}</b> ${LEVELS[lang][level]}<br><small>${words.means[level]}</small></li>`,
  );
  return `<p>${counts[0]?.count ? words.refused : words.passed}</p>\n<ul class="sum">${items.join('')}</ul>`;
}

// By file, as the clerk opens them one after the other; the worst first.
function fileSection(file: string, problems: readonly Problem[], lang: Language): string {
  const own = ORDER.flatMap((level) => problems.filter((problem) => problem.file === file && problem.severity === level));
  return `<section><h2>${escapeHtml(shown(file))}</h2>\n<ol>\n${own.map((problem) => itemOf(problem, lang)).join('\n')}\n</ol></section>`;
}

function itemOf(problem: Problem, lang: Language): string {
  const words = REPORT_WORDS[lang];
  const { severity, where, what, todo } = describeProblem(problem, lang);
  const examples = examplesText(problem, lang);
  const rows = [[words.what, what], ...(examples === '' ? [] : [[words.examples, examples]]), [words.todo, todo]];
  const parts = rows.map(([label = '', text = '']) => `<dt>${label}</dt><dd>${escapeHtml(text)}</dd>`).join('');
  return `<li class="${problem.severity}" data-code="${escapeHtml(problem.code)}"><p class="at"><b>${severity}</b> ${escapeHtml(where)}</p><dl>${parts}</dl></li>`;
}

function shown(file: string): string {
  return file.length > 200 ? `${file.slice(0, 197)}…` : file;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
