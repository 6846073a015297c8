/** What each version of a calculator started from and came to: kept, so that an old link never moves in silence. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateCells, type Extents, hasAnswer, inputCells, lineCells, type Model, nearlyEqual } from '../calculation/index.ts';
import type { Paper } from '../schema/content.ts';
import { getScenarios } from './figures.ts';

type Numbers = Readonly<Record<string, number>>;

/** The headline numbers by cell; `null` where there was no answer. */
export type KeptAnswers = Readonly<Record<string, number | null>>;

export interface KeptCase {
  readonly inputs: Numbers;
  readonly headlines: KeptAnswers;
}

/** A scenario at random: a formula that moves an answer moves one of these, where no paper's case would show it. */
export interface Probe extends KeptCase {
  readonly extents: Extents;
}

export interface KeptVersion {
  /** By paper and scenario: `wolverhampton-2013/caseload_15`. */
  readonly cases: Readonly<Record<string, KeptCase>>;
  readonly probes: readonly Probe[];
}

export type KeptVersions = Readonly<Record<string, KeptVersion>>;

export const versionsFile = (model: string): string => join(process.cwd(), 'versions', `${model}.json`);

/** All versions of a model that are on record, by number. */
export function getVersions(model: string): KeptVersions {
  const file = versionsFile(model);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Every case of every paper for this model, as it is now. */
export function casesNow(model: Model, papers: readonly Paper[]): Readonly<Record<string, KeptCase>> {
  return Object.fromEntries(
    papers.flatMap((paper) =>
      getScenarios(paper, model.name).map((scenario): [string, KeptCase] => {
        const values = Object.fromEntries(Object.entries(scenario.inputs).map(([cell, { value }]) => [cell, value]));
        return [`${paper.slug}/${scenario.id}`, { inputs: values, headlines: answersOf(model, values, scenario.extents) }];
      }),
    ),
  );
}

/** The headline numbers of a scenario. @throws {Error} where the inputs are refused */
export function answersOf(model: Model, values: Numbers, extents: Extents): KeptAnswers {
  const result = calculateCells(model, values, extents);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '));
  return Object.fromEntries(
    lineCells(model, extents)
      .filter(({ quantity }) => model.headlines.includes(quantity.key))
      .map(({ name }) => {
        const outcome = result.cells[name];
        return [name, outcome !== undefined && hasAnswer(outcome) ? outcome : null];
      }),
  );
}

/** What no longer is as a version has it on record, in sentences. New cases, inputs and headlines are not a move. */
export function movesSince(kept: KeptVersion, model: Model, papers: readonly Paper[]): readonly string[] {
  const now = casesNow(model, papers);
  const ofCases = Object.entries(kept.cases).flatMap(([id, each]) => {
    const present = now[id];
    if (!present) return [`${id} is gone.`];
    return [...moves(id, each.inputs, present.inputs), ...moves(id, each.headlines, present.headlines)];
  });
  const ofProbes = kept.probes.flatMap((probe, index) =>
    moves(`probe ${index + 1}`, probe.headlines, answersOf(model, withNewInputs(probe, model, now), probe.extents)),
  );
  return [...ofCases, ...ofProbes];
}

function moves(where: string, kept: KeptAnswers, now: KeptAnswers): readonly string[] {
  return Object.entries(kept).flatMap(([cell, was]) => {
    const is = now[cell] ?? null;
    const isSame = was === null || is === null ? was === is : nearlyEqual(was, is);
    return isSame ? [] : [`${where}: ${cell} was ${was ?? 'without an answer'} and is ${is ?? 'without an answer'}.`];
  });
}

/** An input that came later takes what the first case has for it: the value that leaves answers as they were. */
function withNewInputs({ inputs, extents }: Probe, model: Model, cases: Readonly<Record<string, KeptCase>>): Numbers {
  const [first] = Object.values(cases);
  const startOf = (key: string) =>
    Object.entries(first?.inputs ?? {}).find(([cell]) => cell === key || cell.startsWith(`${key}.`))?.[1];
  return Object.fromEntries(
    inputCells(model, extents).map(({ name, quantity }) => [name, inputs[name] ?? startOf(quantity.key) ?? 0]),
  );
}
