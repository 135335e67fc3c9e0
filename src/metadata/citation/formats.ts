/** The formats that a work is offered in: those for a text, and those for programs. */
import { CITATION_FORMATS, type CitationFormat } from '../../i18n/cite-urls.ts';
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl.ts';
import { gbt7714 } from './gbt7714.ts';
import { citationText, type Piece } from './pieces.ts';
import { ris } from './ris.ts';
import type { CitedWork } from './work.ts';

type Format = (work: CitedWork) => readonly Piece[];

/** A work in one format. */
export interface Formatted {
  /** For ids on a page. */
  readonly id: string;
  readonly name: string;
  readonly pieces: readonly Piece[];
  /** There where programs read it: how its file ends. */
  readonly file: CitationFormat | null;
}

const FILES: Readonly<Record<CitationFormat, { readonly name: string; readonly write: Format }>> = {
  bib: { name: 'BibTeX', write: bibtex },
  ris: { name: 'RIS', write: ris },
  'csl.json': { name: 'CSL-JSON', write: cslJson },
};

/** All formats, those that people read first. */
export function formatsOf(work: CitedWork): readonly Formatted[] {
  return [
    { id: 'gbt', name: 'GB/T 7714—2025', pieces: gbt7714(work), file: null },
    { id: 'apa', name: 'APA 7', pieces: apa(work), file: null },
    ...CITATION_FORMATS.map((format) => {
      const { name, write } = FILES[format];
      return { id: format === 'csl.json' ? 'csl' : format, name, pieces: write(work), file: format };
    }),
  ];
}

/** The text of a file. */
export function citationFileText(work: CitedWork, format: CitationFormat): string {
  return citationText(FILES[format].write(work));
}

/** The two citations that people read, for a text file; the day of reading is left to be filled in. */
export function citationLines(work: CitedWork): readonly string[] {
  return formatsOf(work)
    .filter(({ file }) => file === null)
    .map(({ name, pieces }) => `${name}: ${citationText(pieces)}`);
}
