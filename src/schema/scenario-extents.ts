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

/** Reads the reach of a scenario; what it does not say itself is that of the scenario that it is like. */
export function readReach(entry: ScenarioEntry, model: Model, fields: Fields, base: Scenario | undefined): Reach {
  const { byYears, list } = listsOf(model);
  const years = entry.years ?? base?.years ?? [];
  const items = entry.items ? readItems(entry.items, fields) : (base?.items ?? new Map<string, Prose>());
  checkYears(entry.years ?? [], fields);
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

function checkYears(years: readonly string[], fields: Fields): void {
  years.forEach((year, index) => {
    const parts = financialYear.exec(year);
    const start = Number(parts?.[1]);
    if (!parts || (start + 1) % 100 !== Number(parts[2]))
      fields.refuse('years', `${quote(year)} is not a financial year`, 'Write it as 2013-14.');
    else if (index > 0 && Number(years[index - 1]?.slice(0, 4)) !== start - 1)
      fields.refuse('years', `${quote(year)} does not follow ${quote(years[index - 1] ?? '')}`, 'Write every year, in order.');
  });
}

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
