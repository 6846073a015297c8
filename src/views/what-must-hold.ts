/** What a case says that can be put to the test, and what would have to change for it to be otherwise. */

import { type Cell, inputCells, type Model, type Switch, switchingValue, type Threshold } from '../calculation/index.ts';
import { formatNumberShort } from '../format/number.ts';
import { formatInputAlone, kindOf, shownOf } from '../format/quantity.ts';
import { numberIn, plural } from './answer.ts';
import { inputFactsOf } from './calculator-facts.ts';
import { type Case, cellName } from './case.ts';
import { fieldGroups } from './field-groups.ts';

export interface Test {
  readonly threshold: Threshold;
  /** `what is saved covers the cost by the end of 2019-20`, after "It holds that". */
  readonly says: string;
  /** The same without the number that it is about, for draws in which that number varies. */
  readonly plainly?: string;
  /** What it rests on and is easily missed. */
  readonly note?: string;
}

const lastYear = ({ reach }: Case): string => reach.years.at(-1) ?? '';
const has = (of: Case, cell: string): boolean => (numberIn(of, cell) ?? 0) > 0;
const atMost = (line: string, value: number): Threshold => ({ line, sense: 'at most', value });

const childrenNamed = (of: Case): string => {
  const count = numberIn(of, 'childrenFewer') ?? 0;
  return `${formatNumberShort(count)} ${plural(count, 'child', 'children')} fewer in care`;
};

/** Savings that stay as they are however few children stay out of care carry a good part of some answers. */
function leftWhole(of: Case): Pick<Test, 'note'> {
  const names = Object.entries(of.reach.items)
    .filter(([item]) => of.values[`followsDelivery.${item}`] === 0)
    .filter(([item]) => of.reach.years.some((year) => has(of, `seriesGbp.${item}.${year}`)))
    .map(([, name]) => `“${name}”`);
  if (names.length === 0 || !has(of, 'childrenAimed')) return {};
  return {
    note: `The saving of ${names.join(' and ')} is left whole, however few children stay out of care: see “More assumptions”.`,
  };
}

/** What each model's answer turns on. Nothing where a case has nothing to test. */
const tests: Readonly<Record<string, (of: Case, year: string) => Test | undefined>> = {
  'break-even': (of) =>
    has(of, 'yearlyInvestmentGbp')
      ? {
          threshold: { line: 'netEachYear', sense: 'at least', value: 0 },
          says: `${childrenNamed(of)} would cover what is spent each year`,
          plainly: 'what is saved covers what is spent each year',
        }
      : {
          threshold: { line: 'netFirstYear', sense: 'at least', value: 0 },
          says: `${childrenNamed(of)} would bring back in the first year what is spent once`,
          plainly: 'what is spent once comes back in the first year',
        },
  'caseload-redistribution': (of) => ({
    threshold: atMost('caseloadWithPostsAdded', numberIn(of, 'targetCaseload') ?? 0),
    says: 'the posts added bring caseloads to the number wanted',
  }),
  'placement-budget': (of, year) => {
    if (has(of, `budgetGbp.${year}`))
      return { threshold: atMost(`variance.${year}`, 0), says: `spending keeps within the budget of ${year}` };
    if (!has(of, `savingRequiredGbp.${year}`)) return undefined;
    return { threshold: atMost(`savingStillToFind.${year}`, 0), says: `the saving required of ${year} is reached` };
  },
  'placement-mix': (of) =>
    has(of, 'totalBudget')
      ? { threshold: atMost('totalOverBudgetAfter', 0), says: 'placements keep within their budget' }
      : undefined,
  'programme-cash-flow': (of, year) => ({
    threshold: { line: `cumulative.${year}`, sense: 'above', value: 0 },
    says: `the savings that count make up for the cost by the end of ${year}`,
    ...leftWhole(of),
  }),
  'staffing-cost': (of) =>
    has(of, 'reserveGbp')
      ? { threshold: atMost(`notCovered.${lastYear(of)}`, 0), says: 'the money set aside covers all of the cost' }
      : undefined,
  'grant-reduction': (of) =>
    has(of, 'reductionWantedShare')
      ? { threshold: atMost('workToMoveShare', 1), says: 'the reduction can be reached by moving work to other staff' }
      : undefined,
};

/** The tests that can be made of any year. */
const byYear: readonly string[] = ['placement-budget', 'programme-cash-flow'];

/** One change of one input that would turn the answer. */
export interface Turn {
  readonly cell: string;
  readonly label: string;
  /** `less than £38,400`, or `£528,000 or more`: whichever is the rounder number. */
  readonly words: string;
  readonly way: 'less' | 'more';
  /** The value to load. */
  readonly value: number;
  /** The value now, in words. */
  readonly now: string;
}

export interface WhatMustHold {
  readonly says: string;
  /** The years that can be asked about, where there are several. */
  readonly years: readonly string[];
  readonly year: string;
  readonly note: string | undefined;
  readonly met: boolean;
  /** The nearest first, as a share of the value now. */
  readonly turns: readonly Turn[];
}

/** Inputs that stand in front: those that a reader would think of changing. */
export function frontCells(of: Case): readonly Cell[] {
  const front = new Set(fieldGroups(of).front.flatMap(({ inputs }) => inputs));
  return inputCells(of.model, of.extents).filter(({ quantity }) => front.has(quantity));
}

/** Every input that the case has a use for. */
function usedCells(of: Case): readonly Cell[] {
  return inputCells(of.model, of.extents).filter(({ name }) => !inputFactsOf(of.facts, of.paper, name)?.unused);
}

const mostTurns = 8;
const fewestTurns = 2;

/** What can be put to the test of the last year; nothing where a case has nothing to test. */
export const testOf = (of: Case): Test | undefined => tests[of.model.name]?.(of, lastYear(of));

/** Of the last year, unless another is asked for. */
export function whatMustHold(of: Case, asked = lastYear(of)): WhatMustHold | undefined {
  const year = of.reach.years.includes(asked) ? asked : lastYear(of);
  const test = tests[of.model.name]?.(of, year);
  if (!test) return undefined;
  const scenario = { values: of.values, extents: of.extents };
  let met = false;
  const turns = usedCells(of).flatMap((cell): Turn[] => {
    const found = switchingValue(of.model as Model, scenario, cell.name, test.threshold);
    met = found.met;
    return [turnOf(of, cell, found.down, 'less'), turnOf(of, cell, found.up, 'more')].filter(
      (turn): turn is Turn => turn !== undefined && leavesATest(of, year, turn),
    );
  });
  const distance = ({ cell, value }: Turn): number => {
    const own = of.values[cell] ?? 0;
    return Math.abs(value - own) / (Math.abs(own) || usualOf(of, cell));
  };
  const nearest = turns.sort((a, b) => distance(a) - distance(b));
  const years = byYear.includes(of.model.name) && of.reach.years.length > 1 ? of.reach.years : [];
  // A number that would have to double, or to go altogether, is named only where little else is.
  const within = nearest.filter((turn) => distance(turn) <= 1);
  const shown = within.length >= fewestTurns ? within : nearest.slice(0, fewestTurns);
  return { says: test.says, years, year, note: test.note, met, turns: onceAnInput(shown).slice(0, mostTurns) };
}

/** For a number that is nil now: the far end of what is usual for it. */
const usualOf = (of: Case, cell: string): number =>
  Math.max(...(of.model.inputs[cell.split('.', 1)[0] as string]?.input?.slider ?? [0, 1]).map(Math.abs)) || 1;

/** Whether there is anything left to test at the other value: a saving that is no longer required says nothing. */
const leavesATest = (of: Case, year: string, { cell, value }: Turn): boolean =>
  tests[of.model.name]?.({ ...of, values: { ...of.values, [cell]: value } }, year) !== undefined;

/** Of the years or items of one input the nearest alone, each way. */
function onceAnInput(turns: readonly Turn[]): readonly Turn[] {
  const seen = new Set<string>();
  return turns.filter(({ cell, way }) => {
    const key = `${cell.split('.', 1)[0]} ${way}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Units of whole things: where the number now is whole, so is the one that turns the answer. */
const wholeThings: readonly string[] = ['child', 'placement', 'post', 'fte'];
const pence = 1_000;

/** The value at which the answer is another, on the far side of it rounded to whole things or pounds. */
function rounder({ quantity }: Cell, own: number, firstOther: number, way: 'less' | 'more'): number {
  const isWhole =
    (wholeThings.includes(quantity.unit) && Number.isInteger(own)) ||
    (kindOf(quantity.unit) === 'money' && Math.abs(firstOther) >= pence);
  const rounded = way === 'less' ? Math.floor(firstOther) : Math.ceil(firstOther);
  const { min = rounded, max = rounded } = quantity.input ?? {};
  return isWhole && rounded >= min && rounded <= max ? rounded : firstOther;
}

function turnOf(of: Case, cell: Cell, found: Switch | undefined, way: 'less' | 'more'): Turn | undefined {
  if (!found || found.impossible) return undefined;
  const shown = shownOf(cell.quantity);
  const own = of.values[cell.name] ?? 0;
  const value = rounder(cell, own, found.firstOther, way);
  const [same, other] = [found.lastSame, value].map((each) => formatInputAlone(each, shown)) as [string, string];
  const isRounder = value === found.firstOther ? same.length < other.length : Number.isInteger(found.lastSame);
  return {
    cell: cell.name,
    label: cellName(cell, of.reach),
    words: isRounder ? `${way} than ${same}` : `${other} or ${way}`,
    way,
    value,
    now: formatInputAlone(own, shown),
  };
}
