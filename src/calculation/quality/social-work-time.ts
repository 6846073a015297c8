import { socialWorkTime } from '../models/social-work-time.ts';
import { qualityOf } from '../quality.ts';

export const socialWorkTimeQuality = qualityOf(socialWorkTime, {
  purpose:
    'Turns shares of the working week into hours and full-time workers, now and as wanted, and shows how much time must come from elsewhere, with the same number of social workers or fewer.',
  limits: [
    'It counts hours. What is done in them, and whether it helps, it cannot say.',
    'Time that moves to families must come from something else. Where the shares are not all described, it does not say from what.',
    'An average week: leave, sickness, training and vacancies are left out.',
  ],
  assumptions: [
    {
      what: 'A full-time week of 37 hours, where the paper gives none.',
      ground: 'Our assumption: the usual week of local government staff.',
      howSure: 'medium',
      ifWrong: 'Hours move in step; full-time workers do not.',
    },
    {
      what: 'Every social worker spends the same shares.',
      ground: 'The paper gives averages.',
      howSure: 'low',
      ifWrong: 'The totals hold if the shares are averages over all of them.',
    },
  ],
  changes: [{ version: 1, date: '2026-11-27', what: 'First version.' }],
});
