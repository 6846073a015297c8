import data from 'model:demand';
import { modelFrom } from '../calculation/index.ts';
import { barChart } from '../charts/bar-chart.ts';
import { formatNumber, formatPercent } from '../format/number.ts';
import { numberIn } from '../views/answer.ts';
import { BarChartPicture } from '../views/bar-chart.tsx';
import { barRows } from '../views/bar-rows.ts';
import { demandAnswer } from '../views/demand-answer.ts';
import { Calculator, type CalculatorProps } from './calculator.tsx';
import type { Face } from './face.ts';
import { FieldTable } from './field-table.tsx';

export const face: Face<ReturnType<typeof barChart>> = {
  model: modelFrom(data),
  answer: demandAnswer,
  brief: (of) =>
    numberIn(of, 'reReferralBase') || numberIn(of, 'entriesToCare')
      ? `${formatNumber(numberIn(of, 'entriesAvoided') ?? 0)} fewer into care a year`
      : `referrals ${formatPercent(numberIn(of, 'totalReferralGrowth') ?? 0)} up`,
  chart: (of) => {
    const growth = barRows(of, [
      ['referralGrowth', 'Referrals'],
      ['assessmentGrowth', 'Assessments'],
    ]);
    const hasGrowth = growth.some(({ paper, yours }) => typeof paper === 'number' || typeof yours === 'number');
    return hasGrowth && of.reach.years.length > 1
      ? barChart({ title: 'Growth from the first year to the last', rowsHead: 'What grew', rows: growth, text: formatPercent })
      : barChart({
          title: 'Each year, now and as aimed at',
          rowsHead: 'What is counted',
          rows: barRows(of, [
            ['reReferralsNow', 'Referred again, now'],
            ['reReferralsWanted', 'Referred again, as aimed at'],
            ['entriesToCare', 'Coming into care, now'],
            ['entriesAfter', 'Coming into care, as aimed at'],
          ]),
          text: (value) => formatNumber(value),
        });
  },
  Picture: BarChartPicture,
  Table: FieldTable,
  compared: {
    inputs: [],
    lines: [
      'totalReferralGrowth',
      'totalAssessmentGrowth',
      'reReferralsNow',
      'fewerReReferrals',
      'entriesAvoided',
      'childrenFewerInTheEnd',
    ],
  },
  optional: ['totalReferralGrowth', 'totalAssessmentGrowth', 'fewerReReferrals', 'entriesAvoided', 'childrenFewerInTheEnd'],
};

/** The demand calculator. */
export const Demand = (props: CalculatorProps) => <Calculator face={face} {...props} />;
