/** The models that have a calculator, an island with its sentence and chart, and the paper that each opens with by itself. */

export const homeOf = { 'caseload-redistribution': 'wolverhampton-2013', 'break-even': 'wolverhampton-2013' } as const;

export type CalculatorModel = keyof typeof homeOf;

export const calculatorModels = Object.keys(homeOf) as readonly CalculatorModel[];

export const hasCalculator = (model: string): model is CalculatorModel => Object.hasOwn(homeOf, model);
