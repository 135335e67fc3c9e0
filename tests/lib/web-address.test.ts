import fc from 'fast-check';
import { expect, it } from 'vitest';
import { webAddress } from '../../src/lib/web-address.ts';

it.each([
  'https://example.org',
  'http://example.org/a/b?c=d#e',
  'HTTPS://Example.org/a',
  'mailto:office@example.org',
  'https://example.org/%E5%85%AD%E5%AE%89',
  'http://[::1]:8080/',
])('%s may be followed, as it is written', (address) => {
  expect(webAddress(address)).toBe(address);
});

it.each([
  [' https://example.org ', 'https://example.org'],
  ['https:\\\\example.org\\a', 'https://example.org/a'],
  ['https://example.org/六安', 'https://example.org/%E5%85%AD%E5%AE%89'],
  ['https://example.org/"onclick="x', 'https://example.org/%22onclick=%22x'],
  ['https://example.org/<script>', 'https://example.org/%3Cscript%3E'],
  ['https:example.org', 'https://example.org/'],
])('%j is written as a browser reads it', (address, read) => {
  expect(webAddress(address)).toBe(read);
});

it.each([
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', '\u0001javascript:alert(1)', 'java\nscript:alert(1)'],
  ...['java\tscript:alert(1)', 'javascript\n:alert(1)', 'java&#115;cript:alert(1)', 'javascript&colon;alert(1)', '&#x6a;avascript:x'],
  ...['data:text/html,<script>alert(1)</script>', 'vbscript:msgbox(1)', 'blob:https://example.org/x', 'file:///etc/passwd', 'about:blank'],
  ...['ftp://example.org', 'tel:110', 'view-source:https://example.org', 'filesystem:https://example.org/x', 'intent://x#Intent;end'],
  ...['//example.org', '/a', 'a.html', 'www.example.org', '#x', '', ' ', 'https://', 'https:// x', 'http://a b', 'mailto:', 'mailto:x'],
  ...['https://www.example.gov.cn@evil.example', 'https://user:password@example.org', '\ud800', 'ｊavascript:alert(1)'],
])('%j may not', (address) => {
  expect(webAddress(address)).toBeNull();
});

it('nothing may not be followed', () => {
  expect([webAddress(null), webAddress(undefined)]).toEqual([null, null]);
});

it('whatever is let through is http, https or mailto to a browser, and has nothing that ends an attribute', () => {
  const scheme = fc.constantFrom('https://', 'http:', 'mailto:a@', 'javascript:', 'data:', ' java\tscript:', 'JAVASCRIPT\n:', '');
  fc.assert(
    fc.property(scheme, fc.string({ unit: 'binary' }), (start, rest) => {
      const address = webAddress(start + rest);
      if (address === null) return;
      expect(['http:', 'https:', 'mailto:']).toContain(new URL(address).protocol);
      expect(address).not.toMatch(/[<>"\s\\]/);
    }),
    { numRuns: 2000 },
  );
});
