/** The form for figures of one's own: its fields, and what is wrong with what stands in them. Pure. */

import { type Cell, cellsOf, type InputSpec, type Quantity } from '../../calculation/index.ts';
import { formatInput, shownOf } from '../../format/quantity.ts';
import { parseReaderNumber } from '../../format/reader-number.ts';
import {
  extentsOfPlan,
  itemsOf,
  mostItems,
  mostYears,
  type Needs,
  namesIn,
  type OwnPlan,
  startOfYear,
  yearsFrom,
} from './own-plan.ts';

/** An input as the page hands it over. */
export interface OwnInput {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly axes?: readonly string[];
  readonly spec: InputSpec;
}

/** What a reader has typed so far. */
export interface OwnDraft {
  readonly name: string;
  readonly firstYear: string;
  readonly yearCount: string;
  readonly items: string;
  /** By cell. A cell that is not here is blank, or has its neutral value. */
  readonly numbers: Readonly<Record<string, string>>;
}

export interface Fault {
  /** The field: a cell, `years`, `count` or `items`. */
  readonly field: string;
  readonly label: string;
  readonly message: string;
}

export const quantityOf = ({ spec, axes = [], ...rest }: OwnInput): Quantity =>
  ({ ...rest, kind: 'input', axes, input: spec }) as Quantity;

/** A number that every calculator asks for; the others have a neutral value, which the form shows. */
export const isAsked = ({ spec }: OwnInput): boolean => !spec.minor || spec.neutral === 'ask';

const within = ({ min, max }: InputSpec, value: number): number => Math.min(max, Math.max(min, value));

/** The value that changes nothing. */
export const neutralOf = ({ spec }: OwnInput): number => within(spec, typeof spec.neutral === 'number' ? spec.neutral : 0);

/** A number in the middle of what is usual, for an example. */
const exampleOf = ({ spec }: OwnInput): number =>
  within(spec, Number((Math.round((spec.slider[0] + spec.slider[1]) / 2 / spec.step) * spec.step).toPrecision(12)));

/** The plan as far as it can be read: years and items that the fields below are drawn for. */
export function planOf(draft: OwnDraft, { hasYears, list }: Needs): OwnPlan {
  const start = startOfYear(draft.firstYear);
  const count = /^\d{1,2}$/.test(draft.yearCount.trim()) ? Number(draft.yearCount) : 0;
  return {
    name: draft.name,
    years: hasYears && start !== undefined ? yearsFrom(start, Math.min(count, mostYears)) : [],
    items: list === undefined ? {} : itemsOf(namesIn(draft.items).slice(0, mostItems)),
  };
}

export const cellsFor = (input: OwnInput, plan: OwnPlan, list: string | undefined): readonly Cell[] =>
  cellsOf(quantityOf(input), extentsOfPlan(plan, list));

/** What stands in a field: what was typed, or the neutral value. */
export const textOf = (input: OwnInput, cell: string, { numbers }: OwnDraft): string =>
  numbers[cell] ?? (isAsked(input) ? '' : formatInput(neutralOf(input), shownOf(quantityOf(input))));

export const placeOf = ({ itemId, periodId }: Cell, { items }: OwnPlan): string =>
  [itemId && (items[itemId] ?? itemId), periodId].filter(Boolean).join(', ');

export interface Checked {
  readonly plan: OwnPlan;
  readonly values: Readonly<Record<string, number>>;
  readonly faults: readonly Fault[];
}

/** Reads the whole form. All faults at once, in the order of the fields. */
export function checkForm(draft: OwnDraft, inputs: readonly OwnInput[], needs: Needs): Checked {
  const plan = planOf(draft, needs);
  const values: Record<string, number> = {};
  const faults: Fault[] = [...planFaults(draft, needs)];
  for (const input of inputs) {
    const quantity = quantityOf(input);
    const field = { ...shownOf(quantity), min: input.spec.min, max: input.spec.max, example: exampleOf(input) };
    for (const cell of cellsFor(input, plan, needs.list)) {
      const read = parseReaderNumber(textOf(input, cell.name, draft), field);
      const label = [input.label, placeOf(cell, plan)].filter(Boolean).join(', ');
      if (!read.ok) faults.push({ field: cell.name, label, message: read.message });
      // A share below one may be meant as a part of one: here nothing stands beside it yet that would show the mistake.
      else if (read.echo?.includes('Did you mean'))
        faults.push({ field: cell.name, label, message: `${read.echo} Write it with its % sign.` });
      else values[cell.name] = read.value;
    }
  }
  return { plan, values, faults };
}

function planFaults(draft: OwnDraft, { hasYears, list }: Needs): readonly Fault[] {
  const faults: Fault[] = [];
  if (hasYears && startOfYear(draft.firstYear) === undefined)
    faults.push({ field: 'years', label: 'First financial year', message: 'Write a financial year, for example 2026-27.' });
  const count = draft.yearCount.trim();
  if (hasYears && !(/^\d{1,2}$/.test(count) && Number(count) >= 1 && Number(count) <= mostYears))
    faults.push({ field: 'count', label: 'How many years', message: `Enter a whole number from 1 to ${mostYears}.` });
  const names = namesIn(draft.items);
  if (list !== undefined && (names.length === 0 || names.length > mostItems))
    faults.push({ field: 'items', label: 'Names', message: `Write from 1 to ${mostItems} names, one on each line.` });
  return faults;
}
