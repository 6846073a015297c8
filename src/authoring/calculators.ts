/** The models that have a calculator: an island with its sentence and chart. All models have a method page. */

export const calculatorModels = ['caseload-redistribution'] as const;

export type CalculatorModel = (typeof calculatorModels)[number];

export const hasCalculator = (model: string): model is CalculatorModel => (calculatorModels as readonly string[]).includes(model);
