import data from 'model:caseload-redistribution';
import { modelFrom } from '../calculation/index.ts';
import { type CaseloadInputs, caseloadChart } from '../charts/caseload-redistribution.ts';
import { formatOutcome, shownOf } from '../format/quantity.ts';

import type { CalculatorFacts } from '../views/calculator-facts.ts';
import type { Case } from '../views/case.ts';
import { caseloadAnswer } from '../views/caseload-answer.ts';
import { LineChartPicture } from '../views/line-chart.tsx';
import { Calculator, type CalculatorProps } from './calculator.tsx';
import type { Face } from './face.ts';

const asInputs = (values: Case['values']): CaseloadInputs => values as CaseloadInputs;

/** What the paper prints for the extra social workers in its own cases. */
const printedExtras = ({ cases }: CalculatorFacts) =>
  cases.flatMap(({ values, printed }) => {
    const extra = printed['extraSocialWorkersFte'];
    return extra ? [{ at: values['targetCaseload'] as number, extra: extra.value, shown: extra.shown }] : [];
  });

const model = modelFrom(data);
const extra = model.lines['extraSocialWorkersFte'];

export const face: Face<ReturnType<typeof caseloadChart>> = {
  model,
  answer: (of) => caseloadAnswer(asInputs(of.values), of.lines as Parameters<typeof caseloadAnswer>[1]),
  brief: (of) => `${extra ? formatOutcome(of.lines[extra.key] ?? 0, shownOf(extra)) : ''} more social workers`,
  chart: (of) =>
    caseloadChart({ model, paper: asInputs(of.paper.values), yours: asInputs(of.values), printed: printedExtras(of.facts) }),
  Picture: LineChartPicture,
  compared: { inputs: ['targetCaseload'], lines: ['casesOverTarget', 'extraSocialWorkersFte', 'extraPosts', 'extraYearlyCost'] },
};

/** The caseload-redistribution calculator. */
export const CaseloadRedistribution = (props: CalculatorProps) => <Calculator face={face} {...props} />;
