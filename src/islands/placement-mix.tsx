import data from 'model:placement-mix';
import { modelFrom } from '../calculation/index.ts';
import { barChart } from '../charts/bar-chart.ts';
import { formatMoneyShort } from '../format/number.ts';
import { numberIn } from '../views/answer.ts';
import { BarChartPicture } from '../views/bar-chart.tsx';
import { barRows } from '../views/bar-rows.ts';
import { placementMixAnswer } from '../views/placement-mix-answer.ts';
import { Calculator, type CalculatorProps } from './calculator.tsx';
import type { Face } from './face.ts';
import { FieldTable } from './field-table.tsx';

export const face: Face<ReturnType<typeof barChart>> = {
  model: modelFrom(data),
  answer: placementMixAnswer,
  brief: (of) =>
    numberIn(of, 'totalCostOfChange')
      ? `change: ${formatMoneyShort(numberIn(of, 'totalCostOfChange') ?? 0)} this year`
      : `${formatMoneyShort(numberIn(of, 'totalForecast') ?? 0)} for the year`,
  chart: (of) => {
    const rows = barRows(of, ['costOfChange']);
    const hasChange = rows.some(({ paper, yours }) => paper !== 0 || yours !== 0);
    return hasChange
      ? barChart({
          title: 'Cost of the change this year, saved where it is negative',
          rowsHead: 'Kind',
          rows,
          text: formatMoneyShort,
        })
      : barChart({
          title: 'Forecast for the year, by kind',
          rowsHead: 'Kind',
          rows: barRows(of, ['forecast'], 'budgetGbp'),
          againstName: 'budget',
          text: formatMoneyShort,
        });
  },
  Picture: BarChartPicture,
  Table: FieldTable,
  compared: {
    inputs: [],
    lines: ['totalForecast', 'totalOverBudget', 'totalCostOfChange', 'totalOverBudgetAfter', 'placementsForSaving'],
  },
  optional: [
    'overBudget',
    'totalForecast',
    'totalBudget',
    'totalOverBudget',
    'totalCostOfChange',
    'totalOverBudgetAfter',
    'placementsForSaving',
  ],
};

/** The placement-mix calculator. */
export const PlacementMix = (props: CalculatorProps) => <Calculator face={face} {...props} />;
