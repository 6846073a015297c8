/** What would have to change for the answer of a case to be otherwise. */

import { type Cell, inputCells, type Model, type Switch, switchingValue } from '../calculation/index.ts';
import { formatInputAlone, kindOf, shownOf } from '../format/quantity.ts';
import { inputFactsOf } from './calculator-facts.ts';
import { type Case, caseOf, cellName } from './case.ts';
import { fieldGroups } from './field-groups.ts';
import { type Test, testOf, yearsToTest, yearTested } from './put-to-the-test.ts';

/** One change of one input that would turn the answer. */
export interface Turn {
  readonly cell: string;
  readonly label: string;
  /** `less than £38,400`, or `£528,000 or more`: whichever is the rounder number. */
  readonly words: string;
  readonly way: 'less' | 'more';
  /** The value to load. */
  readonly value: number;
  /** The last value, on the way there, at which the answer is the same. */
  readonly lastSame: number;
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
  /** Those that would take a number twice as large, or none: every other input that can turn the answer. */
  readonly farther: readonly Turn[];
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

/** Of the last year, unless another is asked for; nothing where a case holds nothing against which it could be tested. */
export function whatMustHold(of: Case, asked?: string): WhatMustHold | undefined {
  const year = yearTested(of, asked);
  const test = testOf(of, year);
  if (!test) return undefined;
  const scenario = { values: of.values, extents: of.extents };
  let met = false;
  const turns = usedCells(of).flatMap((cell): Turn[] => {
    const found = switchingValue(of.model as Model, scenario, cell.name, test.threshold);
    met = found.met;
    return [turnOf(of, cell, found.down, 'less'), turnOf(of, cell, found.up, 'more')].filter(
      (turn): turn is Turn => turn !== undefined && isTheSameTest(of, year, turn, test),
    );
  });
  const distance = ({ cell, value }: Turn): number => {
    const own = of.values[cell] ?? 0;
    return Math.abs(value - own) / (Math.abs(own) || usualOf(of, cell));
  };
  const nearest = onceAnInput(
    of,
    turns.sort((a, b) => distance(a) - distance(b)),
  );
  const near = new Set(chosen(of, nearest, distance));
  return {
    says: test.says,
    years: yearsToTest(of),
    year,
    note: test.note,
    met,
    turns: nearest.filter((turn) => near.has(turn)),
    farther: nearest.filter((turn) => !near.has(turn)),
  };
}

/** A number that would have to double stands in the sentence only where a reader would think of changing it; one that would have to go, below. */
function chosen(of: Case, nearest: readonly Turn[], distance: (turn: Turn) => number): readonly Turn[] {
  const front = new Set(frontCells(of).map(({ name }) => name));
  const within = nearest.filter((turn) => distance(turn) < 1);
  const beyond = nearest.filter((turn) => distance(turn) >= 1);
  return [
    ...within,
    ...beyond.filter(({ cell, value }) => front.has(cell) && value !== 0),
    ...beyond.slice(0, within.length === 0 ? 2 : 0),
  ].slice(0, mostTurns);
}

/** For a number that is nil now: the far end of what is usual for it. */
const usualOf = (of: Case, cell: string): number =>
  Math.max(...(of.model.inputs[cell.split('.', 1)[0] as string]?.input?.slider ?? [0, 1]).map(Math.abs)) || 1;

/** Whether the same is still tested at the other value: a saving that is no longer required says nothing. */
const isTheSameTest = (of: Case, year: string, { cell, value }: Turn, { threshold }: Test): boolean =>
  testOf(caseOf(of.model, of.facts, { ...of.values, [cell]: value }, of.paper), year)?.threshold.line === threshold.line;

/** Of the years or items of one input the nearest alone, each way; one that is nil only where all are. */
function onceAnInput(of: Case, turns: readonly Turn[]): readonly Turn[] {
  const keyOf = ({ cell, way }: Turn): string => `${cell.split('.', 1)[0]} ${way}`;
  const isNil = ({ cell }: Turn): boolean => of.values[cell] === 0;
  const withNumber = new Set(turns.filter((turn) => !isNil(turn)).map(keyOf));
  const seen = new Set<string>();
  return turns.filter((turn) => {
    const key = keyOf(turn);
    if (seen.has(key) || (isNil(turn) && withNumber.has(key))) return false;
    seen.add(key);
    return true;
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
    lastSame: found.lastSame,
    now: formatInputAlone(own, shown),
  };
}
