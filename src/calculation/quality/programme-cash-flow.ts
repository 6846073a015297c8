import { programmeCashFlow } from '../models/programme-cash-flow.ts';
import { qualityOf } from '../quality.ts';

export const programmeCashFlowQuality = qualityOf(programmeCashFlow, {
  purpose:
    'Sets the cost of a programme against its savings year by year, keeps a running total, and finds when that turns above nil for good, for all the money and for the councils’ own.',
  limits: [
    'Savings are hopes until a budget is cut by them. Only the part that is cash counts towards paying back.',
    'Payback is in money of the day and is not discounted. Net present value is a second line; it treats the figures as being in constant prices.',
    'It stops at the last year that is entered. A programme that has not paid back by then may do so later.',
    'It says nothing about whether the children are safe and well.',
  ],
  assumptions: [
    {
      what: 'Savings and costs of a year fall evenly over it.',
      ground: 'The papers give whole years.',
      howSure: 'medium',
      ifWrong: 'The month of payback moves within its year.',
    },
    {
      what: 'All savings are cash, all are delivered, and none would have come anyway, unless a reader says otherwise.',
      ground: 'The papers’ own sums take it for granted.',
      howSure: 'low',
      ifWrong: 'Payback comes later, or never.',
    },
    {
      what: 'Nothing is spent after the years that are costed, unless a later cost is entered.',
      ground: 'The papers name none.',
      howSure: 'low',
      ifWrong: 'Payback comes later: posts that go on must be paid from the savings.',
    },
    {
      what: 'Figures are in constant prices when they are discounted.',
      ground: 'Our assumption: the papers do not state a price base.',
      howSure: 'low',
      ifWrong: 'Net present value is too high by about the rate of inflation each year.',
    },
  ],
  changes: [{ version: 1, date: '2026-11-27', what: 'First version.' }],
});
