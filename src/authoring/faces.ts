/** The faces of the calculators, for pages that draw one without its controls. */

import { face as breakEven } from '../islands/break-even.tsx';
import { face as caseloadRedistribution } from '../islands/caseload-redistribution.tsx';
import { face as demand } from '../islands/demand.tsx';
import { face as grantReduction } from '../islands/grant-reduction.tsx';
import { face as placementBudget } from '../islands/placement-budget.tsx';
import { face as placementMix } from '../islands/placement-mix.tsx';
import { face as programmeCashFlow } from '../islands/programme-cash-flow.tsx';
import { face as socialWorkTime } from '../islands/social-work-time.tsx';
import { face as staffingCost } from '../islands/staffing-cost.tsx';
import type { CalculatorModel } from './calculators.ts';

export const faces = {
  'break-even': breakEven,
  'caseload-redistribution': caseloadRedistribution,
  demand: demand,
  'grant-reduction': grantReduction,
  'placement-budget': placementBudget,
  'placement-mix': placementMix,
  'programme-cash-flow': programmeCashFlow,
  'social-work-time': socialWorkTime,
  'staffing-cost': staffingCost,
} satisfies Record<CalculatorModel, unknown>;
