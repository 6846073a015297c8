/** One scenario held against its model: every input there, every printed line a line of the model. */

import { type Cell, calculateCells, inputCells, lineCells, listsOf, sameDimensions } from '../calculation/index.ts';
import type { Figure, Scenario, ScenarioInput } from './content.ts';
import { suggest } from './did-you-mean.ts';
import { quote } from './fault.ts';
import { type Fields, fieldsAt, idsOfPaper, inPaper } from './file-context.ts';
import { type Model, models } from './models.ts';
import { type Reach, readReach } from './scenario-extents.ts';
import type { ScenarioEntry } from './scenario-fields.ts';
import { checkBoundsOf, readInput } from './scenario-input.ts';
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
  // Without the scenario that it is like, its years and items are not known; that scenario's own faults are reported there.
  const { byYears, list } = listsOf(model);
  if (entry.like !== undefined && !base && (byYears || list !== undefined)) return undefined;
  const reach = readReach(entry, model, fields, base);
  const inputs = readInputs(entry, { model, reach }, fieldsAt(fields.context, ...fields.path, 'inputs'), { figures, base });
  const printed = readPrintedLines(entry, { model, reach }, fieldsAt(fields.context, ...fields.path, 'printed'), figures);
  if (inputs) checkConditions(inputs, { model, reach }, fields);
  return inputs && { id, model: entry.model, title, opens: entry.opens ?? false, ...reach, inputs, printed, note };
}

/** The rules that the inputs must meet together. */
function checkConditions(inputs: Inputs, { model, reach }: Shape, fields: Fields): void {
  const values = Object.fromEntries(Object.entries(inputs).map(([name, { value }]) => [name, value]));
  const result = calculateCells(model, values, reach.extents);
  const broken = result.ok ? [] : result.problems.filter(({ kind }) => kind === 'condition');
  for (const { message } of broken)
    fields.refuseName('inputs', `these inputs do not go together: ${message}`, 'Correct one of them.');
}

interface Shape {
  readonly model: Model;
  readonly reach: Reach;
}

type Inputs = Record<string, ScenarioInput>;

/** The names under which a cell's value may be written, nearest first: its own, its item's, its input's. */
const namesOf = ({ name, quantity, itemId }: Cell): readonly string[] => [
  ...new Set([name, ...(itemId === undefined ? [] : [`${quantity.key}.${itemId}`]), quantity.key]),
];

function readInputs(
  entry: ScenarioEntry,
  { model, reach }: Shape,
  fields: Fields,
  { figures, base }: Surroundings,
): Inputs | undefined {
  const cells = inputCells(model, reach.extents);
  const known = new Map(cells.flatMap((cell) => namesOf(cell).map((name) => [name, cell] as const)));
  refuseUnknown(Object.keys(entry.inputs), known.keys(), `an input of ${model.name}`, fields);
  const written = new Map(
    Object.entries(entry.inputs).flatMap(([name, input]): [string, ScenarioInput | undefined][] => {
      const quantity = known.get(name)?.quantity;
      if (!quantity) return [];
      const at = fieldsAt(fields.context, ...fields.path, name);
      const read = readInput(input, { quantity, figures }, at);
      if (read) checkBoundsOf(read.value, quantity, input, at);
      return [[name, read]];
    }),
  );
  const missing = new Set<string>();
  const read = cells.map((cell): [string, ScenarioInput | undefined] => {
    const name = namesOf(cell).find((each) => written.has(each));
    if (name !== undefined) return [cell.name, written.get(name)];
    const inherited = base?.inputs[cell.name];
    if (entry.like === undefined || (base && !inherited)) missing.add(cell.name);
    return [cell.name, inherited];
  });
  const labels = new Map(cells.map(({ name, quantity }) => [name, quantity]));
  for (const name of missing) {
    const quantity = labels.get(name);
    fields.refuseMissing(name, `${quantity?.label}, in ${quantity?.unit}`, inputAdvice);
  }
  const whole = read.filter((pair): pair is [string, ScenarioInput] => pair[1] !== undefined);
  return whole.length === read.length ? Object.fromEntries(whole) : undefined;
}

const inputAdvice = 'Write figure: with the id of a printed figure, or value: with a status and because:.';

function refuseUnknown(names: readonly string[], known: Iterable<string>, what: string, fields: Fields): void {
  const all = [...known];
  for (const name of names.filter((each) => !all.includes(each))) {
    fields.refuseName(name, `${quote(name)} is not ${what}`, suggest(name, all));
  }
}

function readPrintedLines(
  entry: ScenarioEntry,
  { model, reach }: Shape,
  fields: Fields,
  figures: ReadonlyMap<string, Figure>,
): Record<string, string> {
  const printed = entry.printed ?? {};
  const cells = new Map(lineCells(model, reach.extents).map((cell) => [cell.name, cell.quantity]));
  refuseUnknown(Object.keys(printed), cells.keys(), `a line of ${model.name}`, fields);
  for (const [line, id] of Object.entries(printed)) {
    fields.requireKnown(line, id, idsOfPaper(fields.context, 'figures'), inPaper('figure'));
    const quantity = cells.get(line);
    const unit = readUnit(figures.get(id)?.unit ?? '');
    if (!quantity || !figures.has(id) || 'found' in unit || sameDimensions(unit.dimensions, quantity.dimensions)) continue;
    const found = `${quote(id)} is in ${figures.get(id)?.unit}, but the line is in ${quantity.unit}`;
    fields.refuse(line, found, 'Name the figure that the paper prints for this line.');
  }
  return printed;
}
