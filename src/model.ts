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
  /** A number that the office's own limits rule out. */
  | 'invalid'
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
  | {
      readonly kind: 'assessed';
      readonly standard: string;
      readonly outcome: AssessmentOutcome;
      readonly resource: string;
      readonly where: Readonly<Record<string, string>>;
      readonly selection: string;
    }
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

/** What open-data platforms ask for, as far as the folder says it. */
export interface CatalogueFacts {
  readonly department: Text | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** What the data is about, in the words of the platform: 民政. */
  readonly field: Text | null;
  readonly openness: 'open' | 'conditional' | null;
  readonly frequency: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | 'irregular' | 'never' | null;
  readonly published: string | null;
}

/** What the rules for government websites have every page say of itself. */
export interface GovernmentFacts {
  readonly siteName: string | null;
  readonly siteDomain: string | null;
  readonly siteIdCode: string | null;
  readonly columnType: string | null;
  readonly published: string | null;
  readonly contentSource: Text | null;
}

/** Everything about this site that is not a figure. */
export interface Site {
  readonly title: Text;
  readonly package: PackageFacts;
  readonly place: Text | null;
  readonly tagline: Prose | null;
  readonly headline: Prose | null;
  readonly languages: readonly string[];
  /** False prints "not an official site"; true needs a publisher. */
  readonly official: boolean;
  readonly synthetic: boolean;
  readonly asOf: string | null;
  readonly publisher: Text | null;
  /** Null where site.yaml does not speak of them. */
  readonly catalogue: CatalogueFacts | null;
  readonly government: GovernmentFacts | null;
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
  /** What it draws of a register. */
  readonly picture?: RegisterPicture;
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
export interface RegisterTemplate {
  readonly name: string;
  readonly title: Text;
  readonly description: Text;
  readonly fields: readonly { readonly name: string; readonly title: Text; readonly type: string; readonly description: Text | null }[];
}

/** What a package says of itself. A text is as the descriptor has it: paragraphs are parted by empty lines. */
export interface PackageFacts {
  readonly name: string | null;
  readonly description: Text | null;
  readonly version: string | null;
  readonly created: string | null;
  readonly homepage: string | null;
  readonly keywords: readonly string[];
  readonly contributors: readonly { readonly title: string; readonly role: string | null; readonly path: string | null }[];
}

/** A dataset as published. `path` is below the site's root. */
export interface Dataset {
  readonly name: string;
  readonly title: Text;
  readonly description: Text | null;
  /** `file`: no table, offered as it is; it has no fields and no rows. */
  readonly kind: 'table' | 'file';
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  /** The office's own files that it was read from, in order. */
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly hash: string }[];
  readonly sources: readonly string[];
  /** Its own, else the package's. */
  readonly licenses: Site['licenses'];
  readonly fields: readonly DatasetField[];
  readonly primaryKey: readonly string[];
  /** Columns whose values are to be found in another dataset; its own name where that is itself. */
  readonly foreignKeys: readonly { readonly fields: readonly string[]; readonly dataset: string; readonly toFields: readonly string[] }[];
  /** How many rows of data it has. */
  readonly rows: number;
  /** So many rows are shown at a time; the first of them are in `api/datasets/<name>.json`. */
  readonly pageSize: number;
  /** Where there is more than one page, all rows lie in files of so many beside the table: a multiple of `pageSize`. */
  readonly fileSize: number;
  /** Rows that add up others, with their word; at most the first hundred. */
  readonly totals: readonly { readonly row: number; readonly word: string }[];
  /** The picture that its types allow, if any. */
  readonly picture: DatasetPicture | null;
}
export interface DatasetField {
  readonly name: string;
  readonly title: Text;
  readonly description: Text | null;
  readonly type: string;
  readonly format: string | null;
  readonly unit: string | null;
  /** Part of the primary key. */
  readonly key: boolean;
  /** As the descriptor has them: `{ minimum: 0, required: true }`. */
  readonly constraints: Readonly<Record<string, unknown>>;
  /** The values that may stand here, where they are listed: how many, and the first of them. */
  readonly categories: {
    readonly count: number;
    readonly first: readonly { readonly value: string; readonly label: Text | null }[];
  } | null;
  /** What stands for "no value", besides an empty cell. */
  readonly missingValues: readonly { readonly value: string; readonly label: string | null }[];
  readonly profile: ColumnProfile;
}
/** What a column holds, rows that add up others left out. Texts are canonical values; null where there is none or it would mean nothing (the median of names). */
export interface ColumnProfile {
  /** Cells with a value. */
  readonly count: number;
  /** Cells without one, for whatever reason; `unreadable` is how many of them could not be read. */
  readonly missing: number;
  readonly unreadable: number;
  readonly distinct: number;
  /** True where counting stopped at `distinct`, and there are more. */
  readonly moreDistinct: boolean;
  readonly minimum: string | null;
  readonly median: string | null;
  readonly maximum: string | null;
  readonly first: string | null;
  readonly last: string | null;
  /** Characters of the longest text; null for anything but text. */
  readonly longest: number | null;
  /** The most frequent values, where values repeat. */
  readonly frequent: readonly { readonly value: string; readonly count: number }[];
}
/**
 * A picture drawn from a table by its types alone: cells that stand for themselves, or a count of rows.
 * Nothing is ever added up, because nobody has said what may be.
 */
export type DatasetPicture = TimePicture | CategoryPicture | CountPicture | DistributionPicture;
/** Rows that a picture is of, where it is not of all: those that have this value in this column. */
export interface PictureWhere {
  readonly field: string;
  readonly at: string;
}
/** A measure over time, one row for each period. */
export interface TimePicture {
  readonly kind: 'time';
  readonly field: string;
  readonly by: string;
  readonly where: readonly PictureWhere[];
  /** In order of time; null is a period without a value. `after` is true where periods are missing before this one. Both break the line. */
  readonly points: readonly { readonly at: string; readonly value: number | null; readonly after?: boolean }[];
  /** How many periods there are; more than the points where only the highest and lowest of each stretch are drawn. */
  readonly of: number;
  /** The newest periods, left out because they have no value yet. */
  readonly leftOut: readonly string[];
  /** How many of the cells say about, at least or at most. */
  readonly inexact: number;
}
/** A measure by category, one row for each. In a table of several periods, of the newest that is complete. */
export interface CategoryPicture {
  readonly kind: 'category';
  readonly field: string;
  readonly by: string;
  readonly where: readonly PictureWhere[];
  readonly points: readonly { readonly at: string; readonly value: number }[];
  /** Categories without a value. */
  readonly missing: number;
  /** Newer periods, left out because they are not complete. */
  readonly leftOut: readonly string[];
  readonly inexact: number;
}
/** How many rows there are of each category. */
export interface CountPicture {
  readonly kind: 'count';
  readonly by: string;
  readonly points: readonly { readonly at: string; readonly value: number }[];
  /** Rows without a category. */
  readonly missing: number;
}
/** How many cells of a measure lie from `low` up to, but not at, `high`. */
export interface DistributionPicture {
  readonly kind: 'distribution';
  readonly field: string;
  readonly where: readonly PictureWhere[];
  readonly bins: readonly { readonly low: number; readonly high: number; readonly count: number }[];
  /** Cells below the first and above the last bin, with the farthest: a few far values would press all others into one bin. */
  readonly below: { readonly count: number; readonly farthest: number } | null;
  readonly above: { readonly count: number; readonly farthest: number } | null;
  readonly missing: number;
  /** Newer periods, left out because they are not complete. */
  readonly leftOut: readonly string[];
}
export interface DatasetRow {
  /** As Excel shows it: the header is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Field name → id of the observation read from that cell. */
  readonly observations: Readonly<Record<string, string>>;
}

/** A register: a table whose rows are things, one row for each thing and period. */
export interface Register {
  /** Its address: `communities/index.html`, and `communities/<entity>.html` for each thing. */
  readonly name: string;
  readonly title: Text;
  /** What one thing is called. */
  readonly entity: Text;
  /** The table that it is. */
  readonly dataset: string;
  /** The field that names a thing for ever, and the one with its name. */
  readonly key: string;
  readonly label: string;
  /** The field that holds the period; null where each thing has one row. */
  readonly period: string | null;
  /** All periods, the newest last; one empty text where rows have none. */
  readonly periods: readonly string[];
  /** Fields that part the register, from large to small. Each value of the first has a page. */
  readonly groups: readonly string[];
  /** Fields with a unit, in the table's order. */
  readonly measures: readonly string[];
  /** Other fields that say something of a thing. */
  readonly facts: readonly string[];
  /** Measures with a picture on each page. */
  readonly lead: readonly string[];
  readonly related: readonly { readonly dataset: string; readonly key: string; readonly title: Text }[];
  /** Values of the first group in the table's order, with how many things of the newest period each has. */
  readonly sections: readonly { readonly value: string; readonly entities: number }[];
  /** Things that have a row in the newest period, and all that have a page. */
  readonly entities: number;
  readonly pages: number;
  readonly peers: RegisterPeers | null;
}
/** Who is compared with whom: things alike in some fields, whose size lies in the same band in the newest period. */
export interface RegisterPeers {
  readonly same: readonly string[];
  readonly size: string;
  readonly groups: readonly PeerGroup[];
}
export interface PeerGroup {
  readonly name: string;
  /** The values that its things have in the fields of `same`. */
  readonly same: Readonly<Record<string, string>>;
  /** Sizes from `low` up to, but not at, `high`; null is unbounded. */
  readonly low: number | null;
  readonly high: number | null;
  readonly entities: number;
  /** Measure → a summary for each period of the register; null where fewer than three things have an exact value. */
  readonly figures: Readonly<Record<string, readonly (PeerFigures | null)[]>>;
}
/** How the exact values of a measure lie in a group. Quarters are interpolated, as R and Excel (QUARTILE.INC) do. */
export interface PeerFigures {
  readonly count: number;
  readonly lowest: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly highest: number;
}
/** One thing of a register: all that its page says, in `<register>/<entity>.json`. */
export interface Entity {
  readonly register: string;
  /** Its key, as the table has it. */
  readonly id: string;
  /** True in a city that does not exist. */
  readonly synthetic?: true;
  /** Its newest name. */
  readonly name: string;
  /** A row for each period that has one, the newest last. */
  readonly rows: readonly EntityRow[];
  /** How its peers stand; null where its size or a field of `same` is missing. */
  readonly peers: EntityPeers | null;
  readonly related: readonly { readonly dataset: string; readonly rows: readonly RelatedRow[] }[];
  readonly before: readonly Succession[];
  readonly after: readonly Succession[];
  /** What releases changed in its rows, the newest first; not here where they changed nothing. */
  readonly history?: readonly EntityChange[];
}
/** A cell of a thing that is different since a release, or a row of it that came or went: then `field` is null. */
export interface EntityChange extends Pick<ExplainedChange, 'kind' | 'previous' | 'current' | 'explanation'> {
  readonly release: string;
  readonly period: string;
  readonly field: string | null;
}
/** The peers of a thing: its group, with the figures that its page shows. */
export interface EntityPeers extends Omit<PeerGroup, 'figures'> {
  /** Measure → in the newest period. */
  readonly newest: Readonly<Record<string, PeerFigures | null>>;
  /** Measure with a picture → in each period of the register. */
  readonly years: Readonly<Record<string, readonly (PeerFigures | null)[]>>;
}
export interface EntityRow {
  readonly period: string;
  /** Where it stands in the published table, as Excel shows it: the header is row 1. */
  readonly row: number;
  /** The name it had then, where it is not the newest. */
  readonly name?: string;
  readonly remark?: string;
  /** Fact → its value in canonical form; a field without one is not here. */
  readonly facts: Readonly<Record<string, string>>;
  /** Measure → its number, or null. */
  readonly values: Readonly<Record<string, number | null>>;
  /** Why there is no number, by measure. */
  readonly missing?: Readonly<Record<string, Status>>;
  /** Strength of a number that is not exact, by measure. */
  readonly relations?: Readonly<Record<string, Relation>>;
  /** Standard → how it was met in this period. */
  readonly standards: Readonly<Record<string, Assessment>>;
}
export type AssessmentOutcome = 'met' | 'not-met' | 'cannot-tell';
/** A thing held against a standard. */
export interface Assessment {
  /** There where it is a goal, which nothing is held to. */
  readonly goal?: true;
  readonly outcome: AssessmentOutcome;
  /** What the standard asks of it, from and to; null where that cannot be told. One number where both are the same. */
  readonly due: readonly [low: number, high: number] | null;
  /** What is lacking, where it is not met and that can be counted. */
  readonly short: number | null;
  /** Why it cannot be told, or what was found: a code whose words are in i18n. */
  readonly reason: string | null;
}
/** A row of another table that belongs to a thing. */
export interface RelatedRow {
  readonly row: number;
  readonly cells: readonly string[];
}
/** How a thing came out of another, or went into it. */
export interface Succession {
  readonly entity: string;
  readonly name: string;
  readonly date: string | null;
  readonly kind: string | null;
  /** The table that says so, and the row in it. */
  readonly dataset: string;
  readonly row: number;
}

/**
 * A picture of a register, worked out when the site is made: never more than a screen can show, however many things there are.
 * A value that is missing is counted with its reason, and one that is not exact is counted apart; neither is drawn as a number.
 */
export type RegisterPicture = RegisterDistribution | RegisterRanking | RegisterYears | RegisterScatter | RegisterMultiples | RegisterTiles;
/** What a picture is of. */
export interface PictureOf {
  readonly register: string;
  /** What one thing is called. */
  readonly entity: Text;
  readonly dataset: string;
  /** The newest where the picture is over the periods; '' where rows have none. */
  readonly period: string;
  /** Field → the values that a thing must have one of. */
  readonly where: Readonly<Record<string, readonly string[]>>;
}
/** Whether groups have pages (`linked`), which also prove the medians that are drawn (`proven`): those of all their things in the newest period. */
export type PictureGroups = 'unlinked' | 'linked' | 'proven';
export interface PictureMeasure {
  readonly field: string;
  readonly title: Text;
  readonly unit: string | null;
}
/** Things by what is known of them: `of` = `values` + `inexact` + all that are `missing`. */
export interface PictureCounts {
  readonly of: number;
  readonly values: number;
  readonly inexact: number;
  readonly missing: Readonly<Partial<Record<Status, number>>>;
}
export type PictureBin = DistributionPicture['bins'][number];
/** How a measure is spread over the things. */
export interface RegisterDistribution extends PictureOf {
  readonly kind: 'register-distribution';
  readonly measure: PictureMeasure;
  readonly counts: PictureCounts;
  readonly bins: readonly PictureBin[];
  readonly below: DistributionPicture['below'];
  readonly above: DistributionPicture['above'];
  readonly figures: PeerFigures | null;
}
/** Groups by the median of a measure or by how many meet a standard, or things by a measure; the first in order. */
export interface RegisterRanking extends PictureOf {
  readonly kind: 'register-ranking';
  readonly of: 'groups' | 'things';
  readonly measure: PictureMeasure | null;
  readonly standard: PictureStandard | null;
  /** The field whose values are the groups. */
  readonly by: string | null;
  readonly groups: PictureGroups;
  readonly order: 'highest' | 'lowest';
  readonly rows: readonly RankedRow[];
  /** Groups or things that come after these. */
  readonly rest: number;
  /** Groups without a number: too few values. */
  readonly untold: readonly string[];
  readonly counts: PictureCounts;
  /** The median of all things, or the share of all that meet the standard. */
  readonly all: number | null;
}
export interface RankedRow {
  /** A thing's key, or a group's value. */
  readonly key: string;
  readonly name: string;
  readonly value: number;
  /** Of how many things, and for how many of them there is a number or a yes. */
  readonly of: number;
  readonly count: number;
}
export interface PictureStandard {
  readonly name: string;
  readonly title: Text;
}
/** A measure over the periods: the middle of all things, and for how many there is a value. */
export interface RegisterYears extends PictureOf {
  readonly kind: 'register-years';
  readonly measure: PictureMeasure;
  readonly points: readonly YearsPoint[];
}
export interface YearsPoint {
  readonly period: string;
  readonly counts: PictureCounts;
  readonly figures: PeerFigures | null;
}
/** A measure against the size of things, with what a standard asks of each size. */
export interface RegisterScatter extends PictureOf {
  readonly kind: 'register-scatter';
  readonly size: PictureMeasure;
  readonly measure: PictureMeasure;
  readonly standard: PictureStandard | null;
  /** Things of which both are known exactly. */
  readonly drawn: number;
  readonly counts: PictureCounts;
  /** Things far outside, which would press all others into a corner. */
  readonly outside: number;
  readonly x: readonly [low: number, high: number];
  readonly y: readonly [low: number, high: number];
  /** Each thing, where they are few; else a grid of counts. */
  readonly points: readonly ScatterPoint[] | null;
  readonly grid: ScatterGrid | null;
  readonly lines: readonly StandardLine[];
  readonly outcomes: OutcomeCounts | null;
}
export interface ScatterPoint {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly outcome: AssessmentOutcome | null;
}
/** Cells counted from the lower left corner; only those that hold something. */
export interface ScatterGrid {
  readonly columns: number;
  readonly rows: number;
  readonly cells: readonly ScatterCell[];
}
export interface ScatterCell {
  readonly column: number;
  readonly row: number;
  /** The middle of what is in it: whole numbers stand where they are. */
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly met: number;
}
/** What a band of a standard asks of each size, as corners of a line; two lines where it leaves a range. */
export interface StandardLine {
  readonly where: Readonly<Record<string, readonly string[]>>;
  readonly low: readonly (readonly [x: number, y: number])[];
  readonly high: readonly (readonly [x: number, y: number])[] | null;
}
export type OutcomeCounts = Readonly<Record<AssessmentOutcome, number>>;
/** One small picture for each group, all to one scale. */
export interface RegisterMultiples extends PictureOf {
  readonly kind: 'register-multiples';
  readonly form: 'years' | 'distribution';
  readonly measure: PictureMeasure;
  readonly by: string;
  readonly groups: PictureGroups;
  readonly panels: readonly MultiplesPanel[];
  /** Groups that are not drawn, because there are too many. */
  readonly rest: number;
}
export interface MultiplesPanel {
  readonly value: string;
  readonly counts: PictureCounts;
  readonly figures: PeerFigures | null;
  /** Of `years`. */
  readonly points: readonly YearsPoint[];
  /** Of `distribution`: the same edges in every panel. */
  readonly bins: readonly PictureBin[];
}
/** How each thing meets a standard: a square for each where they are few, else a bar for each group. */
export interface RegisterTiles extends PictureOf {
  readonly kind: 'register-tiles';
  readonly standard: PictureStandard;
  /** The field that parts them; null where nothing does. */
  readonly by: string | null;
  readonly groups: PictureGroups;
  readonly outcomes: OutcomeCounts;
  readonly sections: readonly TilesSection[];
  readonly rest: number;
}
export interface TilesSection {
  readonly value: string;
  readonly outcomes: OutcomeCounts;
  readonly things: readonly { readonly key: string; readonly name: string; readonly outcome: AssessmentOutcome }[] | null;
}

/** A rule that the things of a register are held to, with the numbers of its parameters: all that it takes to apply it. */
export interface Standard {
  readonly name: string;
  readonly title: Text;
  readonly topic: string | null;
  /** Aimed at, not required: no thing falls short of the standards because of it. */
  readonly goal: boolean;
  /** The register whose things are held to it; it need not be there. */
  readonly register: string;
  /** The field that says what they have; null for a rule about pairs. */
  readonly measure: string | null;
  /** What is asked is in this unit, for each thing and period. */
  readonly unit: string | null;
  /** The field and the unit that it is measured by, where it asks more of what is larger. */
  readonly size: { readonly field: string; readonly unit: string } | null;
  /** The first whose `where` fits is the one that holds. */
  readonly bands: readonly StandardBand[];
  /** A sentence for each band, derived from the definition; its numbers are observations. */
  readonly explanation: readonly Prose[];
  /** The observation that says how many meet it, as the source has it. */
  readonly published: string | null;
  /** How many things of the newest period meet it: of all, and of those with each value of a field. Empty without the register. */
  readonly rollups: readonly Rollup[];
}
export interface StandardBand {
  /** Field → the values that it is for. */
  readonly where: Readonly<Record<string, readonly string[]>>;
  readonly rule: StandardRule;
}
export type StandardRule =
  /** Not less than `value.low`. */
  | { readonly kind: 'at-least'; readonly value: StandardParameter }
  /** Not less than `value.low` for every `per` of the size, and never less than `least.low`. */
  | { readonly kind: 'at-least-per'; readonly value: StandardParameter; readonly per: number; readonly least: StandardParameter | null }
  /** One for every `value.low` to `value.high` of the size. */
  | { readonly kind: 'one-per'; readonly value: StandardParameter }
  /** At least one partner in a table of pairs, and none that another thing has too. */
  | {
      readonly kind: 'paired';
      readonly dataset: string;
      readonly key: string;
      readonly unit: string;
      readonly period: string | null;
      /** The observation that cites the rule. */
      readonly stated: string | null;
    };
/** A number of a rule, and the observation that it is. */
export interface StandardParameter {
  readonly observation: string;
  readonly low: number;
  readonly high: number | null;
}
/** Things held to a standard, by outcome: the three add up to `of`. */
export interface Rollup {
  readonly period: string;
  /** The field and its value; null for all. */
  readonly by: { readonly field: string; readonly value: string } | null;
  readonly of: number;
  /** Things of which the standard does not speak; in none of the three. */
  readonly outside: number;
  readonly outcomes: Readonly<Record<AssessmentOutcome, RollupCount>>;
}
export interface RollupCount {
  /** `standards/floor-space/met@2020`, in a group `standards/floor-space/met@2020,east`. */
  readonly id: string;
  readonly count: number;
  /** Its rows in the published table. */
  readonly selection: string;
  /** How many for each reason, where there is one: a code whose words are in i18n. */
  readonly reasons: Readonly<Record<string, number>>;
}
/** What the calculator asks for, and the sizes that its table answers. */
export interface Calculator {
  readonly size: { readonly field: string; readonly title: Text };
  readonly where: {
    readonly field: string;
    readonly title: Text;
    readonly values: readonly { readonly value: string; readonly title: Text }[];
  } | null;
  readonly sizes: readonly number[];
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
  /** How many cells or rows have it, where more than one: a wrong column is one problem. */
  readonly count?: number;
  /** The first few of them, this place included. */
  readonly examples?: readonly { readonly row: number; readonly value: string }[];
}

/** All that the pages may know. `published/read.ts` returns it. */
export interface Published {
  readonly site: Site;
  readonly metrics: readonly Metric[];
  readonly observations: readonly Observation[];
  readonly charts: readonly Chart[];
  readonly identities: readonly Identity[];
  readonly unstated: readonly Unstated[];
  /** Registers that are missing. */
  readonly templates: readonly RegisterTemplate[];
  /** Registers that the folder has. */
  readonly registers: readonly Register[];
  readonly standards: readonly Standard[];
  readonly calculator: Calculator | null;
  readonly datasets: readonly Dataset[];
  readonly problems: readonly Problem[];
  /** Of the folder, the oldest first; empty where nothing has been released yet. */
  readonly releases: readonly ReleaseSummary[];
  /** What changed from release to release, by what it changed in: `metric/x`, `chart/x`, `dataset/x`, `topic/x`; what `chart/x` draws of a register in `drawn/x`. The newest first. */
  readonly history: Readonly<Record<string, readonly HistoryEntry[]>>;
  /** Everything that was called an error, the newest first. */
  readonly corrections: readonly Correction[];
  /** What is different from the newest release and not released yet; null where nothing is, or where there is no release. */
  readonly pending: PendingChanges | null;
  /** Table of a register → key of a thing that some release changed → its newest name, with the key behind it where others have the same name. */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * A release: all that was published, frozen under a name that never changes. `releases/<id>.json` is exactly this.
 * Its hash names the one before it, so nobody can change an old one unseen.
 */
export interface Release {
  readonly format: 1;
  readonly id: string;
  /** The ISO day on which it was released. */
  readonly date: string;
  readonly previous: { readonly id: string; readonly hash: string } | null;
  /** What there is to say of it as a whole. */
  readonly note: Text | null;
  /** Every file of the folder that it was made from. */
  readonly inputs: readonly { readonly path: string; readonly bytes: number; readonly hash: string }[];
  /** The tables as they were published; their content lies beside, by its hash. */
  readonly tables: readonly FrozenTable[];
  /** What is different from the release before; empty in the first. */
  readonly changes: readonly ExplainedChange[];
  readonly checks: ReleaseChecks;
  readonly signatures: readonly Signature[];
  readonly published: ReleasedFigures;
}
/** All that was published but for what tells of releases. */
export type ReleasedFigures = Omit<Published, 'releases' | 'history' | 'corrections' | 'pending' | 'names'>;
export interface FrozenTable {
  readonly dataset: string;
  /** SHA-256 of the published CSV, in hexadecimal, and its size. */
  readonly hash: string;
  readonly bytes: number;
  readonly rows: number;
}
/** What had been checked when it was released. */
export interface ReleaseChecks {
  readonly warnings: number;
  readonly notices: number;
  readonly identities: Readonly<Record<Outcome, number>>;
}
export type SignatureRole = 'drafted' | 'checked' | 'approved';
/** `name` is null where it is not made public. */
export interface Signature {
  readonly role: SignatureRole;
  readonly name: string | null;
}

/** Something published that can change. */
export type ChangeSubject =
  | { readonly kind: 'observation'; readonly name: string; readonly metric: string }
  /** A row of a table with a key: a whole row that came or went. */
  | { readonly kind: 'row'; readonly dataset: string; readonly key: Readonly<Record<string, string>> }
  | { readonly kind: 'cell'; readonly dataset: string; readonly key: Readonly<Record<string, string>>; readonly field: string }
  /** A table without a key, whose rows can only be counted; a column. */
  | { readonly kind: 'rows'; readonly dataset: string }
  | { readonly kind: 'field'; readonly dataset: string; readonly name: string }
  | { readonly kind: DefinitionKind; readonly name: string };
export type DefinitionKind =
  | 'metric'
  | 'chart'
  | 'standard'
  | 'identity'
  | 'dataset'
  | 'register'
  | 'source'
  | 'unit'
  | 'topic'
  | 'page'
  | 'site';
/** What of it is different. The first four are data, the next three say what it means; `wording` changes neither. */
export type ChangeAspect = 'value' | 'strength' | 'status' | 'source' | 'unit' | 'definition' | 'assumption' | 'wording';
/** `revised` is any change that nobody called an error. */
export type ChangeKind = 'new' | 'revised' | 'corrected' | 'withdrawn';

/** A published thing before and after. One side is absent where it is new or withdrawn. */
export interface Change {
  /** Its address among the changes of a release: `observation/x`, `cell/communities/2019,d1-001/households`. */
  readonly id: string;
  readonly subject: ChangeSubject;
  readonly kind: ChangeKind;
  /** Empty where it is new or withdrawn. */
  readonly aspects: readonly ChangeAspect[];
  /** Of a row or a cell: where it stands in the published tables, the header being row 1. */
  readonly rows?: { readonly previous?: number; readonly current?: number };
  readonly previous?: ChangeState;
  readonly current?: ChangeState;
  /** Ids of the changes that it follows from: a total of its parts. Whatever follows needs no reason of its own. */
  readonly because: readonly string[];
  readonly suspicions: readonly Suspicion[];
}
export type ChangeState =
  | ({ readonly kind: 'figure' } & Pick<Observation, 'value' | 'low' | 'high' | 'relation' | 'status' | 'unit'>)
  /** A cell as it was published, and the unit of its column. */
  | { readonly kind: 'cell'; readonly text: string; readonly unit: string | null }
  | { readonly kind: 'rows'; readonly rows: number }
  /** What it is called, and for what has a definition, how that is put in words. */
  | { readonly kind: 'thing'; readonly title: Text; readonly explanation: Text | null };
/** What looks like a slip of the pen, and is asked for twice. */
export type Suspicion = 'magnitude' | 'sign' | 'unit' | 'total-below-parts' | 'rate';

export type ChangeReason = 'scheduled-revision' | 'correction' | 'new-source' | 'definition';
/** Why a published figure is different. */
export interface Explanation {
  readonly reason: ChangeReason;
  readonly note: Text;
  /** The release that was the first to carry the error; only of a correction of something that was wrong. */
  readonly wrongSince: string | null;
}
export interface ExplainedChange extends Change {
  /** What follows from other changes has theirs. Null where none is needed: what is new, mere wording. */
  readonly explanation: Explanation | null;
}

/** A release without what it froze. */
export interface ReleaseSummary extends Pick<Release, 'id' | 'date' | 'previous' | 'note' | 'tables' | 'checks' | 'signatures'> {
  /** SHA-256 of `r/<id>/release.json`: the root hash. */
  readonly hash: string;
  readonly inputs: number;
  readonly observations: number;
  /** How many changes of each kind; those that follow from others are counted apart. */
  readonly counts: Readonly<Record<ChangeKind, number>>;
  readonly following: number;
}
/** How the folder as it stands differs from its newest release. */
export interface PendingChanges {
  readonly since: string;
  readonly counts: ReleaseSummary['counts'];
  readonly following: number;
}
/** A change and the release that brought it. */
export interface HistoryEntry extends ExplainedChange {
  readonly release: string;
  /** How many changes it stands for, where one entry is for many cells of a column. */
  readonly count: number;
}
/** An error and what it touched: all changes of a release that one reason explains. */
export interface Correction {
  readonly release: string;
  readonly date: string;
  readonly explanation: Explanation;
  /** How many, and the first of them. */
  readonly count: number;
  readonly changes: readonly ExplainedChange[];
}
