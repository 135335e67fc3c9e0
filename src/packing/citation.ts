/** How to cite what is in a package: for people as text, and for programs that keep references. */

import { CITATION_FORMATS } from '../i18n/cite-urls.ts';
import { citationFileText, citationLines } from '../metadata/citation/formats.ts';
import type { CitedWork } from '../metadata/citation/work.ts';
import type { PackedText } from './pack.ts';
import { windowsText } from './readme.ts';

/** `CITATION.txt`, and a file for each kind of program. */
export function citationTexts(work: CitedWork): readonly PackedText[] {
  return [['CITATION.txt', windowsText(citationLines(work))], ...citationsForPrograms(work)];
}

/** A file for each kind of program. */
export function citationsForPrograms(work: CitedWork): readonly PackedText[] {
  return CITATION_FORMATS.map((format): PackedText => [`citation.${format}`, citationFileText(work, format)]);
}
