/** Formulas over figure ids and given numbers, as claims and scenarios hold them: read and worked out by the calculation module. */

import {
  describeDimensions,
  evaluateFormula,
  FormulaError,
  formulaOver,
  type KnownFigure,
  UnitError,
} from '../calculation/index.ts';
import type { Figure, Given, Sum } from './content.ts';
import { suggest } from './did-you-mean.ts';
import { quote } from './fault.ts';
import { formula, group, named, number, prose, unit } from './fields.ts';
import { type Fields, fieldsAt, idsOfPaper } from './file-context.ts';
import type { Ids } from './names.ts';
import type { ProseProblem } from './prose.ts';
import { wordsOfError } from './units.ts';
import { faultAt } from './yaml-source.ts';

/** The field `given` of a claim or of a scenario's input. */
export const givenField = named(
  'Numbers that the sum needs and the paper does not print as figures',
  group(
    'A given number',
    {
      value: number('The number, in base units', 'value: 12'),
      unit: unit('What it is counted in'),
      because: prose('Where the number comes from', 'because: The column runs from December 2013 to March 2014.'),
    },
    'value: 12',
  ),
  /^[a-z][a-z0-9_]*$/,
  'months_in_year: { value: 12, unit: month, because: A full year. }',
);

export const formulaField = (means: string) => formula(means, 'formula: cases_to_move_15 / caseload_wanted_15');

interface GivenEntry {
  readonly value: number;
  readonly unit: string;
  readonly because: string;
}

/** Reads given numbers; a name that is also a figure's is refused. */
export function readGiven(
  { context, path }: Fields,
  entries: Readonly<Record<string, GivenEntry>> | undefined,
): Map<string, Given> {
  const given = new Map<string, Given>();
  for (const [name, { value, unit, because }] of Object.entries(entries ?? {})) {
    const fields = fieldsAt(context, ...path, 'given', name);
    if (idsOfPaper(context, 'figures').known.has(name)) {
      fields.refuseName('', `${quote(name)} is also a figure of this paper`, 'Give the number another name.');
    }
    const dimensions = fields.dimensions('unit', unit);
    const reason = fields.prose('because', because);
    if (dimensions) given.set(name, { name, value, unit, because: reason });
  }
  return given;
}

/** What a formula may refer to. */
export interface Operands {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly figureIds: Ids;
  readonly given: ReadonlyMap<string, Given>;
  /** Names of given numbers, of wrong ones too. */
  readonly givenNames: ReadonlySet<string>;
}

/** What the formulas of an entry may refer to. */
export const operandsOf = (
  { context }: Fields,
  figures: ReadonlyMap<string, Figure>,
  given: ReadonlyMap<string, Given>,
  entries: Readonly<Record<string, GivenEntry>> | undefined,
): Operands => ({ figures, figureIds: idsOfPaper(context, 'figures'), given, givenNames: new Set(Object.keys(entries ?? {})) });

/** Reads and works out a formula; every unknown name in it is reported. Nothing where it cannot be worked out. */
export function readSum({ context, path: around }: Fields, field: string, text: string, operands: Operands): Sum | undefined {
  const { source, report } = context;
  const path = [...around, field];
  const refuse = ({ index, length, found, write }: ProseProblem): undefined => {
    report(faultAt(source, path, found, write, source.placeInside(path, index, length)));
  };
  const unusable = new Set<string>();
  try {
    formulaOver(text, (name) => operandNamed(name, operands, unusable) ?? placeholder);
    if (unusable.size > 0) return reportUnusable(text, unusable, operands, refuse);
    const formula = formulaOver(text, (name) => labelled(name, operands));
    const computed = evaluateFormula(formula);
    return typeof computed === 'number' ? { formula, text, computed } : refuse({ index: 0, length: text.length, ...noAnswer });
  } catch (error) {
    if (unusable.size > 0) return reportUnusable(text, unusable, operands, refuse);
    return refuse(problemOf(error, text));
  }
}

const noAnswer = {
  found: 'this formula has no answer: it divides by nil',
  write: 'Correct the formula, or declare verdict: cannot be checked.',
};

/** Where in a formula an error of the calculation module stands. */
function problemOf(error: unknown, text: string): ProseProblem {
  const words = wordsOfError(error, 'Write ids, numbers, + - * / ^ and brackets.');
  if (error instanceof UnitError) return { index: 0, length: text.length, ...words };
  if (!(error instanceof FormulaError)) throw error;
  const index = Math.min(error.column, text.length) - 1;
  return { index, length: /^\w+|^./.exec(text.slice(index))?.[0].length ?? 1, ...words };
}

/** Stands for a name that cannot be used, so that the rest of the formula is read too. */
const placeholder: KnownFigure = { label: '', unit: 'number', value: 1 };

/** A figure or given number by its name, which stands for it in messages to the author. */
function operandNamed(name: string, { figures, given }: Operands, unusable: Set<string>): KnownFigure | undefined {
  const operand = given.get(name) ?? figures.get(name);
  if (operand?.value !== undefined) return { label: name, unit: operand.unit, value: operand.value };
  unusable.add(name);
  return undefined;
}

/** The same under the words that a reader sees in the working. */
function labelled(name: string, operands: Operands): KnownFigure {
  const operand = operandNamed(name, operands, new Set()) ?? placeholder;
  const figure = operands.given.has(name) ? undefined : operands.figures.get(name);
  return { ...operand, label: figure ? labelWords(figure, operands.figures) : name.replaceAll('_', ' ') };
}

const labelWords = ({ label }: Figure, figures: ReadonlyMap<string, Figure>): string =>
  label
    .map((each) => (each.kind === 'text' ? each.text : each.kind === 'figure' ? (figures.get(each.id)?.printed ?? '') : ''))
    .join('');

/** Names that do not exist, and ranges. Names whose own entry is at fault are reported there. */
function reportUnusable(
  text: string,
  unusable: ReadonlySet<string>,
  { figures, figureIds, givenNames }: Operands,
  refuse: (problem: ProseProblem) => undefined,
): undefined {
  for (const name of unusable) {
    const at = { index: text.search(new RegExp(`\\b${name}\\b`)), length: name.length };
    const isKnown = figureIds.known.has(name) || givenNames.has(name) || !figureIds.complete;
    if (figures.has(name)) {
      refuse({ ...at, found: `${quote(name)} is a range, and a sum takes one value`, write: 'Name a figure with one value.' });
    } else if (!isKnown) {
      refuse({
        ...at,
        found: `there is no figure ${quote(name)} in this paper`,
        write: suggest(name, [...figureIds.known, ...givenNames]),
      });
    }
  }
}

/** The dimensions of a sum as a unit that {@link readUnit} reads back. */
export const unitOfSum = ({ formula: { dimensions } }: Sum): string =>
  Object.keys(dimensions).length === 0 ? 'number' : describeDimensions(dimensions);
