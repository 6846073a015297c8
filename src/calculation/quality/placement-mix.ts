import { placementMix } from '../models/placement-mix.ts';
import { qualityOf } from '../quality.ts';

export const placementMixQuality = qualityOf(placementMix, {
  purpose:
    'Multiplies the number of placements of each kind by what one costs in a year, sets the sum against the budget, and shows what it saves or costs to have more of one kind and fewer of another.',
  limits: [
    'Each kind has one average cost. A placement that ends or is avoided may cost far more or far less than it.',
    'A cheaper placement is only a saving where it suits the child. Kinds of placement are not like for like: costly ones mostly serve children who are harder to place.',
    'It does not say whether the other placements are there to be had.',
    'Costs that stay when a placement ends (empty beds in the council’s own homes, staff) are left out.',
  ],
  assumptions: [
    {
      what: 'Those who move cost the average of the kind that they leave and of the kind that they join.',
      ground: 'The papers print averages only.',
      howSure: 'low',
      ifWrong: 'The saving is larger or smaller; a few children can decide it.',
    },
    {
      what: 'A year’s number is an average over the year.',
      ground: 'Portsmouth prints fractions of placements and calls them full-time equivalents.',
      howSure: 'high',
      ifWrong: 'The forecast moves with the months that are counted.',
    },
  ],
  changes: [
    { version: 1, date: '2026-11-27', what: 'First version.' },
    {
      version: 2,
      date: '2026-11-30',
      what: 'Where no budget is given, nothing is said to be over or under it. Before, all that was spent stood as over budget. No other answer moves.',
    },
  ],
});
