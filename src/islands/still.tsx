import type { Chart } from '../charts/chart.ts';
import { type CalculatorFacts, openingCase } from '../views/calculator-facts.ts';
import { caseOf } from '../views/case.ts';
import { CasesTable } from '../views/cases-table.tsx';
import { Answer, KeyFigures } from '../views/results.tsx';
import { Working } from '../views/working.tsx';
import type { Face } from './face.ts';

interface Props {
  readonly face: Face<Chart>;
  readonly facts: CalculatorFacts;
}

/** A calculator as it opens, without controls: for a document that is printed. Never woken in the browser. */
export function Still({ face, facts }: Props) {
  const { model, Picture, optional = [] } = face;
  const of = caseOf(model, facts, openingCase(facts).values);
  const chart = face.chart(of);
  return (
    <section class="calc still" aria-labelledby={`${model.name}-title`} id={model.name}>
      <header>
        <span>The sum as the calculator opens with it</span>
      </header>
      <h4 id={`${model.name}-title`}>{model.question}</h4>
      <Answer segments={face.answer(of)} of={of} />
      <div class="results">
        <KeyFigures of={of} optional={optional} />
        {of.paper.why && <p class="why">{of.paper.why}</p>}
        <figure>
          <Picture chart={chart} id={`${model.name}-chart`} />
          <figcaption>{chart.caption}</figcaption>
        </figure>
      </div>
      <div class="block">
        <h5>The working</h5>
        <Working of={of} optional={optional} />
      </div>
      <div class="block">
        <CasesTable of={of} {...face.compared} />
      </div>
    </section>
  );
}
