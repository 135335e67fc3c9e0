/** Serves the last good site, the list of problems in its place while there are any, and the word that a page should reload. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { reportPage } from '../../src/i18n/report-page.ts';
import type { State } from './rebuild.ts';

/** The last good site stays reachable here while the folder has problems. */
const LAST_GOOD = '/last-good/';
const SCRIPT = '/__preview.js';
const VERSION = '/__version';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
};

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** A server over whatever the state is when a page is asked for. */
export function serve(stateNow: () => State): Server {
  return createServer(({ url = '/' }, response) => {
    const { status, type, body } = replyTo(pathOf(url), stateNow());
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(body);
  });
}

// A broken escape in an address is an address that does not exist, not an end of the preview.
function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return url;
  }
}

function replyTo(path: string, state: State): Reply {
  if (path === VERSION) return { status: 200, type: 'text/plain', body: String(state.version) };
  if (path === SCRIPT) return { status: 200, type: typeOf(SCRIPT), body: reloadScript(state.version) };
  if (path.startsWith(LAST_GOOD)) return fileReply(state, path.slice(LAST_GOOD.length));
  if (state.problems.length > 0 || state.fault) return pageReply(503, problemPage(state));
  return state.good ? fileReply(state, path.slice(1)) : pageReply(503, WAITING);
}

function fileReply({ good }: State, path: string): Reply {
  const file = good && fileAt(good, path);
  if (!file) return { status: 404, type: 'text/plain; charset=utf-8', body: '没有这一页 / no such page' };
  const bytes = readFileSync(file);
  return extname(file) === '.html' ? pageReply(200, bytes.toString('utf8')) : { status: 200, type: typeOf(file), body: bytes };
}

function pageReply(status: number, html: string): Reply {
  return { status, type: typeOf('.html'), body: withReload(html) };
}

function typeOf(file: string): string {
  return TYPES[extname(file) || file] ?? 'application/octet-stream';
}

function fileAt(root: string, path: string): string | null {
  const file = join(root, normalize(`/${path}`));
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return fileAt(root, `${path.replace(/\/?$/, '/')}index.html`);
  return stat?.isFile() ? file : null;
}

function problemPage({ problems, good, lang, fault }: State): string {
  const words = lang === 'zh' ? '看最后一个好的版本' : 'See the last good state';
  const link = good ? `<p><a href="${LAST_GOOD}index.html">${words}</a></p>` : '';
  const machine = fault ? `<pre>${fault.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>` : '';
  return reportPage(problems, lang, machine + link);
}

const WAITING =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>正在生成</title></head><body><p>正在生成，请稍候 / building…</p></body></html>';

// The report on problems forbids every connection; a preview needs one, to itself.
function withReload(html: string): string {
  const open = html.replace("default-src 'none'; style-src 'unsafe-inline'", "default-src 'self'; style-src 'unsafe-inline'");
  return open.replace('</head>', `<script src="${SCRIPT}" defer></script></head>`);
}

function reloadScript(version: number): string {
  return `setInterval(async () => { const now = await fetch('${VERSION}').then((answer) => answer.text(), () => '${version}'); if (now !== '${version}') location.reload(); }, 700);`;
}
