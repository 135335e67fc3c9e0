import type { APIRoute } from 'astro';
import { catalogueCsv } from '../metadata/catalogue-csv.ts';
import { readPublished } from '../published/read.ts';

/** The datasets and their columns as open-data platforms ask for them. */
export const GET: APIRoute = () => new Response(catalogueCsv(readPublished()));
