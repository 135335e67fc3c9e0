import type { APIRoute } from 'astro';
import { robots } from '../metadata/robots.ts';
import { siteRoot } from '../metadata/root.ts';

/** What programs that go through the site may read. */
export const GET: APIRoute = () => new Response(robots(siteRoot()));
