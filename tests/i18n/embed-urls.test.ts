import { expect, it } from 'vitest';
import { embedPath, isEmbed, metricEmbedPath, oembedFile } from '../../src/i18n/embed-urls.ts';

it('no chart has the address of a metric, whatever it is called', () => {
  expect(embedPath('metrics')).toBe('embed/metrics/index.html');
  expect(metricEmbedPath('cadres-sent')).toBe('embed/metrics/cadres-sent/index.html');
  expect(embedPath('metrics/cadres-sent')).not.toBe(metricEmbedPath('cadres-sent'));
  expect(embedPath('host.js')).not.toContain('host.js');
});

it('one of a series is named by what the address ends in', () => {
  expect(metricEmbedPath('pay', 'pay@2020')).toBe('embed/metrics/pay/index.html#pay@2020');
  expect(oembedFile(metricEmbedPath('pay', 'pay@2020'), 'en', ['zh', 'en'])).toBe('en/embed/metrics/pay/oembed.json');
});

it.each([
  ['embed/x/index.html', true],
  ['en/embed/metrics/x/index.html', true],
  ['embed.html', false],
  ['communities/groups/embed.html', false],
])('%s is embedded: %s', (file, embedded) => {
  expect(isEmbed(file)).toBe(embedded);
});
