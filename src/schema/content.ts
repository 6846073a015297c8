/** What the content folder says, as typed facts. Everything here has been checked: ids exist, units are units, sums come out. */

import type { Extents, Formula, Verdict } from '../calculation/index.ts';
import type { Gap, Question } from './gaps.ts';
import type { Qualifier } from './printed-number.ts';
import type { Prose } from './prose.ts';

export interface Content {
  readonly papers: readonly Paper[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly glossary: readonly Term[];
  readonly statistics: readonly Series[];
  readonly publisher: Publisher;
}

/** Who publishes this copy of the site. */
export interface Publisher {
  readonly name: string;
  readonly contact: { readonly text: string; readonly href: string } | undefined;
  readonly corrections: readonly { readonly date: string; readonly page: string; readonly was: string; readonly is: string }[];
}

export interface Paper {
  /** The folder's name and the paper's address. */
  readonly slug: string;
  readonly council: string;
  readonly councilShort: string;
  readonly committee: string;
  /** `2013-08-13` */
  readonly meetingDate: string;
  readonly title: string;
  /** What was asked for, in one sentence. */
  readonly asks: Prose;
  readonly original: Original;
  readonly decision: { readonly known: boolean; readonly text: Prose; readonly source: string | undefined };
  readonly figures: ReadonlyMap<string, Figure>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly scenarios: ReadonlyMap<string, Scenario>;
  /** What the paper does not say, as its author lists it. */
  readonly gaps: readonly Gap[];
  /** Questions to ask at the meeting, the best first. */
  readonly questions: readonly Question[];
  readonly outturn: readonly OutturnFact[];
  /** In the order of their `order`. */
  readonly chapters: readonly Chapter[];
  /** The front matter of at-a-glance.mdx, where there is one. */
  readonly atAGlance: AtAGlance | undefined;
}

/** Where the paper was published, and what we read. */
export interface Original {
  readonly address: string;
  readonly addressNote: Prose | undefined;
  readonly read: string;
  /** `2026-11-22` */
  readonly readOn: string;
  readonly sha256: string;
}

export interface Where {
  readonly paragraph: string;
  readonly table: string | undefined;
  readonly row: string | undefined;
  readonly column: string | undefined;
}

/** A number that the paper prints. `value` is undefined for a range, which has `low` and `high`. */
export interface Figure {
  readonly id: string;
  readonly label: Prose;
  /** The characters of the paper. */
  readonly printed: string;
  /** In base units of `unit`. */
  readonly value: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly unit: string;
  /** What a heading multiplies the printed number by: 1,000 under £000, otherwise 1. */
  readonly scale: number;
  readonly qualifier: Qualifier | undefined;
  /** What the figure is declared to be rounded to, in base units. */
  readonly roundedTo: number | undefined;
  /** The size of its last printed digit, in base units. */
  readonly precision: number;
  readonly date: string | undefined;
  readonly where: Where;
  readonly note: Prose | undefined;
  /** The figure that this one prints again. */
  readonly repeats: string | undefined;
}

/** A number that a sum needs and that is no figure of the paper: months between two dates. */
export interface Given {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly because: Prose;
}

/** A formula over figure ids and given numbers, with what it gives. */
export interface Sum {
  readonly formula: Formula;
  /** As the author wrote it. */
  readonly text: string;
  readonly computed: number;
}

/** A sum that the paper makes, done again. */
export interface Claim {
  readonly id: string;
  readonly label: Prose;
  /** The figure that the paper prints as the result. */
  readonly printedFigure: string | undefined;
  /** Undefined where the sum cannot be checked. */
  readonly formula: Formula | undefined;
  readonly formulaText: string | undefined;
  readonly given: ReadonlyMap<string, Given>;
  readonly verdict: Verdict;
  readonly computed: number | undefined;
  readonly unit: string;
  readonly note: Prose | undefined;
  /** What the paper would have to print. */
  readonly missing: Prose | undefined;
  /** The same sum from the paper's unrounded figures. */
  readonly unrounded: Sum | undefined;
  /** Whether the sum from unrounded figures would print differently. */
  readonly carriesRounding: boolean;
  readonly paragraph: string;
}

export type InputStatus = 'printed' | 'inferred' | 'fitted' | 'our assumption' | 'outside source' | 'not used';

export interface ScenarioInput {
  readonly value: number;
  readonly status: InputStatus;
  /** The figure it is, where it is printed. */
  readonly figure: string | undefined;
  /** The sum over figures it comes from. */
  readonly sum: Sum | undefined;
  readonly given: ReadonlyMap<string, Given>;
  readonly source: string | undefined;
  readonly because: Prose | undefined;
  readonly note: Prose | undefined;
}

/** A case that a calculator opens with. */
export interface Scenario {
  readonly id: string;
  readonly model: string;
  readonly title: Prose;
  /** The case that this model opens with in this paper. */
  readonly opens: boolean;
  /** The financial years, where the model works by years. */
  readonly years: readonly string[];
  /** The items of the list that the model works over, by id, in order. */
  readonly items: ReadonlyMap<string, Prose>;
  /** How far the model's axes reach in this scenario. */
  readonly extents: Extents;
  /** Every number that the model takes, by the name of its cell: `units`, `budgetGbp.2013-14`. */
  readonly inputs: Readonly<Record<string, ScenarioInput>>;
  /** What the paper prints for a cell of a line: the figure's id. */
  readonly printed: Readonly<Record<string, string>>;
  readonly note: Prose | undefined;
}

/** What happened later, set beside the paper. */
export interface OutturnFact {
  readonly id: string;
  readonly text: Prose;
  readonly date: string;
  readonly source: string;
}

/** The front matter of a chapter. Its body is MDX, rendered from the file itself. */
export interface Chapter {
  /** The file's name without its ending, and the chapter's address. */
  readonly slug: string;
  readonly file: string;
  readonly title: Prose;
  /** For the menu. */
  readonly short: string;
  readonly standfirst: Prose;
  /** The paragraphs of the paper that it explains: `3.6 to 3.8`. */
  readonly paragraphs: string;
  readonly order: number;
  /** The models of the calculators that stand in it. */
  readonly calculators: readonly string[];
}

/** The front matter of at-a-glance.mdx. */
export interface AtAGlance {
  readonly file: string;
  readonly title: Prose | undefined;
  readonly standfirst: Prose | undefined;
}

/** A document outside the paper itself. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly paragraph: string | undefined;
  readonly address: string | undefined;
  readonly readOn: string | undefined;
  readonly sha256: string | undefined;
  readonly note: Prose | undefined;
}

export interface Term {
  readonly id: string;
  readonly term: string;
  /** The short form: LAC. */
  readonly short: string | undefined;
  readonly means: Prose;
  /** Ids of other terms. */
  readonly see: readonly string[];
}

/** A published series of statistics. A period without a published number is left out: missing is not zero. */
export interface Series {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly source: string;
  readonly release: string;
  readonly retrieved: string;
  readonly areas: ReadonlyMap<string, Area>;
  readonly notes: readonly Prose[];
}

export interface Area {
  readonly id: string;
  readonly name: string;
  readonly code: string | undefined;
  /** By year (`2013`) or financial year (`2013-14`). */
  readonly values: ReadonlyMap<string, number>;
}
