import { parseFragment } from 'parse5';
import { afterEach, expect, it, vi } from 'vitest';
import { frameHeight } from '../../../src/components/embed/frame-height.ts';
import { embedSnippet, hostSnippet } from '../../../src/components/embed/snippet.ts';
import type { Page } from '../../../src/components/page.ts';
import { PAYLOADS } from '../../hostile/payloads.ts';
import { attribute, elementsIn } from '../../site/html.ts';

const page = { lang: 'en', published: { site: { languages: ['zh', 'en'] } } } as unknown as Page;
const embedded = { title: 'At least 3,200', path: 'embed/x/index.html', height: frameHeight(() => 300) };

afterEach(() => vi.unstubAllEnvs());

it('a title that means harm is a title and nothing else', () => {
  for (const payload of PAYLOADS) {
    const elements = elementsIn(parseFragment(embedSnippet(page, { ...embedded, title: payload.replaceAll('\r', '') })));
    expect(elements.map(({ tagName }) => tagName)).toEqual(['div', 'iframe']);
    const [, frame] = elements;
    expect(frame && attribute(frame, 'title')).toBe(payload.replaceAll('\r', '').replaceAll('\0', '\ufffd'));
    expect(frame?.attrs.map(({ name }) => name)).toEqual(['src', 'title', 'loading', 'width', 'height', 'style']);
  }
});

it('a frame has the address of the site, below its base, in the language of the page', () => {
  vi.stubEnv('MINGZHANG_SITE', 'https://example.org');
  vi.stubEnv('MINGZHANG_BASE', '/base/');
  expect(embedSnippet(page, embedded)).toContain('src="https://example.org/base/en/embed/x/"');
  expect(hostSnippet()).toBe('<script async src="https://example.org/base/embed/host.js"></script>');
});

it('without an address of the site a place is left for it', () => {
  vi.stubEnv('MINGZHANG_SITE', '');
  expect(embedSnippet(page, embedded)).toContain('src="https://…/en/embed/x/"');
});
