import type { APIRoute } from 'astro';
import { type FigureFileProps, figureFileResponse, figureRoutes } from '../../packing/figure-routes.ts';
import { readPublished } from '../../published/read.ts';

/** The data of each chart in each language and format: `x.csv`, `x.en.zip`. */
export const getStaticPaths = () => figureRoutes('chart', readPublished().charts);

export const GET: APIRoute<FigureFileProps> = ({ props }) => figureFileResponse(props);
