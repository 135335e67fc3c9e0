/** The stylesheet and the script of embedded pages: much less than the site's own, because each visit brings them to readers of another site. */
import script from '../client/embed/frame.ts?script';
import base from '../styles/base.css?style';
import charts from '../styles/charts.css?style';
import embed from '../styles/embed.css?style';
import figure from '../styles/figure.css?style';
import registerCharts from '../styles/register-charts.css?style';
import registerPictures from '../styles/register-pictures.css?style';
import table from '../styles/table.css?style';
import tokens from '../styles/tokens.css?style';
import { asset } from './assets.ts';

const STYLES = [tokens, base, figure, charts, registerCharts, registerPictures, table, embed];

export const embedAssets = {
  style: asset('embed', 'css', 'text/css', STYLES.join('')),
  script: asset('embed', 'js', 'text/javascript', script),
} as const;
