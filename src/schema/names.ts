/** The ids that exist, so that every reference can be looked up before anything is built. */

import { suggest } from './did-you-mean.ts';

/** Ids of one kind. Where their file could not be read, `complete` is false and no id is called unknown. */
export interface Ids {
  readonly known: ReadonlySet<string>;
  readonly complete: boolean;
}

export const noIds: Ids = { known: new Set(), complete: true };

/** What all papers share. */
export interface SharedNames {
  readonly sources: Ids;
  readonly terms: Ids;
  /** `series/area/period` of every number, and whether every series could be read. */
  readonly statistics: Ids;
}

/** What one paper adds. */
export interface PaperNames extends SharedNames {
  readonly figures: Ids;
  readonly claims: Ids;
  readonly scenarios: Ids;
  /** The models that this paper has scenarios for. */
  readonly scenarioModels: Ids;
  /** Where figures of the paper stand: `6.2`, `Opening lines`. */
  readonly places: Ids;
  /** The cells of a scenario's inputs and of its model's lines; nothing where the scenario could not be read. */
  readonly cellsOf: (scenario: string) => ScenarioCells | undefined;
  /** The names of a claim's given numbers. */
  readonly givenOf: (claim: string) => Ids;
  /** Figures that print these characters: to name the figure where an author typed its number. */
  readonly figuresPrinting: (text: string) => readonly string[];
}

/** Numbers by name, as a chapter may show them: `outturn.2013-14`. */
export interface ScenarioCells {
  readonly model: string;
  readonly inputs: readonly string[];
  readonly lines: readonly string[];
}

export const idsOf = (known: Iterable<string>, complete = true): Ids => ({ known: new Set(known), complete });

/** Nothing where the id exists, otherwise what to write. */
export function unknownId(ids: Ids, id: string): string | undefined {
  return ids.known.has(id) || !ids.complete ? undefined : suggest(id, ids.known);
}
