/** `node write.ts SITE REGISTER OUT`, with `MINGZHANG_PUBLISHED` naming the site: writes the Hugo project of a built site. */
import { readPublished } from '../../../src/published/read.ts';
import { writeHugoProject } from './project.ts';

const [site = '', register = '', out = ''] = process.argv.slice(2);
writeHugoProject(site, register, readPublished().site.languages, out);
