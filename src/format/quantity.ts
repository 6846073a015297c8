/** A quantity's value to text: the unit decides between money, percentage and count; the noun follows the number. */

import { type NoAnswer, type Noun, type Quantity, roundHalfAway } from '../calculation/index.ts';
import { formatMoney, formatNumber, formatNumberShort, formatPercent, formatPercentShort } from './number.ts';

/** What formatting needs to know of an input, line or figure. */
export interface Shown {
  readonly unit: string;
  readonly decimals: number;
  readonly noun?: Noun | undefined;
}

/** How a quantity is shown: an input as typed, a line with its decimals. */
export const shownOf = (quantity: Quantity): Shown => ({
  unit: quantity.unit,
  decimals: quantity.line?.decimals ?? quantity.input?.decimals ?? 2,
  noun: quantity.line?.noun ?? quantity.input?.noun,
});

export type Kind = 'money' | 'percent' | 'number';

/** How a unit is written: pounds as money, shares as percentages, everything else as a plain number. */
export const kindOf = (unit: string): Kind =>
  unit === 'gbp' || unit.startsWith('gbp/') ? 'money' : unit === 'share' ? 'percent' : 'number';

/** The value with exactly the decimals that its line states: `28.0`, `£1,325,333`, `5.0%`. */
export function formatValue(value: number, { unit, decimals }: Shown): string {
  const kind = kindOf(unit);
  if (kind === 'money') return formatMoney(value, decimals);
  return kind === 'percent' ? formatPercent(value, decimals) : formatNumber(value, decimals);
}

/** The value as a reader would type it, with no more decimals than it needs: `42`, `27.5`, `£47,333.33`, `5%`. */
export function formatInput(value: number, { unit, decimals }: Shown): string {
  const kind = kindOf(unit);
  if (kind === 'money') return formatMoney(value, Number.isInteger(roundHalfAway(value, decimals)) ? 0 : decimals);
  return kind === 'percent' ? formatPercentShort(value, decimals) : formatNumberShort(value, decimals);
}

/** `28.0 social workers`, `1 post`: the value and its noun; just the value where it has no noun. */
export function formatWithNoun(value: number, shown: Shown, as: (value: number, shown: Shown) => string = formatValue): string {
  const text = as(value, shown);
  if (!shown.noun) return text;
  const [one, other] = shown.noun;
  return `${text} ${roundHalfAway(value, shown.decimals) === 1 ? one : other}`;
}

/** An input away from its field, where no unit stands beside it: a number of months says so. */
export const formatInputAlone = (value: number, shown: Shown): string =>
  shown.unit === 'month' ? formatWithNoun(value, shown, formatInput) : formatInput(value, shown);

/** The value, or `none` where there is no answer: for table cells; the reason stands beside. */
export const formatOutcome = (outcome: number | NoAnswer, shown: Shown): string =>
  typeof outcome === 'number' ? formatValue(outcome, shown) : 'no answer';

const unitNames: Record<string, readonly [one: string, other: string]> = {
  fte: ['FTE', 'FTE'],
  'case/fte': ['case', 'cases'],
  case: ['case', 'cases'],
  child: ['child', 'children'],
  'child/year': ['child a year', 'children a year'],
  placement: ['placement', 'placements'],
  referral: ['referral', 'referrals'],
  'referral/year': ['referral a year', 'referrals a year'],
  assessment: ['assessment', 'assessments'],
  'assessment/referral': ['for each referral', 'for each referral'],
  'hour/week': ['hour a week', 'hours a week'],
  'hour/fte/week': ['hour a week', 'hours a week'],
  year: ['year', 'years'],
  post: ['post', 'posts'],
  month: ['month', 'months'],
  gbp: ['pounds', 'pounds'],
  'gbp/year': ['pounds a year', 'pounds a year'],
  'gbp/month': ['pounds a month', 'pounds a month'],
  'gbp/post/year': ['a post a year', 'a post a year'],
  'gbp/placement/year': ['a placement a year', 'a placement a year'],
  'gbp/placement': ['a placement', 'a placement'],
  'gbp/fte/year': ['a year', 'a year'],
  'gbp/child/year': ['a child a year', 'a child a year'],
  'gbp/child': ['a child', 'a child'],
  share: ['per cent', 'per cent'],
  number: ['', ''],
};

/** The unit's name beside an input or in a table of a model, whose units all have one. */
export function formatUnit(unit: string, value = 2): string {
  const names = unitNames[unit];
  return names ? names[value === 1 ? 0 : 1] : unit.replaceAll('/', ' a ');
}
