import { placementBudget } from '../models/placement-budget.ts';
import { qualityOf } from '../quality.ts';

export const placementBudgetQuality = qualityOf(placementBudget, {
  purpose:
    'Follows the number of children looked after month by month along a path, averages it over each financial year, and sets the cost of that average against the budget, or the saving against the saving required.',
  limits: [
    'Spending follows the average number in the year, not the number at its end.',
    'One average cost a child: the mix of placements stays the same, but for the growth of in-house fostering.',
    'The path is a straight line, a step or a steady stream. Real numbers go up and down.',
    'Fewer children in care is not better in itself, and a target for the number can be the wrong aim.',
    'Where the budget already counts on fewer children, a fall to that number releases no money.',
  ],
  assumptions: [
    {
      what: 'Every child costs the average, and all of the average goes when the child goes.',
      ground: 'The papers use one average cost.',
      howSure: 'low',
      ifWrong: 'Savings are smaller where costs stay, larger where the costliest placements end.',
    },
    {
      what: 'Each month counts alike in the average of the year.',
      ground: 'Our assumption: months differ by at most a tenth.',
      howSure: 'high',
      ifWrong: 'Hardly anything.',
    },
    {
      what: 'Children who do not come into care would all have stayed for the average time.',
      ground: 'Our assumption; used only where fewer are said to come into care.',
      howSure: 'low',
      ifWrong: 'The number falls more slowly or for longer.',
    },
  ],
  changes: [{ version: 1, date: '2026-11-27', what: 'First version.' }],
});
