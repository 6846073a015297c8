/** The years and the list items of a scenario: how far the axes of its model reach. */

import { type Extents, listsOf } from '../calculation/index.ts';
import type { Scenario } from './content.ts';
import { quote } from './fault.ts';
import { type Fields, fieldsAt } from './file-context.ts';
import type { Model } from './models.ts';
import type { Prose } from './prose.ts';
import type { ScenarioEntry } from './scenario-fields.ts';

export interface Reach {
  readonly years: readonly string[];
  readonly items: ReadonlyMap<string, Prose>;
  readonly extents: Extents;
}

const financialYear = /^(\d{4})-(\d{2})$/;
const calendarYear = /^\d{4}$/;

/** Reads the reach of a scenario; what it does not say itself is that of the scenario that it is like. */
export function readReach(entry: ScenarioEntry, model: Model, fields: Fields, base: Scenario | undefined): Reach {
  const { byYears, byMonths, list } = listsOf(model);
  const years = entry.years ?? base?.years ?? [];
  const items = entry.items ? readItems(entry.items, fields) : (base?.items ?? new Map<string, Prose>());
  checkYears(entry.years ?? [], byMonths, fields);
  requireOrRefuse(fields, 'years', { needed: byYears, given: years.length > 0 }, [
    `${model.name} works by financial years`,
    `${model.name} does not work by years`,
    'years: [2013-14, 2014-15]',
  ]);
  requireOrRefuse(fields, 'items', { needed: list !== undefined, given: items.size > 0 }, [
    `${model.name} works over a list of ${list}`,
    `${model.name} works over no list`,
    'items: { consultant: Consultant social worker }',
  ]);
  return {
    years,
    items,
    extents: { years: byYears ? years : [], lists: list === undefined ? {} : { [list]: [...items.keys()] } },
  };
}

function readItems(entries: Readonly<Record<string, string>>, fields: Fields): ReadonlyMap<string, Prose> {
  return new Map(
    Object.entries(entries).map(([id, text]) => [id, fieldsAt(fields.context, ...fields.path, 'items').prose(id, text)]),
  );
}

/** Financial years, or calendar years where the model does not go by months: all of one kind, each after the one before. */
function checkYears(years: readonly string[], byMonths: boolean, fields: Fields): void {
  years.forEach((year, index) => {
    const before = years[index - 1];
    if (!isYear(year, byMonths))
      fields.refuse('years', `${quote(year)} is not a ${byMonths ? 'financial ' : ''}year`, yearAdvice(byMonths));
    else if (before !== undefined && (before.length !== year.length || startOf(before) !== startOf(year) - 1))
      fields.refuse('years', `${quote(year)} does not follow ${quote(before)}`, 'Write every year, in order.');
  });
}

const startOf = (year: string): number => Number(year.slice(0, 4));

function isYear(year: string, byMonths: boolean): boolean {
  if (calendarYear.test(year)) return !byMonths;
  const parts = financialYear.exec(year);
  return parts !== null && (startOf(year) + 1) % 100 === Number(parts[2]);
}

const yearAdvice = (byMonths: boolean): string =>
  byMonths ? 'Write it as 2013-14.' : "Write it as 2013-14, or as '2013' in quotes where the paper counts calendar years.";

function requireOrRefuse(
  fields: Fields,
  field: 'years' | 'items',
  { needed, given }: { readonly needed: boolean; readonly given: boolean },
  [why, whyNot, example]: readonly [string, string, string],
): void {
  if (needed && !given)
    fields.refuseName('', `${why}, and this scenario has no ${field}`, `Write ${field}:, such as ${example}.`);
  if (!needed && given) fields.refuseName(field, `${whyNot}`, 'Leave it out.');
}
