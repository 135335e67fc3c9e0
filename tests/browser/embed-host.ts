/** A page of another site with frames of this one: served from another port, which to a browser is another origin. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';

export interface Host {
  /** The address of a page with a body. */
  readonly show: (body: string) => string;
  readonly close: () => Promise<void>;
}

/** Serves whatever is to be shown next. */
export async function startHost(): Promise<Host> {
  let shown = '';
  const server = createServer((_, response) => void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(shown));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    show: (body) => {
      shown = `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><body style="margin:0">${body}`;
      return `http://127.0.0.1:${port}/`;
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** The code to embed that the site gives for a page, at the address where it is served. All frames of a test are loaded, seen or not. */
export function snippetOf(site: string, address: string, path: string): string {
  const { html } = JSON.parse(readFileSync(join(site, path.replace('index.html', 'oembed.json')), 'utf8')) as { html: string };
  return html.replace('https://…/', address).replace(' loading="lazy"', '');
}

/** The frames of a page, once they are loaded and have been laid out. */
export async function framesOf(page: Page): Promise<readonly Frame[]> {
  const frames = page.mainFrame().childFrames();
  await Promise.all(frames.map((frame) => frame.waitForLoadState('load')));
  return frames;
}

/** How much of a frame's content does not fit, down and across, and how much room is left, in pixels. */
export function roomOf(frame: Frame): Promise<{ readonly cut: number; readonly wide: number; readonly spare: number }> {
  return frame.evaluate(() => {
    const root = document.documentElement;
    const { height } = document.body.getBoundingClientRect();
    return { cut: Math.max(0, height - innerHeight), wide: root.scrollWidth - root.clientWidth, spare: innerHeight - height };
  });
}
