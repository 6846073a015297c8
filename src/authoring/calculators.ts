/** The models that have a calculator, an island with its sentence and chart, and the paper that each opens with by itself. */

export const homeOf = {
  'caseload-redistribution': 'wolverhampton-2013',
  'staffing-cost': 'wolverhampton-2013',
  'placement-budget': 'wolverhampton-2013',
  'placement-mix': 'portsmouth-2017',
  'break-even': 'wolverhampton-2013',
  'programme-cash-flow': 'hammersmith-2014',
  demand: 'portsmouth-2017',
  'social-work-time': 'kensington-2011',
  'grant-reduction': 'kensington-2011',
} as const;

export type CalculatorModel = keyof typeof homeOf;

export const calculatorModels = Object.keys(homeOf) as readonly CalculatorModel[];

export const hasCalculator = (model: string): model is CalculatorModel => Object.hasOwn(homeOf, model);

/** Where a calculator stands by itself with the figures of a paper. Throws where the model has none. */
export function calculatorAddress(model: string, slug: string): string {
  if (!hasCalculator(model)) throw new Error(`There is no calculator for the model "${model}".`);
  return homeOf[model] === slug ? `/calculators/${model}/` : `/calculators/${model}/${slug}/`;
}
