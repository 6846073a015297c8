import { demand } from '../models/demand.ts';
import { qualityOf } from '../quality.ts';

export const demandQuality = qualityOf(demand, {
  purpose:
    'Adds up referrals and assessments by age, works out how they have grown, and turns a lower rate of repeat referrals and a fall in children coming into care into numbers: a flow each year, and the smaller number in care that it leads to.',
  limits: [
    'More referrals can mean more need, or more readiness to refer. The numbers alone do not say which.',
    'A rate means nothing without its base. Where the base is not printed, the result is only as good as the one that is assumed.',
    'A flow is not a number in care: sixty fewer a year is not sixty fewer at once.',
    'Fewer referrals or entries are not better in themselves: some children need both.',
  ],
  assumptions: [
    {
      what: 'Children who do not come into care would all have stayed for the average time.',
      ground: 'Our assumption; the papers do not give lengths of stay.',
      howSure: 'low',
      ifWrong: 'The number in care falls by more or less, sooner or later.',
    },
    {
      what: 'Fewer come into care from the first day, evenly.',
      ground: 'Our assumption.',
      howSure: 'low',
      ifWrong: 'The fall comes later.',
    },
  ],
  changes: [{ version: 1, date: '2026-11-27', what: 'First version.' }],
});
