/** Formulas over figure ids and given numbers, as claims and scenarios hold them: read and worked out by the calculation module. */

import {
  describeDimensions,
  evaluateFormula,
  type Formula,
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
export function readGiven({ context, path }: Fields, entries: Readonly<Record<string, GivenEntry>> | undefined): Map<string, Given> {
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
  const refuse = (index: number, length: number, found: string, write: string): undefined => {
    report(faultAt(source, path, found, write, source.placeInside(path, index, length)));
  };
  const unusable = new Map<string, string | undefined>();
  try {
    const read = formulaOver(text, (name) => operandNamed(name, operands, unusable));
    if (unusable.size > 0) return reportUnusable(text, unusable, operands, refuse);
    const computed = evaluateFormula(read);
    if (typeof computed === 'number') return { formula: read, text, computed };
    return refuse(
      0,
      text.length,
      'this formula has no answer: it divides by nil',
      'Correct the formula, or declare verdict: cannot be checked.',
    );
  } catch (error) {
    if (unusable.size > 0) return reportUnusable(text, unusable, operands, refuse);
    const { found, write } = wordsOfError(error, 'Write ids, numbers, + - * / ^ and brackets.');
    if (error instanceof FormulaError) {
      const index = Math.min(error.column, text.length) - 1;
      return refuse(index, /^\w+|^./.exec(text.slice(index))?.[0].length ?? 1, found, write);
    }
    if (error instanceof UnitError) return refuse(0, text.length, found, write);
    throw error;
  }
}

/** Stands for a name that cannot be used, so that the rest of the formula is read too. */
const placeholder: KnownFigure = { label: '', unit: 'number', value: 1 };

function operandNamed(name: string, operands: Operands, unusable: Map<string, string | undefined>): KnownFigure {
  const given = operands.given.get(name);
  if (given) return { label: name.replaceAll('_', ' '), unit: given.unit, value: given.value };
  const figure = operands.figures.get(name);
  if (figure?.value !== undefined) return { label: name.replaceAll('_', ' '), unit: figure.unit, value: figure.value };
  const wrong = operands.figureIds.known.has(name) || operands.givenNames.has(name) || !operands.figureIds.complete;
  if (figure) unusable.set(name, `${quote(name)} is a range, so no single sum can be made of it`);
  else unusable.set(name, wrong ? undefined : `there is no figure ${quote(name)} in this paper`);
  return placeholder;
}

function reportUnusable(
  text: string,
  unusable: ReadonlyMap<string, string | undefined>,
  { figureIds, givenNames }: Operands,
  refuse: (index: number, length: number, found: string, write: string) => undefined,
): undefined {
  for (const [name, found] of unusable) {
    if (found === undefined) continue;
    const index = text.search(new RegExp(`\\b${name}\\b`));
    const write = found.includes('range') ? 'Name a figure with one value.' : suggest(name, [...figureIds.known, ...givenNames]);
    refuse(index, name.length, found, write);
  }
}

/** The dimensions of a sum as a unit that {@link readUnit} reads back. */
export const unitOfSum = ({ formula: { dimensions } }: Sum): string =>
  Object.keys(dimensions).length === 0 ? 'number' : describeDimensions(dimensions);
