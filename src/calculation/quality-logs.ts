/** The quality log of every model, by its name. */

import { breakEvenQuality } from './quality/break-even.ts';
import { caseloadRedistributionQuality } from './quality/caseload-redistribution.ts';
import { demandQuality } from './quality/demand.ts';
import { grantReductionQuality } from './quality/grant-reduction.ts';
import { placementBudgetQuality } from './quality/placement-budget.ts';
import { placementMixQuality } from './quality/placement-mix.ts';
import { programmeCashFlowQuality } from './quality/programme-cash-flow.ts';
import { socialWorkTimeQuality } from './quality/social-work-time.ts';
import { staffingCostQuality } from './quality/staffing-cost.ts';
import type { Quality } from './quality.ts';

export const qualityLogs: ReadonlyMap<string, Quality> = new Map(
  [
    breakEvenQuality,
    caseloadRedistributionQuality,
    demandQuality,
    grantReductionQuality,
    placementBudgetQuality,
    placementMixQuality,
    programmeCashFlowQuality,
    socialWorkTimeQuality,
    staffingCostQuality,
  ].map((log) => [log.model, log]),
);
