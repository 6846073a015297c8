import { grantReduction } from '../models/grant-reduction.ts';
import { qualityOf } from '../quality.ts';

export const grantReductionQuality = qualityOf(grantReduction, {
  purpose:
    'Compares a grant before and after, sets the fall against the services that it paid for, adds what redesign and reductions are to save, and works out how much work would have to move to less costly staff to reach a given saving.',
  limits: [
    'It counts money, not what the services did for families.',
    'A redesign that saves may also cost: redundancy, training and new systems are left out.',
    'Moving work to less-qualified staff is only possible where the work allows it. Risk has to be judged case by case.',
  ],
  assumptions: [
    {
      what: 'Work that moves takes the other staff as long as it takes a social worker.',
      ground: 'Our assumption.',
      howSure: 'low',
      ifWrong: 'More work has to move for the same saving.',
    },
    {
      what: 'What the other staff cost, against a social worker.',
      ground: 'Not in the paper: a sum over another council’s figures, named beside it.',
      howSure: 'low',
      ifWrong: 'The nearer their cost to a social worker’s, the more work has to move.',
    },
  ],
  changes: [{ version: 1, date: '2026-11-27', what: 'First version.' }],
});
