/** A site over HTTP as a good host would show it: compressed once, cached, with the headers that it asks for. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Serving } from '../browser/serve.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves a site at the root of an address of its own. */
export async function host(site: string): Promise<Serving> {
  const headers = headersOf(site);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return void response.writeHead(404).end();
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    // Names of files in assets/ hold a hash of what is in them.
    const kept = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=600';
    response.writeHead(200, { ...headers, 'content-type': type, 'content-encoding': 'gzip', 'cache-control': kept });
    response.end(gzipSync(readFileSync(file)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => new Promise((closed) => server.close(() => closed())) };
}

/** The headers of all pages in `_headers`, as static hosts read it. */
function headersOf(site: string): Readonly<Record<string, string>> {
  const [, all = ''] = /^\/\*\n((?:[ \t]+.+\n?)+)/m.exec(readFileSync(join(site, '_headers'), 'utf8')) ?? [];
  return Object.fromEntries([...all.matchAll(/^\s+([\w-]+):\s*(.+)$/gm)].map(([, name = '', value = '']) => [name, value]));
}
