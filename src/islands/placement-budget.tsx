import data from 'model:placement-budget';
import { modelFrom } from '../calculation/index.ts';
import { seriesChart } from '../charts/series-chart.ts';
import { formatMoneyShort, formatNumberShort } from '../format/number.ts';
import { numberIn } from '../views/answer.ts';
import { LineChartPicture } from '../views/line-chart.tsx';
import { placementBudgetAnswer } from '../views/placement-budget-answer.ts';
import { seriesOf, ticksOf } from '../views/series.ts';
import { Calculator, type CalculatorProps } from './calculator.tsx';
import type { Face } from './face.ts';
import { FieldTable } from './field-table.tsx';

export const face: Face<ReturnType<typeof seriesChart>> = {
  model: modelFrom(data),
  answer: placementBudgetAnswer,
  brief: (of) => {
    const year = of.reach.years.at(-1);
    return `${formatMoneyShort(numberIn(of, `outturn.${year}`) ?? 0)} in ${year}`;
  },
  chart: (of) => {
    const { paper, yours } = seriesOf(of, 'children');
    return seriesChart({
      title: 'Children looked after, month by month',
      x: { label: 'Month', to: paper.length - 1, ticks: ticksOf(paper) },
      yLabel: 'Children looked after',
      paper,
      yours,
      text: (value) => formatNumberShort(value, 0),
    });
  },
  Picture: LineChartPicture,
  Table: FieldTable,
  compared: { inputs: ['childrenAimedAt', 'costPerChildYearGbp'], lines: ['outturn', 'variance'] },
  optional: ['variance', 'savingStillToFind', 'cashReleased', 'costAvoided', 'totalCashReleased', 'totalCostAvoided'],
};

/** The placement-budget calculator. */
export const PlacementBudget = (props: CalculatorProps) => <Calculator face={face} {...props} />;
