/** Puts one mistake into one formula before the tests run, when FORMULA_MUTANT names it: see formulas.ts. */

import type { Node } from '../../src/calculation/index.ts';
import { models } from '../../src/schema/models.ts';
import { formulaMutants } from './formula-mutants.ts';

/** Set-up runs again before every file of tests; a mistake made twice could be none. */
const done = globalThis as { formulaMutant?: string };
const wanted = process.env['FORMULA_MUTANT'];
if (wanted && done.formulaMutant !== wanted) {
  done.formulaMutant = wanted;
  const mutant = [...models.values()].flatMap(formulaMutants).find(({ id }) => id === wanted);
  if (!mutant) throw new Error(`There is no formula mutant ${wanted}.`);
  (mutant.line.line as { formula: Node }).formula = mutant.formula;
}
