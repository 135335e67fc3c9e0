/** The stylesheet and the scripts, named by their content so that a cache never serves an old one. */
import { createHash } from 'node:crypto';
import siteScript from '../client/site.ts?script';
import base from '../styles/base.css?style';
import charts from '../styles/charts.css?style';
import check from '../styles/check.css?style';
import cite from '../styles/cite.css?style';
import dataset from '../styles/dataset.css?style';
import figure from '../styles/figure.css?style';
import layout from '../styles/layout.css?style';
import print from '../styles/print.css?style';
import profile from '../styles/profile.css?style';
import proof from '../styles/proof.css?style';
import register from '../styles/register.css?style';
import registerCharts from '../styles/register-charts.css?style';
import registerPictures from '../styles/register-pictures.css?style';
import standards from '../styles/standards.css?style';
import table from '../styles/table.css?style';
import tokens from '../styles/tokens.css?style';

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
  cite,
  profile,
  check,
  register,
  standards,
  print,
];

/** What every page loads. */
export const assets = {
  style: asset('site', 'css', 'text/css', STYLES.join('')),
  script: asset('site', 'js', 'text/javascript', siteScript),
} as const;

/** A file under `assets/` whose name holds a hash of what is in it. */
export function asset(name: string, extension: string, type: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10);
  return { file: `assets/${name}.${hash}.${extension}`, type, body };
}
