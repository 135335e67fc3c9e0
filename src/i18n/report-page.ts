/** The problem list as a page that opens from the disk and prints: no script, no style sheet, nothing to fetch. */
import type { Problem } from '../model.ts';
import { describeProblem } from './problems.ts';

const WORDS = {
  zh: { title: '检查结果', none: '没有发现问题。' },
  en: { title: 'Check report', none: 'No problems found.' },
} as const;

/** A whole HTML page; `more` is trusted markup put below the list (the preview's link to the last good state). */
export function reportPage(problems: readonly Problem[], lang: string, more = ''): string {
  const words = WORDS[lang === 'zh' ? 'zh' : 'en'];
  const items = problems.map((problem) => itemOf(problem, lang)).join('\n');
  const body = problems.length === 0 ? `<p>${words.none}</p>` : `<ol>\n${items}\n</ol>`;
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.title}</title>
<style>
:root { color-scheme: light dark }
body { font: 17px/1.65 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
li { border-top: 1px solid; padding: .75rem 0 } ol { padding-left: 1.5rem } p { margin: 0 } b { display: block }
</style></head><body><main>
<h1>${words.title}</h1>
${body}
${more}
</main></body></html>
`;
}

function itemOf(problem: Problem, lang: string): string {
  const { severity, where, what, todo } = describeProblem(problem, lang);
  return `<li><b>${escapeHtml(`${severity} ${where}`)}</b><p>${escapeHtml(what)}</p><p>${escapeHtml(todo)}</p></li>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
