/** One scenario held against its model: every input there, every printed line a line of the model. */

import { sameDimensions } from '../calculation/index.ts';
import type { Figure, Scenario, ScenarioInput } from './content.ts';
import { suggest } from './did-you-mean.ts';
import { quote } from './fault.ts';
import { type Fields, fieldsAt, idsOfPaper, inPaper } from './file-context.ts';
import { type Model, models } from './models.ts';
import type { ScenarioEntry } from './scenario-fields.ts';
import { readInput } from './scenario-input.ts';
import { readUnit } from './units.ts';

interface Surroundings {
  readonly figures: ReadonlyMap<string, Figure>;
  /** The scenario that gives the inputs which are not named. */
  readonly base: Scenario | undefined;
}

/** Builds a scenario. Nothing where its model is unknown or an input has no value. */
export function buildScenario(
  id: string,
  entry: ScenarioEntry,
  fields: Fields,
  { figures, base }: Surroundings,
): Scenario | undefined {
  const title = fields.prose('title', entry.title);
  const note = fields.optionalProse('note', entry.note);
  const model = models.get(entry.model);
  if (!model) {
    fields.refuse('model', `there is no calculator ${quote(entry.model)}`, suggest(entry.model, models.keys()));
    return undefined;
  }
  const inputs = readInputs(entry, model, fieldsAt(fields.context, ...fields.path, 'inputs'), { figures, base });
  const printed = readPrintedLines(entry, model, fieldsAt(fields.context, ...fields.path, 'printed'), figures);
  return inputs && { id, model: entry.model, title, opens: entry.opens ?? false, inputs, printed, note };
}

type Inputs = Record<string, ScenarioInput>;

function readInputs(entry: ScenarioEntry, model: Model, fields: Fields, { figures, base }: Surroundings): Inputs | undefined {
  refuseUnknown(Object.keys(entry.inputs), model.inputs, `an input of ${model.name}`, fields);
  const read = Object.entries(model.inputs).map(([name, quantity]): [string, ScenarioInput | undefined] => {
    const input = entry.inputs[name];
    if (input) return [name, readInput(input, { quantity, figures }, fieldsAt(fields.context, ...fields.path, name))];
    if (entry.like === undefined) fields.refuseMissing(name, `${quantity.label}, in ${quantity.unit}`, inputAdvice);
    return [name, base?.inputs[name]];
  });
  const whole = read.filter((pair): pair is [string, ScenarioInput] => pair[1] !== undefined);
  return whole.length === read.length ? Object.fromEntries(whole) : undefined;
}

const inputAdvice = 'Write figure: with the id of a printed figure, or value: with a status and because:.';

function refuseUnknown(names: readonly string[], known: Readonly<Record<string, unknown>>, what: string, fields: Fields): void {
  for (const name of names.filter((each) => !Object.hasOwn(known, each))) {
    fields.refuseName(name, `${quote(name)} is not ${what}`, suggest(name, Object.keys(known)));
  }
}

function readPrintedLines(
  entry: ScenarioEntry,
  model: Model,
  fields: Fields,
  figures: ReadonlyMap<string, Figure>,
): Record<string, string> {
  const printed = entry.printed ?? {};
  refuseUnknown(Object.keys(printed), model.lines, `a line of ${model.name}`, fields);
  for (const [line, id] of Object.entries(printed)) {
    fields.requireKnown(line, id, idsOfPaper(fields.context, 'figures'), inPaper('figure'));
    const quantity = Object.hasOwn(model.lines, line) ? model.lines[line] : undefined;
    const unit = readUnit(figures.get(id)?.unit ?? '');
    if (!quantity || !figures.has(id) || 'found' in unit || sameDimensions(unit.dimensions, quantity.dimensions)) continue;
    const found = `${quote(id)} is in ${figures.get(id)?.unit}, but the line is in ${quantity.unit}`;
    fields.refuse(line, found, 'Name the figure that the paper prints for this line.');
  }
  return printed;
}
