import { staffingCost } from '../models/staffing-cost.ts';
import { qualityOf } from '../quality.ts';

export const staffingCostQuality = qualityOf(staffingCost, {
  purpose:
    'Adds up the cost of posts, line by line, for a full year and for the months that are really paid in each financial year, and shows how long a reserve or grant would pay for them.',
  limits: [
    'Every post is costed as filled from the first paid month. Vacancies and slow recruitment make it cheaper and the money last longer.',
    'It counts the posts that are listed. Offices, equipment, training, managers and staff lent by other teams are left out unless a line is added for them.',
    'Pay rises are left out: each year is at the same pay.',
    'How long the money lasts is reckoned at the cost of a full month of all posts, without the other costs.',
  ],
  assumptions: [
    {
      what: 'A year is twelve equal months.',
      ground: 'The part-year columns of the Wolverhampton paper are four and eight twelfths of its full year.',
      howSure: 'high',
      ifWrong: 'Small: a month is at most two percent longer or shorter than a twelfth.',
    },
    {
      what: 'All posts start and end together.',
      ground: 'The papers give one starting month for all.',
      howSure: 'medium',
      ifWrong: 'Costs move between years, and the money lasts longer.',
    },
  ],
  changes: [{ version: 1, date: '2026-11-27', what: 'First version.' }],
});
