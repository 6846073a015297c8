/** The calculation module: every sum on the site. Pure; imports nothing from the rest of `src`. */

export { type Sweep, sweep } from './analysis/sweep.ts';
export type { Together } from './axes.ts';
export {
  type Calculation,
  type CompiledModel,
  calculate,
  compileModel,
  hasAnswer,
  type InputValues,
  type LineResults,
  type NoAnswer,
  type Outcome,
} from './calculate.ts';
export type { Extents } from './compile.ts';
export { evaluateFormula, type Formula, formulaOver, type KnownFigure } from './expression.ts';
export { FormulaError, f, parseFormula } from './formula.ts';
export {
  average,
  constant,
  greatest,
  input,
  isAtLeast,
  least,
  monthly,
  monthlyInput,
  monthMiddle,
  monthStart,
  namedList,
  notNegative,
  once,
  previous,
  roundDown,
  roundUp,
  runningTotal,
  sumOfYears,
  total,
  yearly,
  yearlyInput,
  yearsSinceFirst,
  yearsUntilPositiveForGood,
} from './language.ts';
export { type Assumption, defineModel, type Model, type Quantities, requires } from './model.ts';
export { caseloadRedistribution } from './models/caseload-redistribution.ts';
export { checkValue, type InputProblem } from './problems.ts';
export { DefinitionError, type InputSpec, type LineSpec, type Node, type Noun, type Quantity } from './quantity.ts';
export { roundDownWhole, roundHalfAway, roundToStep, roundUpWhole } from './rounding.ts';
export { type Addresses, spreadsheetFormula } from './spreadsheet.ts';
export { describeDimensions, parseUnit, sameDimensions, UnitError, unitWords } from './units.ts';
export { judge, nearlyEqual, type Verdict, verdicts } from './verdict.ts';
export { type WorkingToken, workingOf } from './working.ts';
