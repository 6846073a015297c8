/** One input of a scenario: a printed figure, a sum over figures, or a value with the reason for it. */

import { checkValue, type Quantity, sameDimensions } from '../calculation/index.ts';
import type { Figure, InputStatus, ScenarioInput, Sum } from './content.ts';
import { quote } from './fault.ts';
import { type Fields, idsOfPaper, inPaper, inSources } from './file-context.ts';
import type { InputEntry } from './scenario-fields.ts';
import { operandsOf, readGiven, readSum, unitOfSum } from './sums.ts';
import { readUnit } from './units.ts';

interface Against {
  readonly quantity: Quantity;
  readonly figures: ReadonlyMap<string, Figure>;
}

/** Reads an input and holds it against its quantity in the model. Nothing where it has no value. */
export function readInput(entry: InputEntry, { quantity, figures }: Against, fields: Fields): ScenarioInput | undefined {
  const because = fields.optionalProse('because', entry.because);
  const note = fields.optionalProse('note', entry.note);
  const given = readGiven(fields, entry.given);
  checkKind(entry, fields);
  checkReason(entry, fields);
  fields.requireKnown('source', entry.source, fields.context.names.shared.sources, inSources);
  const printed = entry.figure === undefined ? undefined : readFigure(entry.figure, { quantity, figures }, fields);
  const operands = operandsOf(fields, figures, given, entry.given);
  const sum = entry.formula === undefined ? undefined : readSum(fields, 'formula', entry.formula, operands);
  if (sum) checkUnit(sum, quantity, fields);
  const value = printed ?? sum?.computed ?? entry.value;
  if (value === undefined) return undefined;
  const { figure, source } = entry;
  return { value, status: entry.status ?? 'printed', figure, sum, given, source, because, note };
}

const kinds = ['figure', 'formula', 'value'] as const;

/** Exactly one of figure, formula and value says what the input is. */
function checkKind(entry: InputEntry, fields: Fields): void {
  const [first, ...more] = kinds.filter((kind) => entry[kind] !== undefined);
  if (first === undefined) fields.refuseName('', 'this input has no value', 'Write one of figure:, formula: or value:.');
  for (const kind of more)
    fields.refuseName(kind, `this input has ${first}: already`, 'Write only one of figure:, formula: or value:.');
  if (entry.given !== undefined && entry.formula === undefined) {
    fields.refuseName('given', 'given numbers stand beside a formula only', 'Leave them out.');
  }
}

const unprinted: readonly InputStatus[] = ['inferred', 'fitted', 'our assumption', 'outside source', 'not used'];

/** A printed figure speaks for itself; everything else says how we know it and why. */
function checkReason(entry: InputEntry, fields: Fields): void {
  const { status, figure, value, formula, source, because } = entry;
  if (figure !== undefined && status !== undefined && status !== 'printed') {
    fields.refuse('status', `a printed figure cannot be ${quote(status)}`, 'Leave the status out.');
  }
  if (figure === undefined && (value ?? formula) !== undefined) {
    if (status === undefined) fields.refuseMissing('status', 'How we know it', `Write one of: ${unprinted.join(', ')}.`);
    if (status === 'printed') {
      fields.refuse('status', 'a printed value is not typed again', 'Write figure: with the id of the figure in place of it.');
    }
    if (because === undefined)
      fields.refuseMissing('because', 'Why this value', 'Write it in words, such as because: The paper is silent.');
  }
  if (status === 'outside source' && source === undefined) {
    fields.refuseMissing(
      'source',
      'The entry of content/sources.yaml',
      'Add the document to content/sources.yaml and write its id.',
    );
  }
  if (status !== 'outside source' && source !== undefined) {
    fields.refuse(
      'source',
      'a source stands beside status: outside source only',
      'Write status: outside source, or leave the source out.',
    );
  }
}

function readFigure(id: string, { quantity, figures }: Against, fields: Fields): number | undefined {
  fields.requireKnown('figure', id, idsOfPaper(fields.context, 'figures'), inPaper('figure'));
  const figure = figures.get(id);
  if (!figure) return undefined;
  if (figure.value === undefined) {
    fields.refuse(
      'figure',
      `${quote(id)} is a range, and an input takes one value`,
      'Write value: with status: our assumption, and say why.',
    );
  }
  const unit = readUnit(figure.unit);
  if (!('found' in unit) && !sameDimensions(unit.dimensions, quantity.dimensions)) {
    fields.refuse('figure', `${quote(id)} is in ${figure.unit}, but the input is in ${quantity.unit}`, unitAdvice);
  }
  return figure.value;
}

const unitAdvice = "Correct the figure's unit, or write formula: with a given number that turns one unit into the other.";

function checkUnit(sum: Sum, quantity: Quantity, fields: Fields): void {
  if (sameDimensions(sum.formula.dimensions, quantity.dimensions)) return;
  const write = 'Add a given number that turns one unit into the other, such as one_year with value: 1 and unit: year.';
  fields.refuse('formula', `the sum is in ${unitOfSum(sum)}, but the input is in ${quantity.unit}`, write);
}

/** Refuses a value out of the model's bounds. */
export function checkBoundsOf(value: number, quantity: Quantity, entry: InputEntry, fields: Fields): void {
  const problem = checkValue(quantity, value);
  const field = kinds.find((kind) => entry[kind] !== undefined) ?? '';
  if (problem && 'bound' in problem) {
    const { min, max } = quantity.input ?? { min: problem.bound, max: problem.bound };
    fields.refuse(
      field,
      `${value} ${quantity.unit} is ${problem.kind} what the model takes`,
      `It must be from ${min} to ${max}.`,
    );
  }
}
