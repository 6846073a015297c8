import data from 'model:social-work-time';
import { modelFrom } from '../calculation/index.ts';
import { barChart } from '../charts/bar-chart.ts';
import { formatNumber } from '../format/number.ts';
import { numberIn } from '../views/answer.ts';
import { BarChartPicture } from '../views/bar-chart.tsx';
import { barRows } from '../views/bar-rows.ts';
import { socialWorkTimeAnswer } from '../views/social-work-time-answer.ts';
import { Calculator, type CalculatorProps } from './calculator.tsx';
import type { Face } from './face.ts';
import { FieldTable } from './field-table.tsx';

export const face: Face<ReturnType<typeof barChart>> = {
  model: modelFrom(data),
  answer: socialWorkTimeAnswer,
  brief: (of) => `${formatNumber(numberIn(of, 'hoursMovedInAll') ?? 0)} hours a week to find`,
  chart: (of) =>
    barChart({
      title: 'Hours a week wanted, by what they go on',
      rowsHead: 'Activity',
      rows: barRows(of, ['hoursWanted'], 'hoursNow'),
      againstName: 'hours now',
      text: (value) => formatNumber(value),
    }),
  Picture: BarChartPicture,
  Table: FieldTable,
  compared: {
    inputs: ['socialWorkersFte', 'fewerWorkersShare'],
    lines: ['fteMovedInAll', 'hoursMovedInAll', 'notDescribedNow', 'notDescribedWanted'],
  },
};

/** The social-work-time calculator. */
export const SocialWorkTime = (props: CalculatorProps) => <Calculator face={face} {...props} />;
