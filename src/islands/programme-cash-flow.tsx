import data from 'model:programme-cash-flow';
import { modelFrom } from '../calculation/index.ts';
import { seriesChart } from '../charts/series-chart.ts';
import { formatMoneyShort, formatNumber } from '../format/number.ts';
import { numberIn } from '../views/answer.ts';
import { LineChartPicture } from '../views/line-chart.tsx';
import { programmeAnswer } from '../views/programme-cash-flow-answer.ts';
import { seriesOf, ticksOf } from '../views/series.ts';
import { Calculator, type CalculatorProps } from './calculator.tsx';
import type { Face } from './face.ts';
import { FieldTable } from './field-table.tsx';

export const face: Face<ReturnType<typeof seriesChart>> = {
  model: modelFrom(data),
  answer: programmeAnswer,
  brief: (of) => {
    const years = numberIn(of, 'paybackYears');
    return years === undefined
      ? 'does not pay back'
      : years
        ? `pays back in ${formatNumber(years, 1)} years`
        : 'ahead from the first year';
  },
  chart: (of) => {
    const { paper, yours } = seriesOf(of, 'cumulative');
    return seriesChart({
      title: 'Savings that count less cost, added up from the first year',
      x: { label: 'At the end of', to: Math.max(1, paper.length - 1), ticks: ticksOf(paper) },
      yLabel: 'Running total',
      paper,
      yours,
      text: formatMoneyShort,
    });
  },
  Picture: LineChartPicture,
  Table: FieldTable,
  compared: { inputs: [], lines: ['totalCost', 'totalCash', 'peakFundingNeed', 'paybackYears', 'netPresentValue'] },
};

/** The programme-cash-flow calculator. */
export const ProgrammeCashFlow = (props: CalculatorProps) => <Calculator face={face} {...props} />;
