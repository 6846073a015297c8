/** What a reader changes in each of the nine calculators, and what then stands in it; the sums worked by hand. */

import type { calculatorModels } from '../../src/authoring/calculators.ts';

export interface Journey {
  /** The box that the reader changes, what is typed, and what then stands in the sentence. */
  readonly box: string;
  readonly typed: string;
  readonly before: string;
  readonly after: string;
  /** A number of the working that stands below, as it then is. */
  readonly worked: string;
  /** What the address then holds. */
  readonly search: string;
}

export const journeys: Record<(typeof calculatorModels)[number], Journey> = {
  'break-even': {
    box: 'costPerChildYearGbp',
    typed: '20000',
    before: 'It takes 10 children fewer',
    // 384,000 ÷ 20,000 = 19.2
    after: 'It takes 20 children fewer',
    worked: '£20,000',
    search: 'break-even.costPerChildYearGbp=20000',
  },
  'caseload-redistribution': {
    box: 'targetCaseload',
    typed: '18',
    before: 'would take 28.0 more',
    // 42 × (25 − 18) ÷ 18
    after: 'would take 16.3 more',
    worked: '16.3',
    search: 'caseload-redistribution.targetCaseload=18',
  },
  demand: {
    box: 'referrals-oldest-2016',
    typed: '0',
    before: 'Referrals rose by 27%',
    // (2,482 − 479 − 1,958) ÷ 1,958 = 2.3%
    after: 'Referrals rose by 2%',
    worked: '2,003',
    search: 'demand.referrals.oldest.2016=0',
  },
  'grant-reduction': {
    box: 'redesignSavingGbp',
    typed: '£1m',
    before: 'is to find a further £500k: £2.3m together',
    after: 'is to find a further £1m: £2.8m together',
    worked: '£2,800,000',
    search: 'grant-reduction.redesignSavingGbp=1000000',
  },
  'placement-budget': {
    box: 'childrenAimedAt',
    typed: '600',
    before: 'stays at 700',
    after: 'goes from 700 to 600 by July 2014',
    // (0.5 + 1.5 + … + 9.5) ÷ 13 ÷ 12 of the way on average: 700 − 100 × 0.3205
    worked: '667.9',
    search: 'placement-budget.childrenAimedAt=600',
  },
  'placement-mix': {
    box: 'change-residential',
    typed: '-4',
    before: '£1.68m over budget',
    // 4 × £163,560
    after: 'saves £654k this year',
    worked: '12.02',
    search: 'placement-mix.change.residential=-4',
  },
  'programme-cash-flow': {
    box: 'costGbp-2016-17',
    typed: '£1.5m',
    before: 'after 4.0 years, in 2017-18',
    // 0.052 − 1.5 + 4.2 is above nil in 2018-19: 4 + 1.448 ÷ 4.2 = 4.3
    after: 'after 4.3 years, in 2018-19',
    worked: '−£4,178,000',
    search: 'programme-cash-flow.costGbp.2016-17=1500000',
  },
  'social-work-time': {
    box: 'shareWanted-face_to_face',
    typed: '15',
    before: 'need 186 more hours a week',
    // 42 × 2% × 37
    after: 'need 31 more hours a week',
    worked: '31.1',
    search: 'social-work-time.shareWanted.face_to_face=0.15',
  },
  'staffing-cost': {
    box: 'monthsPaid-2014-15',
    typed: '12',
    before: '£352k in 2014-15',
    after: '£528k in 2014-15',
    worked: '£704,000',
    search: 'staffing-cost.monthsPaid.2014-15=12',
  },
};
