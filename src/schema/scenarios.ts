/** scenarios.yaml: the cases that calculators open with, each input with its figure, its sum or the reason for it. */

import type { z } from 'zod';
import { sameDimensions } from '../calculation/index.ts';
import type { Figure, Scenario } from './content.ts';
import { suggest } from './did-you-mean.ts';
import { type Entries, entriesFile } from './entries.ts';
import { quote } from './fault.ts';
import { choice, group, named, number, prose, reference, text, yesOrNo } from './fields.ts';
import { type Model, models } from './models.ts';
import { unknownId } from './names.ts';
import { type FileContext, readOptionalProse, readProse } from './file-context.ts';
import { readInput } from './scenario-input.ts';
import { formulaField, givenField } from './sums.ts';
import { readUnit } from './units.ts';
import { faultAt } from './yaml-source.ts';

const statuses = ['printed', 'inferred', 'fitted', 'our assumption', 'outside source'] as const;
const nameInModel = /^[a-z][A-Za-z0-9]*$/;

const inputEntry = group(
  'An input of the model',
  {
    figure: reference('The figure that it is, where the paper prints it', 'figure: social_workers').optional(),
    formula: formulaField('The sum over figures that it comes from').optional(),
    given: givenField.optional(),
    value: number('The value, where no figure or sum gives it', 'value: 0').optional(),
    status: choice('How we know it', statuses).optional(),
    source: reference('The entry of content/sources.yaml, for an outside source', 'source: kensington_2011').optional(),
    because: prose('Why this value', 'because: The paper is silent.').optional(),
    note: prose('What a reader must know', 'note: The paper marks it as approximate.').optional(),
  },
  'figure: social_workers',
);

const scenarioEntry = group(
  'A case that a calculator opens with',
  {
    model: text('The calculator', 'model: caseload-redistribution'),
    title: prose('What the reader sees on its button', `title: 'As the paper: {figure:caseload_wanted_15}'`),
    opens: yesOrNo('Whether this model opens with it in this paper').optional(),
    like: reference('Another scenario of the model, for the inputs that are not named here', 'like: caseload_15').optional(),
    inputs: named('The inputs of the model', inputEntry, nameInModel, 'averageCaseload: { figure: caseload_now }'),
    printed: named(
      'What the paper prints for lines of the model',
      reference('The figure', 'extra_social_workers_15'),
      nameInModel,
      'casesOverTarget: cases_to_move_15',
    ).optional(),
    note: prose('What a reader must know', 'note: The paper counts no growth.').optional(),
  },
  'model: caseload-redistribution',
);

export const scenariosFile = entriesFile(
  'scenarios',
  'The cases that calculators open with, each under its id',
  scenarioEntry,
  'caseload_15:',
);

type Entry = z.infer<typeof scenarioEntry>;

/** Builds the scenarios whose fields are right, and checks that each model opens with exactly one of them. */
export function buildScenarios(
  entries: Entries<Entry>,
  context: FileContext,
  figures: ReadonlyMap<string, Figure>,
): Map<string, Scenario> {
  checkOpens(entries, context);
  const all = [...entries.good];
  const built = new Map<string, Scenario>();
  for (const [id, entry] of all.filter(([, each]) => each.like === undefined)) add(built, buildScenario(id, entry, context, { figures }));
  const bases: ReadonlyMap<string, Scenario> = new Map(built);
  for (const [id, entry] of all.filter(([, each]) => each.like !== undefined)) {
    const fault = faultOfLike(entries, id, entry);
    if (fault) context.report(faultAt(context.source, ['scenarios', id, 'like'], fault.found, fault.write));
    else add(built, buildScenario(id, entry, context, { figures, base: { scenario: bases.get(entry.like ?? '') } }));
  }
  return new Map(all.flatMap(([id]): [string, Scenario][] => pairOf(id, built.get(id))));
}

const pairOf = <T>(id: string, value: T | undefined): [string, T][] => (value === undefined ? [] : [[id, value]]);

function add(built: Map<string, Scenario>, scenario: Scenario | undefined): void {
  if (scenario) built.set(scenario.id, scenario);
}

/** A scenario may lean on one that stands on its own, of the same model. */
function faultOfLike(entries: Entries<Entry>, id: string, { like = '', model }: Entry): { found: string; write: string } | undefined {
  const write = unknownId(entries.ids, like);
  if (write !== undefined) return { found: `there is no scenario ${quote(like)} in this paper`, write };
  const base = entries.good.get(like);
  if (like === id) return { found: 'this scenario is like itself', write: 'Name another scenario, or leave it out.' };
  if (base?.like !== undefined) return { found: `${quote(like)} is like another scenario itself`, write: `Write like: ${base.like}.` };
  if (base && base.model !== model) return { found: `${quote(like)} belongs to ${base.model}`, write: 'Name a scenario of the same model.' };
  return undefined;
}

function checkOpens(entries: Entries<Entry>, { source, report }: FileContext): void {
  if (entries.good.size < entries.ids.known.size) return;
  for (const [model, cases] of Map.groupBy(entries.good, ([, entry]) => entry.model)) {
    const opening = cases.filter(([, entry]) => entry.opens === true);
    const extra = opening.slice(1);
    for (const [id] of extra) {
      const found = `${quote(String(opening[0]?.[0]))} opens ${model} already`;
      report(faultAt(source, ['scenarios', id, 'opens'], found, 'Leave opens: true at one scenario of the model only.'));
    }
    const first = cases[0]?.[0];
    if (opening.length === 0 && first !== undefined) {
      const write = 'Add opens: true to the one that the page opens with: the paper’s own case.';
      report(faultAt(source, ['scenarios', first], `no scenario opens ${model}`, write, source.placeOfKey(['scenarios', first])));
    }
  }
}

function buildScenario(
  id: string,
  entry: Entry,
  context: FileContext,
  figures: ReadonlyMap<string, Figure>,
): Scenario | undefined {
  const { source, report } = context;
  const at = ['scenarios', id];
  const title = readProse(context, [...at, 'title'], entry.title);
  const note = readOptionalProse(context, [...at, 'note'], entry.note);
  const model = models.get(entry.model);
  if (!model) {
    report(
      faultAt(source, [...at, 'model'], `there is no calculator ${quote(entry.model)}`, suggest(entry.model, models.keys())),
    );
    return undefined;
  }
  const read = Object.entries(model.inputs).map(([name, quantity]) => {
    const input = entry.inputs[name];
    if (input !== undefined) return [name, readInput(context, [...at, 'inputs', name], input, { quantity, figures })] as const;
    report(
      faultAt(
        source,
        [...at, 'inputs', name],
        `this input of ${model.name} is missing (${quantity.label}, in ${quantity.unit})`,
        inputAdvice,
      ),
    );
    return [name, undefined] as const;
  });
  const unknown = Object.keys(entry.inputs).filter((name) => !Object.hasOwn(model.inputs, name));
  for (const name of unknown) {
    const path = [...at, 'inputs', name];
    report(
      faultAt(
        source,
        path,
        `${quote(name)} is not an input of ${model.name}`,
        suggest(name, Object.keys(model.inputs)),
        source.placeOfKey(path),
      ),
    );
  }
  const printed = readPrintedLines(id, entry, context, { model, figures });
  if (read.some(([, input]) => input === undefined)) return undefined;
  const inputs = Object.fromEntries(read.flatMap(([name, input]) => (input ? [[name, input]] : [])));
  return { id, model: entry.model, title, opens: entry.opens ?? false, inputs, printed, note };
}

const inputAdvice = 'Write figure: with the id of a printed figure, or value: with a status and because:.';

interface Against {
  readonly model: Model;
  readonly figures: ReadonlyMap<string, Figure>;
}

function readPrintedLines(id: string, entry: Entry, context: FileContext, { model, figures }: Against): Record<string, string> {
  const { source, names, report } = context;
  const printed: Record<string, string> = {};
  for (const [line, figureId] of Object.entries(entry.printed ?? {})) {
    const path = ['scenarios', id, 'printed', line];
    const quantity = Object.hasOwn(model.lines, line) ? model.lines[line] : undefined;
    const noFigure = names.paper && unknownId(names.paper.figures, figureId);
    if (!quantity) {
      report(
        faultAt(
          source,
          path,
          `${quote(line)} is not a line of ${model.name}`,
          suggest(line, Object.keys(model.lines)),
          source.placeOfKey(path),
        ),
      );
    }
    if (noFigure !== undefined) report(faultAt(source, path, `there is no figure ${quote(figureId)} in this paper`, noFigure));
    const figure = figures.get(figureId);
    const unit = figure && readUnit(figure.unit);
    if (!quantity || !figure || !unit || 'found' in unit) continue;
    if (sameDimensions(unit.dimensions, quantity.dimensions)) printed[line] = figureId;
    else
      report(
        faultAt(
          source,
          path,
          `${quote(figureId)} is in ${figure.unit}, but the line is in ${quantity.unit}`,
          'Name the figure that the paper prints for this line.',
        ),
      );
  }
  return printed;
}
