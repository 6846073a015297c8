/** The calculator with somebody's own figures: fetched once the form is complete, or where the address holds them. */

import { useEffect, useRef } from 'preact/hooks';
import { brokenConditions } from '../../calculation/index.ts';
import type { Chart } from '../../charts/chart.ts';
import { formatInput, shownOf } from '../../format/quantity.ts';
import type { CalculatorFacts, Values } from '../../views/calculator-facts.ts';
import { Calculator } from '../calculator.tsx';
import type { Face } from '../face.ts';
import { readScenario, writeScenario } from '../scenario-url.ts';
import { startsOf } from '../starts.ts';
import { loadFace } from './faces.ts';
import { cellsFor, neutralOf, type OwnDraft, type OwnInput, quantityOf } from './own-form.ts';
import { type Needs, type OwnPlan, writePlan } from './own-plan.ts';
import { ownValue, speakOfOwnFigures } from './own-words.ts';

export interface Ready {
  readonly face: Face<Chart>;
  readonly facts: CalculatorFacts;
  /** The form as it would have to be filled in for these figures. */
  readonly draft: OwnDraft;
  /** The address that holds them. */
  readonly search: string;
}

export interface Entered {
  readonly needs: Needs;
  readonly inputs: readonly OwnInput[];
  readonly plan: OwnPlan;
  /** Nothing where they stand in the address. */
  readonly values: Values | undefined;
}

/** What the calculator needs; or why the numbers cannot go together. Rejects where it could not be fetched. */
export async function openOwn({
  needs,
  inputs,
  plan,
  values: entered,
}: Entered): Promise<Ready | { readonly broken: readonly string[] }> {
  const found = await loadFace(needs.model);
  const { model } = found;
  const start = startValues(inputs, plan, needs);
  const starts = startsOf(factsOf(plan, needs, start, start));
  const values = entered ?? readScenario(window.location.search, model, starts).values;
  const broken = brokenConditions(model, values, starts[0].extents);
  if (broken.length > 0) return { broken };
  speakOfOwnFigures();
  return {
    face: { ...found, chart: (of) => ownValue(found.chart(of)) },
    facts: factsOf(plan, needs, values, start),
    draft: draftOf(plan, inputs, needs, values),
    // A second scenario, a title and reasons stay as they are.
    search: writePlan(writeScenario(values, model, starts, window.location.search), needs.model, plan),
  };
}

export function OwnCalculator({ ready: { face, facts }, onBack }: { readonly ready: Ready; readonly onBack: () => void }) {
  const top = useRef<HTMLParagraphElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <>
      <p class="own-standing" tabIndex={-1} ref={top}>
        <b>{facts.paper.name}.</b> Change any number below: it is set against the figures as you entered them. The link to them
        holds them all; nothing else leaves this browser.{' '}
        <button type="button" onClick={onBack}>
          Back to the form
        </button>
      </p>
      <Calculator face={face} facts={facts} level={2} />
    </>
  );
}

/** What the address starts from: every number neutral. */
const startValues = (inputs: readonly OwnInput[], plan: OwnPlan, { list }: Needs): Values =>
  Object.fromEntries(inputs.flatMap((input) => cellsFor(input, plan, list).map(({ name }) => [name, neutralOf(input)])));

function factsOf({ name, years, items }: OwnPlan, { list }: Needs, values: Values, start: Values): CalculatorFacts {
  return {
    paper: { slug: 'own-figures', name: name || 'Your own figures' },
    opens: 'own',
    reach: { years, items },
    ...(list === undefined ? {} : { list }),
    cases: [{ id: 'own', title: 'As entered', own: true, values, inputs: {}, printed: {} }],
    inputs: {},
    start,
  };
}

function draftOf(plan: OwnPlan, inputs: readonly OwnInput[], { list }: Needs, values: Values): OwnDraft {
  const { name, years, items } = plan;
  const numbers = inputs.flatMap((input) =>
    cellsFor(input, plan, list).map((cell): [string, string] => [
      cell.name,
      formatInput(values[cell.name] ?? 0, shownOf(quantityOf(input))),
    ]),
  );
  return {
    name,
    firstYear: years[0] ?? '',
    yearCount: String(years.length || 3),
    items: Object.values(items).join('\n'),
    numbers: Object.fromEntries(numbers),
  };
}
