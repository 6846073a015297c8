/** The face of each model, fetched once somebody's figures are complete. */

import type { Chart } from '../../charts/chart.ts';
import type { Face } from '../face.ts';

const load: Readonly<Record<string, () => Promise<{ readonly face: unknown }>>> = {
  'break-even': () => import('../break-even.tsx'),
  'caseload-redistribution': () => import('../caseload-redistribution.tsx'),
  demand: () => import('../demand.tsx'),
  'grant-reduction': () => import('../grant-reduction.tsx'),
  'placement-budget': () => import('../placement-budget.tsx'),
  'placement-mix': () => import('../placement-mix.tsx'),
  'programme-cash-flow': () => import('../programme-cash-flow.tsx'),
  'social-work-time': () => import('../social-work-time.tsx'),
  'staffing-cost': () => import('../staffing-cost.tsx'),
};

/** @throws {Error} where there is no such model, or it could not be fetched */
export async function loadFace(model: string): Promise<Face<Chart>> {
  const from = load[model];
  if (!from) throw new Error(`There is no calculator for the model "${model}".`);
  return (await from()).face as Face<Chart>;
}
