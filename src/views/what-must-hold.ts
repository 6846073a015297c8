/** What a case says that can be put to the test, and what would have to change for it to be otherwise. */

import { type Cell, inputCells, type Model, type Switch, switchingValue, type Threshold } from '../calculation/index.ts';
import { formatNumberShort } from '../format/number.ts';
import { formatInputAlone, shownOf } from '../format/quantity.ts';
import { numberIn, plural } from './answer.ts';
import { type Case, cellName } from './case.ts';
import { fieldGroups } from './field-groups.ts';

export interface Test {
  readonly threshold: Threshold;
  /** `what is saved covers the cost by the end of 2019-20`, after "It holds that". */
  readonly says: string;
  /** The same without the number that it is about, for draws in which that number varies. */
  readonly plainly?: string;
}

const lastYear = ({ reach }: Case): string => reach.years.at(-1) ?? '';
const has = (of: Case, cell: string): boolean => (numberIn(of, cell) ?? 0) > 0;
const atMost = (line: string, value: number): Threshold => ({ line, sense: 'at most', value });

const childrenNamed = (of: Case): string => {
  const count = numberIn(of, 'childrenFewer') ?? 0;
  return `${formatNumberShort(count)} ${plural(count, 'child', 'children')} fewer in care`;
};

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
          threshold: atMost('monthsToRecoverOnce', 12),
          says: `${childrenNamed(of)} would bring back within a year what is spent once`,
          plainly: 'what is spent once comes back within a year',
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
  'programme-cash-flow': (_, year) => ({
    threshold: { line: `cumulative.${year}`, sense: 'above', value: 0 },
    says: `the savings that count make up for the cost by the end of ${year}`,
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
  readonly met: boolean;
  /** The nearest first, as a share of the value now. */
  readonly turns: readonly Turn[];
}

/** Inputs that stand in front: those that a reader would think of changing. */
export function frontCells(of: Case): readonly Cell[] {
  const front = new Set(fieldGroups(of).front.flatMap(({ inputs }) => inputs));
  return inputCells(of.model, of.extents).filter(({ quantity }) => front.has(quantity));
}

const mostTurns = 6;

/** What can be put to the test of the last year; nothing where a case has nothing to test. */
export const testOf = (of: Case): Test | undefined => tests[of.model.name]?.(of, lastYear(of));

/** Of the last year, unless another is asked for. */
export function whatMustHold(of: Case, asked = lastYear(of)): WhatMustHold | undefined {
  const year = of.reach.years.includes(asked) ? asked : lastYear(of);
  const test = tests[of.model.name]?.(of, year);
  if (!test) return undefined;
  const scenario = { values: of.values, extents: of.extents };
  let met = false;
  const turns = frontCells(of).flatMap((cell): Turn[] => {
    const found = switchingValue(of.model as Model, scenario, cell.name, test.threshold);
    met = found.met;
    return [turnOf(of, cell, found.down, 'less'), turnOf(of, cell, found.up, 'more')].filter(
      (turn): turn is Turn => turn !== undefined && leavesATest(of, year, turn),
    );
  });
  const distance = ({ cell, value }: Turn): number => {
    const own = of.values[cell] ?? 0;
    return Math.abs(value - own) / Math.max(Math.abs(own), 1e-9);
  };
  const nearest = turns.sort((a, b) => distance(a) - distance(b));
  const years = byYear.includes(of.model.name) && of.reach.years.length > 1 ? of.reach.years : [];
  return { says: test.says, years, year, met, turns: onceAnInput(nearest).slice(0, mostTurns) };
}

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

function turnOf(of: Case, cell: Cell, found: Switch | undefined, way: 'less' | 'more'): Turn | undefined {
  if (!found || found.impossible) return undefined;
  const shown = shownOf(cell.quantity);
  const [same, other] = [found.lastSame, found.firstOther].map((value) => formatInputAlone(value, shown)) as [string, string];
  return {
    cell: cell.name,
    label: cellName(cell, of.reach),
    words: same.length < other.length ? `${way} than ${same}` : `${other} or ${way}`,
    way,
    value: found.firstOther,
    now: formatInputAlone(of.values[cell.name] ?? 0, shown),
  };
}
