/** The words a model is written in: inputs, constants, lines and the typed functions that formulas may use. */

import { joinAxes, type Together } from './axes.ts';
import { dimensionsOf, requireUnit } from './dimensions.ts';
import {
  type Axis,
  DefinitionError,
  describeTerm,
  type Expression,
  type FunctionName,
  type InputSpec,
  type LineSpec,
  type Node,
  nodeOf,
  type Quantity,
  type Term,
} from './quantity.ts';
import { parseUnit } from './units.ts';

const inputAlong =
  <A extends Axis>(axes: readonly A[]) =>
  (label: string, unit: string, input: InputSpec): Quantity<A> => ({
    kind: 'input',
    axes,
    label,
    unit,
    dimensions: parseUnit(unit),
    key: '',
    input,
  });

const lineAlong =
  <A extends Axis>(axes: readonly A[]) =>
  (label: string, unit: string, term: Term<NoInfer<A>>, spec: LineSpec): Quantity<A> => {
    const dimensions = parseUnit(unit);
    requireUnit(label, term.dimensions, unit, dimensions);
    const stray = term.axes.find((axis) => !(axes as readonly Axis[]).includes(axis));
    if (stray)
      throw new DefinitionError(`"${label}" does not vary by ${stray}, but its formula does. Take total(…) or average(…) first.`);
    return { kind: 'line', axes, label, unit, dimensions, key: '', line: { ...spec, formula: nodeOf(term) } };
  };

/** An input with one value. */
export const input = inputAlong<never>([]);
/** An input with one value a month. */
export const monthlyInput = inputAlong(['month']);
/** An input with one value a financial year. */
export const yearlyInput = inputAlong(['year']);
/** A line worked out once. */
export const once = lineAlong<never>([]);
/** A line worked out for every month. */
export const monthly = lineAlong(['month']);
/** A line worked out for every financial year. */
export const yearly = lineAlong(['year']);

/** A named list (posts, placement types, ages): its items are data; its inputs and lines have a value an item. */
export function namedList<const N extends string>(name: N) {
  return {
    name,
    input: inputAlong<N>([name]),
    yearlyInput: inputAlong<N | 'year'>([name, 'year']),
    line: lineAlong<N>([name]),
    yearly: lineAlong<N | 'year'>([name, 'year']),
  };
}

/** One year: turns a rate a year into the amount of one financial year. Working in words leaves it out. */
export const oneYear: Quantity<never> = {
  kind: 'constant',
  axes: [],
  label: 'one year',
  unit: 'year',
  dimensions: parseUnit('year'),
  key: 'oneYear',
  value: 1,
  silent: true,
};

/** A number that is part of the world, not of a scenario: twelve months in a year. */
export const constant = (label: string, unit: string, value: number): Quantity<never> => ({
  kind: 'constant',
  axes: [],
  label,
  unit,
  dimensions: parseUnit(unit),
  key: '',
  value,
});

const period = <A extends 'month' | 'year'>(axis: A, label: string, unit: string, key: string): Quantity<A> => ({
  kind: 'period',
  axes: [axis],
  label,
  unit,
  dimensions: parseUnit(unit),
  key,
});

/** Months from the start of the first financial year to the start of this month: 0, 1, 2 … */
export const monthStart = period('month', 'start of the month', 'month', 'monthStart');
/** Months from the start of the first financial year to the middle of this month: 0.5, 1.5 … */
export const monthMiddle = period('month', 'middle of the month', 'month', 'monthMiddle');
/** Whole years since the first financial year: 0, 1, 2 … A plain number, so that it can be a power. */
export const yearsSinceFirst = period('year', 'years since the first', 'number', 'yearsSinceFirst');

function call<A extends Axis>(name: FunctionName, terms: readonly Term[], axes: readonly A[], list?: Axis): Expression<A> {
  const node: Node = { type: 'call', name, of: terms.map(nodeOf), ...(list === undefined ? {} : { list }) };
  return { axes, dimensions: dimensionsOf(node), node };
}

const along = <A extends Axis>(name: FunctionName, ...terms: readonly Term<A>[]): Expression<A> =>
  call(name, terms, joinAxes(terms.map((term) => term.axes)) as readonly A[]);

function without<A extends Axis>(term: Term, axis: Axis, doing: string): readonly A[] {
  if (!term.axes.includes(axis))
    throw new DefinitionError(`${doing} needs a quantity that varies by ${axis}; ${describeTerm(term)} does not.`);
  return term.axes.filter((each) => each !== axis) as A[];
}

/** Rounded up to whole things, forgiving noise in the eighth decimal. */
export const roundUp = <A extends Axis>(term: Term<A>): Expression<A> => along('roundUp', term);
/** Rounded down to whole things, forgiving noise in the eighth decimal. */
export const roundDown = <A extends Axis>(term: Term<A>): Expression<A> => along('roundDown', term);
/** The quantity itself, or nil where it is negative. */
export const notNegative = <A extends Axis>(term: Term<A>): Expression<A> => along('notNegative', term);
/** The least of two or more. */
export const least = <A extends Axis, B extends Axis>(a: Term<A>, b: Term<B>): Expression<Together<A | B>> =>
  along<Axis>('least', a, b) as Expression<Together<A | B>>;
/** The greatest of two or more. */
export const greatest = <A extends Axis, B extends Axis>(a: Term<A>, b: Term<B>): Expression<Together<A | B>> =>
  along<Axis>('greatest', a, b) as Expression<Together<A | B>>;
/** 1 where the first is at least the second, otherwise 0. */
export const isAtLeast = <A extends Axis, B extends Axis>(a: Term<A>, b: Term<B>): Expression<Together<A | B>> =>
  along<Axis>('isAtLeast', a, b) as Expression<Together<A | B>>;

/** The sum of a list: from a value an item (and year) to one (a year). */
export const total = <A extends Axis, N extends Axis>(term: Term<A>, list: { readonly name: N }): Expression<Exclude<A, N>> =>
  call('total', [term], without<Exclude<A, N>>(term, list.name, 'total(…)'), list.name);
/** The average of the twelve months of each financial year. */
export const average = (term: Term<'month'>): Expression<'year'> =>
  call('average', [term], [...without<never>(term, 'month', 'average(…)'), 'year']);
/** The sum over all the years. */
export const sumOfYears = <A extends Axis>(term: Term<A>): Expression<Exclude<A, 'year'>> =>
  call('sumOfYears', [term], without<Exclude<A, 'year'>>(term, 'year', 'sumOfYears(…)'));
/** Each year's value added to all before it; for a list, item by item. */
export function runningTotal<A extends Axis>(term: Term<A>): Expression<A> {
  without(term, 'year', 'runningTotal(…)');
  return call('runningTotal', [term], term.axes);
}
/** The value of the period before; `first` stands before the first. */
export const previous = <A extends 'month' | 'year'>(term: Term<A>, first: Term<never>): Expression<A> =>
  call('previous', [term, first], term.axes);
/** How far `at` is on the way from `from` to `to`, 0 to 1: nil up to `from`, in a straight line between, all from `to` on. */
export const partOfTheWay = <A extends Axis>(at: Term<A>, from: Term<never>, to: Term<never>): Expression<A> =>
  call('partOfTheWay', [at, from, to], at.axes);
/** The first, only where the second is above nil; otherwise there is no answer. */
export const onlyWhere = <A extends Axis, B extends Axis>(term: Term<A>, where: Term<B>): Expression<Together<A | B>> =>
  along<Axis>('onlyWhere', term, where) as Expression<Together<A | B>>;
/** The greatest value in any of the years. */
export const greatestOfYears = <A extends Axis>(term: Term<A>): Expression<Exclude<A, 'year'>> =>
  call('greatestOfYears', [term], without<Exclude<A, 'year'>>(term, 'year', 'greatestOfYears(…)'));
/** The value in the first year. */
export const ofFirstYear = <A extends Axis>(term: Term<A>): Expression<Exclude<A, 'year'>> =>
  call('ofFirstYear', [term], without<Exclude<A, 'year'>>(term, 'year', 'ofFirstYear(…)'));
/** The value in the last year. */
export const ofLastYear = <A extends Axis>(term: Term<A>): Expression<Exclude<A, 'year'>> =>
  call('ofLastYear', [term], without<Exclude<A, 'year'>>(term, 'year', 'ofLastYear(…)'));
/**
 * Years until a running total turns positive and stays so, counted from the start of the first year, a part of a year by straight line
 * within the year in which it turns. No answer where it never does.
 */
export const yearsUntilPositiveForGood = <A extends Axis>(term: Term<A>): Expression<Exclude<A, 'year'>> =>
  call('yearsUntilPositiveForGood', [term], without<Exclude<A, 'year'>>(term, 'year', 'yearsUntilPositiveForGood(…)'));
