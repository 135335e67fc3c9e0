import { expect, it } from 'vitest';
import { decodeEntities } from '../../src/lib/html-entities.ts';

it.each([
  ['plain', 'plain'],
  ['&#34;a&#38;b&quot;', '"a&b"'],
  ['&lt;b&gt;&#39;&apos;', "<b>''"],
  ['&amp;lt;', '&lt;'],
  ['&nbsp; & &#x22;', '&nbsp; & &#x22;'],
])('%s stands for %s', (html, text) => {
  expect(decodeEntities(html)).toBe(text);
});
