import { breakEven } from '../models/break-even.ts';
import { qualityOf } from '../quality.ts';

export const breakEvenQuality = qualityOf(breakEven, {
  purpose:
    'Divides what a plan costs by what one child fewer in care saves, for money spent once and for money spent every year, and shows what happens when only part of the cost goes away or something must take its place.',
  limits: [
    'Fewer children in care is not better in itself. It helps only where they are safe and cared for somewhere else.',
    'It says how many children it would take, not whether the plan would bring that about. Some would have stayed out of care without it.',
    'Money spent once comes back once; money spent each year must be covered each year. The two are counted apart.',
    'An average hides a wide spread: one residential placement can cost several times the average, one with family far less.',
    'Where the budget already counts on fewer children, or has no line for the cost, the first savings release no money.',
  ],
  assumptions: [
    {
      what: 'Each child saves the same.',
      ground: 'The papers use one cost a child.',
      howSure: 'low',
      ifWrong: 'A few costly placements can decide the answer either way.',
    },
    {
      what: 'All of the cost goes away, and nothing replaces it, unless a reader says otherwise.',
      ground: 'The papers’ own sums take both for granted.',
      howSure: 'low',
      ifWrong: 'More children are needed: twice as many where half the cost stays.',
    },
    {
      what: 'A child who stays out of care does so for the whole of the time that is counted.',
      ground: 'The papers’ own sums take it for granted.',
      howSure: 'low',
      ifWrong: 'More children are needed for the same saving.',
    },
  ],
  changes: [{ version: 1, date: '2026-11-27', what: 'First version.' }],
});
