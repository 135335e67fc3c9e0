import type { APIRoute } from 'astro';
import { feed } from '../metadata/feed.ts';
import { siteRoot } from '../metadata/root.ts';
import { readPublished } from '../published/read.ts';

/** The Atom feed. */
export const GET: APIRoute = () => new Response(feed(readPublished(), siteRoot()));
