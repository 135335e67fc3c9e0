import type { APIRoute } from 'astro';
import { isPaged } from '../../components/rows-view.ts';
import { type Asset, assets } from '../../layouts/assets.ts';
import { calculatorScript } from '../../layouts/calculator-script.ts';
import { checkScript, workbookScript } from '../../layouts/check-scripts.ts';
import { embedAssets } from '../../layouts/embed-assets.ts';
import { compareScript, findScript, imageScript, registerScript } from '../../layouts/register-scripts.ts';
import { rowsScript } from '../../layouts/rows-script.ts';
import { searchScript } from '../../layouts/search-script.ts';
import { readPublished } from '../../published/read.ts';

/** The stylesheet and the scripts, each at the name that holds its hash. */
export function getStaticPaths() {
  // A site of short tables has nothing to page through.
  const pagers = readPublished().datasets.some(isPaged) ? [rowsScript] : [];
  const lists = readPublished().registers.length > 0 ? [registerScript(), findScript(), compareScript(), imageScript()] : [];
  const calculators = readPublished().calculator ? [calculatorScript] : [];
  const all: readonly Asset[] = [
    assets.style,
    assets.script,
    ...Object.values(embedAssets),
    searchScript(),
    checkScript(),
    workbookScript(),
    ...pagers,
    ...lists,
    ...calculators,
  ];
  return all.map((asset) => ({ params: { file: asset.file.slice('assets/'.length) }, props: { asset } }));
}

export const GET: APIRoute<{ asset: Asset }> = ({ props: { asset } }) =>
  new Response(asset.body, { headers: { 'content-type': `${asset.type}; charset=utf-8` } });
