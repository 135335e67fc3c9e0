import type { APIRoute } from 'astro';
import { catalog } from '../../metadata/catalog.ts';
import { siteRoot } from '../../metadata/root.ts';
import { readPublished } from '../../published/read.ts';

/** The catalogue of all datasets. */
export const GET: APIRoute = () => new Response(`${JSON.stringify(catalog(readPublished(), siteRoot()), null, 1)}\n`);
