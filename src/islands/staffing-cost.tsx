import data from 'model:staffing-cost';
import { modelFrom } from '../calculation/index.ts';
import { seriesChart } from '../charts/series-chart.ts';
import { formatMoneyShort } from '../format/number.ts';
import { numberIn } from '../views/answer.ts';
import { LineChartPicture } from '../views/line-chart.tsx';
import { paidSoFar } from '../views/series.ts';
import { staffingCostAnswer } from '../views/staffing-cost-answer.ts';
import { Calculator, type CalculatorProps } from './calculator.tsx';
import type { Face } from './face.ts';
import { FieldTable } from './field-table.tsx';

export const face: Face<ReturnType<typeof seriesChart>> = {
  model: modelFrom(data),
  answer: staffingCostAnswer,
  brief: (of) => `${formatMoneyShort(numberIn(of, 'costInAll') ?? 0)} in all`,
  chart: (of) => {
    const [paper, yours] = [paidSoFar(of, 'paper'), paidSoFar(of, 'yours')];
    const to = Math.max(12, ...[...paper, ...yours].map(({ x }) => x));
    return seriesChart({
      title: 'Cost so far, by the months that are paid',
      x: {
        label: 'Months paid',
        to,
        ticks: [0, 0.25, 0.5, 0.75, 1].map((part) => ({ at: part * to, text: String(Math.round(part * to)) })),
      },
      yLabel: 'Cost so far',
      paper,
      yours,
      limit: { value: numberIn(of, 'reserveGbp') ?? 0, name: 'the money set aside' },
      text: formatMoneyShort,
    });
  },
  Picture: LineChartPicture,
  Table: FieldTable,
  compared: { inputs: ['units'], lines: ['allUnitsFullYearCost', 'costInYear', 'costInAll', 'monthsReserveLasts'] },
  optional: ['allUnitsFullYearCost', 'monthsReserveLasts', 'monthsLeft'],
};

/** The staffing-cost calculator. */
export const StaffingCost = (props: CalculatorProps) => <Calculator face={face} {...props} />;
