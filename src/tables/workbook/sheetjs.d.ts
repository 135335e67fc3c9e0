import type { ParsingOptions, WorkBook } from '@e965/xlsx';

/** What SheetJS exports beside what its own types tell of. */
declare module '@e965/xlsx' {
  /** A package of parts, or an OLE file: paths, and at the same places what stands there. */
  interface Container {
    readonly FullPaths: readonly string[];
  }
  export function parse_zip(container: Container, options: ParsingOptions): WorkBook;
  export function parse_xlscfb(records: Uint8Array, options: ParsingOptions): WorkBook;
}
