/** scenarios.yaml: the cases that calculators open with, built in the order in which they lean on each other. */

import type { Figure, Scenario } from './content.ts';
import type { Entries } from './entries.ts';
import { quote } from './fault.ts';
import { type FileContext, fieldsAt, inPaper } from './file-context.ts';
import { models } from './models.ts';
import { buildScenario } from './scenario-case.ts';
import type { ScenarioEntry } from './scenario-fields.ts';

/** Builds the scenarios whose fields are right, and checks that each model opens with exactly one of them. */
export function buildScenarios(
  entries: Entries<ScenarioEntry>,
  context: FileContext,
  figures: ReadonlyMap<string, Figure>,
): Map<string, Scenario> {
  checkOpens(entries, context);
  const all = [...entries.good];
  const build = (id: string, entry: ScenarioEntry, base?: Scenario): [string, Scenario][] => {
    const scenario = buildScenario(id, entry, fieldsAt(context, 'scenarios', id), { figures, base });
    return scenario ? [[id, scenario]] : [];
  };
  const bases = new Map(all.filter(([, { like }]) => like === undefined).flatMap(([id, entry]) => build(id, entry)));
  return new Map(
    all.flatMap(([id, entry]): [string, Scenario][] => {
      const own = bases.get(id);
      if (entry.like === undefined) return own ? [[id, own]] : [];
      return mayBeLike(entries, id, entry, context) ? build(id, entry, bases.get(entry.like)) : [];
    }),
  );
}

/** Each model opens with one scenario of a paper: no more, no fewer. */
function checkOpens(entries: Entries<ScenarioEntry>, context: FileContext): void {
  if (entries.good.size < entries.ids.known.size) return;
  for (const [model, cases] of Map.groupBy(entries.good, ([, entry]) => entry.model)) {
    const [first, ...extra] = cases.filter(([, entry]) => entry.opens === true);
    for (const [id] of extra) {
      const found = `${quote(String(first?.[0]))} opens ${model} already`;
      fieldsAt(context, 'scenarios', id).refuse('opens', found, 'Leave opens: true at one scenario of the model only.');
    }
    const top = cases[0]?.[0];
    if (first === undefined && top !== undefined && models.has(model)) {
      const write = "Add opens: true to the one that the page opens with: the paper's own case.";
      fieldsAt(context, 'scenarios', top).refuseName('', `no scenario opens ${model}`, write);
    }
  }
}

/** A scenario may lean on one of the same model that leans on none. */
function mayBeLike(entries: Entries<ScenarioEntry>, id: string, entry: ScenarioEntry, context: FileContext): boolean {
  const fields = fieldsAt(context, 'scenarios', id);
  const base = entries.good.get(entry.like ?? '');
  fields.requireKnown('like', entry.like, entries.ids, inPaper('scenario'));
  const wrong = faultOfBase(id, entry, base);
  if (wrong) fields.refuse('like', ...wrong);
  return base !== undefined && !wrong;
}

function faultOfBase(
  id: string,
  { like = '', model }: ScenarioEntry,
  base: ScenarioEntry | undefined,
): [found: string, write: string] | undefined {
  if (like === id) return ['this scenario is like itself', 'Name another scenario, or leave it out.'];
  if (base?.like !== undefined) return [`${quote(like)} is like another scenario itself`, `Write like: ${base.like}.`];
  if (!base || base.model === model || !models.has(model)) return undefined;
  return [`${quote(like)} belongs to ${base.model}`, 'Name a scenario of the same model.'];
}
