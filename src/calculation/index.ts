/** The calculation module: every sum on the site. Pure; imports nothing from the rest of `src`. */

export { type ComparedInput, type ComparedLine, type Comparison, compare } from './analysis/comparison.ts';
export { meets, type Threshold } from './analysis/condition.ts';
export { sfc32, triangular } from './analysis/random.ts';
export { type InputRange, percentile, type RangeRequest, type RangeResult, rangeOf } from './analysis/range.ts';
export { type Sweep, sweep } from './analysis/sweep.ts';
export { type Switch, type SwitchingValue, switchingValue } from './analysis/switching-value.ts';
export { type Swing, swingsOf, type TornadoBar, tornado } from './analysis/tornado.ts';
export { AnalysisError, type Scenario } from './analysis/trial.ts';
export { type GridSide, twoWayGrid } from './analysis/two-way-grid.ts';
export type { Together } from './axes.ts';
export {
  type Calculation,
  type CellCalculation,
  calculate,
  calculateCells,
  type InputValues,
  type LineResults,
} from './calculate.ts';
export { type Cell, cellNameAt, cellsOf, inputCells, lineCells, monthsOf, nestCells } from './cells.ts';
export {
  brokenConditions,
  type CompiledModel,
  compileModel,
  hasAnswer,
  type NoAnswer,
  type Outcome,
  workOut,
} from './compiled-model.ts';
export { evaluateFormula, type Formula, formulaOver, type KnownFigure } from './expression.ts';
export { type Extents, noExtents, type Spot } from './extents.ts';
export { FormulaError, f } from './formula.ts';
export { parseFormula } from './formula-text.ts';
export {
  average,
  constant,
  greatest,
  greatestOfYears,
  input,
  isAtLeast,
  least,
  monthly,
  monthlyInput,
  monthMiddle,
  monthStart,
  namedList,
  notNegative,
  ofFirstYear,
  ofLastYear,
  once,
  oneYear,
  onlyWhere,
  partOfTheWay,
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
export { defineModel, listsOf, type Model, type Quantities, requires } from './model.ts';
export { type ModelData, modelData, modelFrom } from './model-data.ts';
export { breakEven } from './models/break-even.ts';
export { caseloadRedistribution } from './models/caseload-redistribution.ts';
export { demand } from './models/demand.ts';
export { grantReduction } from './models/grant-reduction.ts';
export { placementBudget } from './models/placement-budget.ts';
export { placementMix } from './models/placement-mix.ts';
export { programmeCashFlow } from './models/programme-cash-flow.ts';
export { socialWorkTime } from './models/social-work-time.ts';
export { staffingCost } from './models/staffing-cost.ts';
export { checkValue, type InputProblem } from './problems.ts';
export { type Assumption, type Quality, qualityOf } from './quality.ts';
export { qualityLogs } from './quality-logs.ts';
export {
  DefinitionError,
  type FunctionName,
  type InputSpec,
  type LineSpec,
  type Node,
  type Noun,
  type Operator,
  type Quantity,
  referencesIn,
} from './quantity.ts';
export { roundDownWhole, roundHalfAway, roundToStep, roundUpWhole } from './rounding.ts';
export { type Addresses, spreadsheetFormula, spreadsheetFormulaOf } from './spreadsheet.ts';
export { describeDimensions, parseUnit, sameDimensions, UnitError, unitWords } from './units.ts';
export { judge, nearlyEqual, type Verdict, verdicts } from './verdict.ts';
export { type WorkingAt, type WorkingToken, workingOf } from './working.ts';
