/** The home page's box that finds a thing by its name. */
import { wireFindBoxes } from './find-box.ts';

wireFindBoxes();
