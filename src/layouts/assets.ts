/** The stylesheet and the scripts, named by their content so that a cache never serves an old one. */
import { createHash } from 'node:crypto';
import { transformSync } from 'esbuild';
import siteScript from '../client/site.ts?script';
import base from '../styles/base.css?raw';
import charts from '../styles/charts.css?raw';
import check from '../styles/check.css?raw';
import dataset from '../styles/dataset.css?raw';
import figure from '../styles/figure.css?raw';
import layout from '../styles/layout.css?raw';
import print from '../styles/print.css?raw';
import profile from '../styles/profile.css?raw';
import proof from '../styles/proof.css?raw';
import register from '../styles/register.css?raw';
import registerCharts from '../styles/register-charts.css?raw';
import registerPictures from '../styles/register-pictures.css?raw';
import standards from '../styles/standards.css?raw';
import table from '../styles/table.css?raw';
import tokens from '../styles/tokens.css?raw';

export interface Asset {
  /** Below the site's root. */
  readonly file: string;
  readonly type: string;
  readonly body: string;
}

const STYLES = [
  tokens,
  base,
  layout,
  figure,
  charts,
  registerCharts,
  registerPictures,
  proof,
  table,
  dataset,
  profile,
  check,
  register,
  standards,
  print,
];

/** What every page loads. */
export const assets = {
  style: asset('site', 'css', 'text/css', minifyStyle(STYLES.join('\n'))),
  script: asset('site', 'js', 'text/javascript', siteScript),
} as const;

/** A file under `assets/` whose name holds a hash of what is in it. */
export function asset(name: string, extension: string, type: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10);
  return { file: `assets/${name}.${hash}.${extension}`, type, body };
}

function minifyStyle(css: string): string {
  return transformSync(css, { loader: 'css', minify: true, charset: 'utf8', legalComments: 'none' }).code;
}
