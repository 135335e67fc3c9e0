import type { APIRoute } from 'astro';
import { manifest } from '../metadata/manifest.ts';
import { readPublished } from '../published/read.ts';

/** The web manifest. */
export const GET: APIRoute = () => new Response(`${JSON.stringify(manifest(readPublished().site), null, 1)}\n`);
