/** The models that scenarios may name: every one that the calculation module exports. */

import * as calculation from '../calculation/index.ts';

export type Model = calculation.Model;

const isModel = (value: unknown): value is Model =>
  typeof value === 'object' && value !== null && 'inputs' in value && 'lines' in value && 'headlines' in value;

/** Models by their names, such as `caseload-redistribution`. */
export const models: ReadonlyMap<string, Model> = new Map(
  Object.values<unknown>(calculation)
    .filter(isModel)
    .map((model): [string, Model] => [model.name, model]),
);
