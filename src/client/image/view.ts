/** What the page of a register's images tells its script: all that stands on an image and is not in a thing's record. */
import type { NumberOptions } from '../../i18n/format.ts';
import type { CitedWork } from '../../metadata/citation/work.ts';
import type { Register, Standard } from '../../model.ts';

export interface ThingImageView {
  readonly lang: string;
  readonly register: Pick<Register, 'name' | 'periods'>;
  /** What one thing is called. */
  readonly entity: string;
  /** In the order of `register.periods`, as people say them. */
  readonly periodNames: readonly string[];
  /** Measures that have pictures. */
  readonly measures: readonly { readonly name: string; readonly title: string; readonly unit: string; readonly numbers: NumberOptions }[];
  readonly standards: readonly Pick<Standard, 'name' | 'measure' | 'goal'>[];
  /** A group of peers → how they are alike. */
  readonly peers: Readonly<Record<string, string>>;
  /** The way from the page to the folder of records. */
  readonly records: string;
  /** The folder of the things' pages: with the site's address where it has one, else below its root. */
  readonly pages: string;
  /** Whether the site has an address. */
  readonly addressed: boolean;
  /** What stands below each image before the address, each a paragraph. */
  readonly sources: readonly string[];
  readonly facts: {
    readonly source: string;
    readonly rights: string;
    readonly date: string | null;
    readonly release: string | null;
    readonly publisher: string;
    readonly warning: string | null;
    readonly software: string;
  };
  /** The outlines of the seal. */
  readonly seal: string;
  /** The whole register as a work; a thing is cited as a part of it. */
  readonly work: CitedWork;
}
