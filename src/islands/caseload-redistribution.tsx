import { caseloadRedistribution, type Model } from '../calculation/index.ts';
import { type CaseloadInputs, caseloadChart } from '../charts/caseload-redistribution.ts';
import { formatOutcome } from '../format/quantity.ts';
import type { CalculatorFacts } from '../views/calculator-facts.ts';
import type { Case } from '../views/case.ts';
import { caseloadAnswer } from '../views/caseload-answer.ts';
import { Calculator, type CalculatorProps, type Face } from './calculator.tsx';

const { lines } = caseloadRedistribution;
const asInputs = (values: Case['values']): CaseloadInputs => values as CaseloadInputs;

/** What the paper prints for the extra social workers in its own cases. */
const printedExtras = ({ cases }: CalculatorFacts) =>
  cases.flatMap(({ values, printed }) => {
    const extra = printed['extraSocialWorkersFte'];
    return extra ? [{ at: values['targetCaseload'] as number, extra: extra.value, shown: extra.shown }] : [];
  });

const face: Face = {
  model: caseloadRedistribution as Model,
  answer: (of) => caseloadAnswer(asInputs(of.values), of.lines as Parameters<typeof caseloadAnswer>[1]),
  brief: (of) =>
    `${formatOutcome(of.lines['extraSocialWorkersFte'] ?? 0, { unit: 'fte', decimals: lines.extraSocialWorkersFte.line?.decimals ?? 1 })} more social workers`,
  chart: (of) =>
    caseloadChart({ paper: asInputs(of.paper.values), yours: asInputs(of.values), printed: printedExtras(of.facts) }),
  compared: { inputs: ['targetCaseload'], lines: ['casesOverTarget', 'extraSocialWorkersFte', 'extraPosts', 'extraYearlyCost'] },
};

/** The caseload-redistribution calculator. */
export const CaseloadRedistribution = ({ facts, level }: CalculatorProps) => (
  <Calculator face={face} facts={facts} level={level} />
);
