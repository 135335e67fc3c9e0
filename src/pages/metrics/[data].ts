import type { APIRoute } from 'astro';
import { type FigureFileProps, figureFileResponse, figureRoutes } from '../../packing/figure-routes.ts';
import { readPublished } from '../../published/read.ts';

/** The data of each metric in each language and format: `x.csv`, `x.en.zip`. */
export const getStaticPaths = () => figureRoutes('metric', readPublished().metrics);

export const GET: APIRoute<FigureFileProps> = ({ props }) => figureFileResponse(props);
