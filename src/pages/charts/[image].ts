import type { APIRoute } from 'astro';
import { IMAGE_FORMATS } from '../../i18n/image-urls.ts';
import { type ImageProps, imageResponse, imageRoutes } from '../../imaging/image-routes.ts';
import { readPublished } from '../../published/read.ts';

/** The images of each chart in each language. */
export const getStaticPaths = () => imageRoutes('chart', readPublished().charts, IMAGE_FORMATS);

export const GET: APIRoute<ImageProps> = ({ props }) => imageResponse(props);
