import data from 'model:grant-reduction';
import { modelFrom } from '../calculation/index.ts';
import { barChart } from '../charts/bar-chart.ts';
import { formatMoneyShort } from '../format/number.ts';
import { numberIn } from '../views/answer.ts';
import { BarChartPicture } from '../views/bar-chart.tsx';
import { barRows } from '../views/bar-rows.ts';
import { grantReductionAnswer } from '../views/grant-reduction-answer.ts';
import { Calculator, type CalculatorProps } from './calculator.tsx';
import type { Face } from './face.ts';
import { FieldTable } from './field-table.tsx';

export const face: Face<ReturnType<typeof barChart>> = {
  model: modelFrom(data),
  answer: grantReductionAnswer,
  brief: (of) => `${formatMoneyShort(numberIn(of, 'reductionInAll') ?? 0)} less in all`,
  chart: (of) =>
    barChart({
      title: 'The grant, spending on early help, and the saving sought',
      rowsHead: 'Amount',
      rows: barRows(of, [
        'grantBeforeGbp',
        'grantAfterGbp',
        ['spendGbp', 'Spent on'],
        'savingsFound',
        ['reductionInAll', 'Cut and saving together'],
      ]),
      text: formatMoneyShort,
    }),
  Picture: BarChartPicture,
  Table: FieldTable,
  compared: {
    inputs: ['grantBeforeGbp', 'grantAfterGbp'],
    lines: ['grantReduction', 'grantReductionShare', 'savingsFound', 'reductionInAll', 'workToMoveShare'],
  },
  optional: ['savingsFound', 'reductionInAll', 'workToMoveShare'],
};

/** The grant-reduction calculator. */
export const GrantReduction = (props: CalculatorProps) => <Calculator face={face} {...props} />;
