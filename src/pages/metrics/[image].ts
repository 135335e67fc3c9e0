import type { APIRoute } from 'astro';
import { CARD_FORMATS } from '../../i18n/image-urls.ts';
import { type ImageProps, imageResponse, imageRoutes } from '../../imaging/image-routes.ts';
import { readPublished } from '../../published/read.ts';

/** The card of each number in each language. */
export const getStaticPaths = () => imageRoutes('metric', readPublished().metrics, CARD_FORMATS);

export const GET: APIRoute<ImageProps> = ({ props }) => imageResponse(props);
