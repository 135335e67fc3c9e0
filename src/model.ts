/**
 * The vocabulary on one page. Types only: every other file speaks in these words.
 * The published JSON (`dist/api/*.json`) is made of exactly these shapes.
 */

/** A text by language: `{ zh: "社区", en: "communities" }`. The site's first language is always present. */
export type Text = Readonly<Record<string, string>>;

/** What the source claims about a quantity, or what arithmetic leaves of that claim. */
export type Relation = '=' | '≥' | '≤' | '≈' | 'range' | 'change' | 'qualitative' | 'not stated' | 'in progress';

/** Why a value is what it is. Everything but `normal` and `incomplete` has no value. */
export type Status =
  | 'normal'
  | 'incomplete'
  | 'not-stated'
  | 'in-progress'
  | 'not-collected'
  | 'withheld'
  | 'not-applicable'
  | 'unreadable'
  | 'undetermined'
  | 'missing';

/** `rule`: a standard, plan or draft, what ought to be. `outcome`: what is or was. Charts draw the two differently. */
export type Nature = 'outcome' | 'rule';

/** Where in which source: `{ source: "luan-news", locator: "¶6" }`. */
export interface Citation {
  readonly source: string;
  readonly locator: string;
}

/** Cells that a value was read from. `selection` is an RFC 7111 fragment; rows count as Excel does, header = 1. */
export interface CellsDerivation {
  readonly kind: 'cells';
  readonly resource: string;
  readonly fields: readonly string[];
  readonly selection: string;
  readonly rows: number;
  readonly missing: number;
}

/** Another observation that a value was computed from; `at` names the bound taken where the interval was not used whole. */
export interface ObservationDerivation {
  readonly kind: 'observation';
  readonly observation: string;
  readonly at?: 'low' | 'high';
}

export type Derivation = CellsDerivation | ObservationDerivation;

/** The calculation with its operands filled in, for people: 90,160 ÷ 75. `factor` is a unit conversion, × 100. */
export type Formula =
  | { readonly kind: 'operand'; readonly observation: string; readonly at?: 'low' | 'high' }
  | { readonly kind: 'rows'; readonly resource: string; readonly where: Readonly<Record<string, string>>; readonly selection: string }
  | { readonly kind: 'aggregate'; readonly method: string; readonly resource: string; readonly field: string; readonly selection: string }
  | {
      readonly kind: 'sum' | 'difference' | 'product' | 'ratio' | 'share' | 'change';
      readonly terms: readonly Formula[];
      readonly factor?: number;
    };

/** A metric's value for a period and dimensions, as an interval with its strength, status and proof. */
export interface Observation {
  /** The metric's name; in a series `name@period` or `name@period,dimension`. */
  readonly id: string;
  readonly metric: string;
  /** As the data has it: an ISO date, a year, or a code whose label is in `Site.labels.period`. */
  readonly period: string;
  /** A code whose label is in `Site.labels.scope`. */
  readonly scope: string;
  readonly dimensions: Readonly<Record<string, string>>;
  /** A number, a word for `qualitative`, null where there is none or only a range. */
  readonly value: number | string | null;
  /** Bounds of the interval; null is unbounded or unknown. An exact value has both equal to it. */
  readonly low: number | null;
  readonly high: number | null;
  readonly relation: Relation;
  readonly status: Status;
  readonly unit: string | null;
  /** How this metric names its unit after a number, where the unit's own title does not fit: 岁 for years of age. */
  readonly unitTitle?: Text;
  readonly nature: Nature;
  /** True when it was computed from other observations, false when it was read from cells. */
  readonly derived: boolean;
  readonly formula: Formula | null;
  /** The few words of the source that carry the figure: 200余名. */
  readonly asStated: string | null;
  readonly citations: readonly Citation[];
  readonly derivedFrom: readonly Derivation[];
}

/** Checked prose: text, or an element with children. Tags: HTML names, and value, title, chart, name. */
export type ProseNode = string | ProseElement;
export interface ProseElement {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly ProseNode[];
}
/** Prose by language. */
export type Prose = Readonly<Record<string, readonly ProseNode[]>>;

/** A named, defined quantity, as published. `calculation` is the definition as metrics.yaml has it. */
export interface Metric {
  readonly name: string;
  readonly title: Text;
  readonly topic: string | null;
  readonly calculation: Readonly<Record<string, unknown>>;
  readonly unit: string | null;
  readonly decimals: number | null;
  /** What must be true for the number to mean what it says; its own, then those of its inputs. */
  readonly assumptions: readonly Prose[];
  /** What the number does not say. */
  readonly caveats: readonly Prose[];
  /** How it is made, in a sentence derived from the definition. */
  readonly explanation: Text;
}

/** A unit of measure. `title` is what follows a number; `per` what stands in a denominator ("communities" → "community"). */
export interface Unit {
  readonly name: string;
  readonly singular?: string;
  readonly title: Text;
  readonly decimals: number;
  /** Large amounts may print in 万 and 亿 where that loses nothing: 22万元. */
  readonly compact?: boolean;
}

/** A document that figures come from. */
export interface Source {
  readonly name: string;
  readonly title: Text;
  readonly publisher: Text | null;
  readonly date: string | null;
  readonly editor: Text | null;
  readonly signature: Text | null;
  readonly path: string | null;
}

export interface Topic {
  readonly name: string;
  readonly title: Text;
  /** The observation that leads the topic on the home page, and the chart beside it. */
  readonly lead: string | null;
  readonly chart: string | null;
  readonly headline: Prose | null;
  readonly metrics: readonly string[];
  readonly charts: readonly string[];
}

/** Everything about this site that is not a figure. */
export interface Site {
  readonly title: Text;
  readonly place: Text | null;
  readonly tagline: Prose | null;
  readonly headline: Prose | null;
  readonly languages: readonly string[];
  /** False prints "not an official site"; true needs a publisher. */
  readonly official: boolean;
  readonly synthetic: boolean;
  readonly asOf: string | null;
  readonly publisher: Text | null;
  /** Footer lines in order; a field that is empty in site.yaml is not here. */
  readonly footer: readonly { readonly label: Text; readonly value: Text; readonly href: string | null }[];
  readonly hero: string | null;
  readonly url: string | null;
  readonly topics: readonly Topic[];
  readonly sources: readonly Source[];
  readonly licenses: readonly { readonly title: Text; readonly path: string | null }[];
  readonly units: readonly Unit[];
  /** Labels of coded values: `labels.scope["whole city"].zh`. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, Text>>>>;
  readonly pages: readonly ProsePage[];
}

/** A page of prose; `slug` "home", a topic's name, "about", "method", "accessibility", or a page of the folder's own. */
export interface ProsePage {
  readonly slug: string;
  readonly title: Text;
  readonly body: Prose;
}

/** A chart as published: what charts.yaml declares, with its words checked. `parameters` belong to the kind. */
export interface Chart {
  readonly name: string;
  readonly kind: string;
  readonly topic: string | null;
  /** What the picture shows, as a sentence whose numbers are observations and whose claim a check holds. */
  readonly finding: Prose;
  /** Measure, unit, place, time. */
  readonly subtitle: Prose;
  readonly note: Prose | null;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Every observation it draws, in drawing order. */
  readonly observations: readonly string[];
}

export type Outcome = 'agree' | 'disagree' | 'undecided';

/** An identity between figures and what came of it. */
export interface Identity {
  readonly name: string;
  readonly title: Text;
  readonly relation: '=' | '≤';
  readonly terms: readonly Formula[];
  readonly outcome: Outcome;
  /** Why it cannot be told, or what a disagreement means. */
  readonly why: Prose | null;
}

/** What a reader would expect and the source does not state. */
export interface Unstated {
  readonly question: Prose;
  readonly topic: string | null;
  /** The register that would answer it. */
  readonly register: string | null;
}

/** A register that is missing; its empty template is published as `data/templates/<name>.csv`. */
export interface Register {
  readonly name: string;
  readonly title: Text;
  readonly description: Text;
  readonly fields: readonly { readonly name: string; readonly title: Text; readonly type: string; readonly description: Text | null }[];
}

/** A dataset as published. `path` is below the site's root. */
export interface Dataset {
  readonly name: string;
  readonly title: Text;
  readonly description: Text | null;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly sources: readonly string[];
  readonly fields: readonly DatasetField[];
  readonly rows: readonly DatasetRow[];
}
export interface DatasetField {
  readonly name: string;
  readonly title: Text;
  readonly description: Text | null;
  readonly type: string;
  readonly unit: string | null;
}
export interface DatasetRow {
  /** As Excel shows it: the header is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Field name → id of the observation read from that cell. */
  readonly observations: Readonly<Record<string, string>>;
}

/** A mistake or a doubt in the data, as data; the words come later, per language. */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'notice';
  /** Relative to the data folder. */
  readonly file: string;
  /** In a text file such as metrics.yaml. */
  readonly line?: number;
  /** In a table, as Excel shows it: the header is row 1. */
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** All that the pages may know. `published/read.ts` returns it. */
export interface Published {
  readonly site: Site;
  readonly metrics: readonly Metric[];
  readonly observations: readonly Observation[];
  readonly charts: readonly Chart[];
  readonly identities: readonly Identity[];
  readonly unstated: readonly Unstated[];
  readonly registers: readonly Register[];
  readonly datasets: readonly Dataset[];
  readonly problems: readonly Problem[];
}
