import data from 'model:break-even';
import { modelFrom } from '../calculation/index.ts';
import { type BreakEvenInputs, breakEvenChart, lineAsked } from '../charts/break-even.ts';
import { formatOutcome } from '../format/quantity.ts';
import { breakEvenAnswer } from '../views/break-even-answer.ts';
import type { Case } from '../views/case.ts';
import { LineChartPicture } from '../views/line-chart.tsx';
import { Calculator, type CalculatorProps } from './calculator.tsx';
import type { Face } from './face.ts';

const asInputs = (values: Case['values']): BreakEvenInputs => values as BreakEvenInputs;
const whole = { childrenToRecoverOnceExact: 'childrenToRecoverOnce', childrenEachYearExact: 'childrenEachYear' } as const;

/** What the paper prints for its own case, where the reader asks the same question. */
function printedChildren({ paper, values }: Case) {
  const line = lineAsked(asInputs(values));
  const printed = line === lineAsked(asInputs(paper.values)) ? paper.printed[whole[line]] : undefined;
  return printed ? [{ at: paper.values['costPerChildYearGbp'] as number, children: printed.value, shown: printed.shown }] : [];
}

const model = modelFrom(data);

export const face: Face<ReturnType<typeof breakEvenChart>> = {
  model,
  answer: (of) => breakEvenAnswer(asInputs(of.values), of.lines as Parameters<typeof breakEvenAnswer>[1]),
  brief: (of) => {
    const line = whole[lineAsked(asInputs(of.values))];
    return `${formatOutcome(of.lines[line] ?? 0, { unit: 'child', decimals: 0 })} children fewer`;
  },
  chart: (of) =>
    breakEvenChart({ model, paper: asInputs(of.paper.values), yours: asInputs(of.values), printed: printedChildren(of) }),
  Picture: LineChartPicture,
  compared: {
    inputs: ['oneOffInvestmentGbp', 'yearlyInvestmentGbp', 'costPerChildYearGbp'],
    lines: ['childrenToRecoverOnce', 'childrenEachYear', 'fullYearSaving', 'netEachYear'],
  },
};

/** The break-even calculator. */
export const BreakEven = (props: CalculatorProps) => <Calculator face={face} {...props} />;
