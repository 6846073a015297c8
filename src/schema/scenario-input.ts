/** One input of a scenario: a printed figure, a sum over figures, or a value with the reason for it. */

import { checkValue, type Quantity, sameDimensions } from '../calculation/index.ts';
import type { Figure, Given, InputStatus, ScenarioInput, Sum } from './content.ts';
import { quote } from './fault.ts';
import { unknownId } from './names.ts';
import { type FileContext, readOptionalProse } from './file-context.ts';
import { readGiven, readSum, unitOfSum } from './sums.ts';
import { readUnit } from './units.ts';
import { faultAt, type Path } from './yaml-source.ts';

export interface InputEntry {
  readonly figure?: string | undefined;
  readonly formula?: string | undefined;
  readonly given?:
    | Readonly<Record<string, { readonly value: number; readonly unit: string; readonly because: string }>>
    | undefined;
  readonly value?: number | undefined;
  readonly status?: InputStatus | undefined;
  readonly source?: string | undefined;
  readonly because?: string | undefined;
  readonly note?: string | undefined;
}

interface Against {
  readonly quantity: Quantity;
  readonly figures: ReadonlyMap<string, Figure>;
}

type Refuse = (field: string | undefined, found: string, write: string) => void;

/** Reads an input and holds it against its quantity in the model. Nothing where it has no value. */
export function readInput(
  context: FileContext,
  path: Path,
  entry: InputEntry,
  { quantity, figures }: Against,
): ScenarioInput | undefined {
  const { source, names, report } = context;
  const refuse: Refuse = (field, found, write) =>
    report(faultAt(source, field === undefined ? path : [...path, field], found, write));
  const because = readOptionalProse(context, [...path, 'because'], entry.because);
  const note = readOptionalProse(context, [...path, 'note'], entry.note);
  const given = readGiven(context, [...path, 'given'], entry.given);
  checkKind(entry, refuse);
  checkReason(entry, refuse);
  const noSource = entry.source === undefined ? undefined : unknownId(names.shared.sources, entry.source);
  if (noSource !== undefined)
    refuse('source', `there is no source ${quote(entry.source ?? '')} in content/sources.yaml`, noSource);
  const printed = entry.figure === undefined ? undefined : readFigure(entry.figure, { quantity, figures }, context, refuse);
  const sum =
    entry.formula === undefined ? undefined : readFormula(context, [...path, 'formula'], entry, { quantity, figures, given });
  const value = printed ?? sum?.computed ?? entry.value;
  if (value === undefined) return undefined;
  if (entry.given !== undefined && entry.formula === undefined)
    refuse('given', 'given numbers stand beside a formula only', 'Leave them out.');
  const problem = quantity.axes.length === 0 ? checkValue(quantity, value) : undefined;
  if (problem)
    refuse(
      fieldOf(entry),
      problem.message.replace(/\. It must.*$/, ''),
      /It must.*$/.exec(problem.message)?.[0] ?? problem.message,
    );
  return {
    value,
    status: entry.status ?? 'printed',
    figure: entry.figure,
    sum,
    given,
    source: entry.source,
    because,
    note,
  };
}

const fieldOf = (entry: InputEntry): string =>
  entry.figure !== undefined ? 'figure' : entry.formula !== undefined ? 'formula' : 'value';

/** Exactly one of figure, formula and value says what the input is. */
function checkKind(entry: InputEntry, refuse: Refuse): void {
  const kinds = (['figure', 'formula', 'value'] as const).filter((kind) => entry[kind] !== undefined);
  if (kinds.length === 0) refuse(undefined, 'this input has no value', 'Write one of figure:, formula: or value:.');
  for (const kind of kinds.slice(1))
    refuse(kind, `this input has ${kinds[0]}: already`, 'Write only one of figure:, formula: or value:.');
}

/** A printed figure speaks for itself; everything else says how we know it and why. */
function checkReason(entry: InputEntry, refuse: Refuse): void {
  const { status } = entry;
  if (entry.figure !== undefined) {
    if (status !== undefined && status !== 'printed')
      refuse('status', `a printed figure cannot be "${status}"`, 'Leave the status out.');
  } else if (entry.value !== undefined || entry.formula !== undefined) {
    if (status === undefined)
      refuse('status', 'this field is missing (How we know it)', `Write one of: ${unprinted.join(', ')}.`);
    if (status === 'printed')
      refuse('status', 'a printed value is not typed again', 'Write figure: with the id of the figure in place of value:.');
    if (entry.because === undefined)
      refuse('because', 'this field is missing (Why this value)', 'Write it in words, such as because: The paper is silent.');
  }
  if (status === 'outside source' && entry.source === undefined) {
    refuse(
      'source',
      'this field is missing (The entry of content/sources.yaml)',
      'Add the document to content/sources.yaml and write its id.',
    );
  }
  if (status !== 'outside source' && entry.source !== undefined)
    refuse('status', 'a source is named', 'Write status: outside source, or leave the source out.');
}

const unprinted: readonly InputStatus[] = ['inferred', 'fitted', 'our assumption', 'outside source'];

function readFigure(id: string, { quantity, figures }: Against, { names }: FileContext, refuse: Refuse): number | undefined {
  const write = names.paper && unknownId(names.paper.figures, id);
  if (write !== undefined) refuse('figure', `there is no figure ${quote(id)} in this paper`, write);
  const figure = figures.get(id);
  if (!figure) return undefined;
  if (figure.value === undefined)
    refuse(
      'figure',
      `${quote(id)} is a range, and an input takes one value`,
      'Write value: with status: our assumption, and say why.',
    );
  const unit = readUnit(figure.unit);
  if (!('found' in unit) && !sameDimensions(unit.dimensions, quantity.dimensions)) {
    refuse('figure', `${quote(id)} is in ${figure.unit}, but the input is in ${quantity.unit}`, unitAdvice);
  }
  return figure.value;
}

const unitAdvice = 'Correct the figure’s unit, or write formula: with a given number that turns one unit into the other.';

function readFormula(
  context: FileContext,
  path: Path,
  entry: InputEntry,
  { quantity, figures, given }: Against & { readonly given: ReadonlyMap<string, Given> },
): Sum | undefined {
  const figureIds = context.names.paper?.figures ?? { known: new Set<string>(), complete: false };
  const operands = { figures, figureIds, given, givenNames: new Set(Object.keys(entry.given ?? {})) };
  const sum = readSum(context, path, entry.formula ?? '', operands);
  if (sum && !sameDimensions(sum.formula.dimensions, quantity.dimensions)) {
    const found = `the sum is in ${unitOfSum(sum)}, but the input is in ${quantity.unit}`;
    context.report(
      faultAt(
        context.source,
        path,
        found,
        'Add a given number that turns one unit into the other, such as one_year: { value: 1, unit: year, … }.',
      ),
    );
  }
  return sum;
}
