import { useMemo, useRef } from 'preact/hooks';
import type { Model } from '../calculation/index.ts';
import type { LineChart } from '../charts/line-chart.ts';
import { type AnswerSegment, plainText } from '../views/answer.ts';
import { type CalculatorFacts, openingCase } from '../views/calculator-facts.ts';
import { type Case, caseOf } from '../views/case.ts';
import { CasesTable } from '../views/cases-table.tsx';
import { NumberTable } from '../views/data-table.tsx';
import { LineChartPicture } from '../views/line-chart.tsx';
import { Answer, KeyFigures, Working } from '../views/results.tsx';
import { ScenarioField } from './field.tsx';
import { Presets, Tools } from './presets.tsx';
import type { ScenarioAction, ScenarioState } from './scenario-store.ts';
import { useAnnouncement } from './use-announcement.ts';
import { useScenario } from './use-scenario.ts';

/** What a model brings to the calculator besides its definition: its sentence and its chart. */
export interface Face {
  readonly model: Model;
  readonly answer: (of: Case) => readonly AnswerSegment[];
  /** The answer in a few words, for the strip that stays in sight on a phone. */
  readonly brief: (of: Case) => string;
  readonly chart: (of: Case) => LineChart;
  /** What the table of cases compares. */
  readonly compared: { readonly inputs: readonly string[]; readonly lines: readonly string[] };
}

/** What an island of one model is given. */
export interface CalculatorProps {
  readonly facts: CalculatorFacts;
  /** The level of its heading on this page. */
  readonly level: 2 | 3;
}

interface Props extends CalculatorProps {
  readonly face: Face;
}

/** A calculator: inputs, the answer first, chart, table and working. Complete as built; alive once its script runs. */
export function Calculator({ face, facts, level }: Props) {
  const { model } = face;
  const opening = useMemo(() => openingCase(facts).values, [facts]);
  const { state, dispatch, live } = useScenario(model, opening);
  const of = useMemo(() => caseOf(model, facts, state.values), [model, facts, state.values]);
  const answer = face.answer(of);
  const chart = useMemo(() => face.chart(of), [face, of]);
  const announcement = useAnnouncement(of, plainText(answer), state.messages);
  const isChanged = of.changedInputs.size > 0;
  const Heading = `h${level}` as 'h2' | 'h3';
  const id = model.name;
  return (
    <section class="calc" aria-labelledby={`${id}-title`} id={id}>
      <header>
        <span>Calculator · {model.title.toLowerCase()}</span>
        <span class="standing">{isChanged ? 'With your numbers' : 'With the paper’s figures'}</span>
      </header>
      <Heading id={`${id}-title`}>{model.question}</Heading>
      <a class="skip-calc" href={`#${id}-end`}>
        Skip past this calculator
      </a>
      {state.ignored.length > 0 && <Ignored sentences={state.ignored} />}
      <Presets {...{ model, facts, opening, state, dispatch }} />
      <Answer segments={answer} of={of} />
      <div class="cols">
        <Inputs {...{ of, state, dispatch, live }} brief={face.brief(of)} />
        <div class="results">
          <KeyFigures of={of} />
          {of.paper.why && <p class="why">{of.paper.why}</p>}
          <figure>
            <LineChartPicture chart={chart} id={`${id}-chart`} />
            <figcaption>{chart.caption}</figcaption>
          </figure>
        </div>
      </div>
      <details open class="block">
        <summary>Show the working</summary>
        <Working of={of} />
      </details>
      <details open class="block">
        <summary>The paper’s cases and its neighbours’</summary>
        <CasesTable of={of} {...face.compared} />
      </details>
      <details class="block">
        <summary>The chart as a table</summary>
        <NumberTable table={chart.table} />
      </details>
      <Tools {...{ model, facts, opening, state, dispatch, live }} />
      <p class="unseen" role="status">
        {announcement}
      </p>
      <span id={`${id}-end`} tabIndex={-1} />
    </section>
  );
}

function Ignored({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <div class="notice">
      <p>Part of this page’s address was not used.</p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

interface InputsProps {
  readonly of: Case;
  readonly state: ScenarioState;
  readonly dispatch: (action: ScenarioAction) => void;
  readonly live: boolean;
  readonly brief: string;
}

function Inputs({ of, state, dispatch, live, brief }: InputsProps) {
  const inputs = Object.values(of.model.inputs);
  /** Opened once for a changed number, it is left to the reader: closing it by itself would take the focus away. */
  const hasOpened = useRef(false);
  hasOpened.current ||= inputs.some(({ key, input }) => input?.minor && of.changedInputs.has(key));
  const field = (input: (typeof inputs)[number]) => {
    const { key } = input;
    const own = of.facts.cases.filter((each) => each.own).map(({ values }) => values[key] as number);
    return (
      <ScenarioField
        key={key}
        id={`${of.model.name}-${key}`}
        input={input}
        facts={of.facts.inputs[key]}
        value={state.values[key] as number}
        draft={state.drafts[key]}
        message={state.messages[key]}
        paper={of.paper.values[key] as number}
        marks={[...new Set(own)]}
        live={live}
        onType={(text) => dispatch({ type: 'type', key, text })}
        onCommit={() => dispatch({ type: 'commit', key, paper: of.paper.values[key] as number })}
        onSlide={(value) => dispatch({ type: 'set', values: { [key]: value }, sliding: key })}
        onPutBack={() => dispatch({ type: 'set', values: { [key]: of.paper.values[key] as number } })}
      />
    );
  };
  return (
    <div class="inputs">
      <p class="needs-script">Changing the numbers needs JavaScript. All else on this page works without it.</p>
      {inputs.filter(({ input }) => !input?.minor).map(field)}
      <details class="more" open={hasOpened.current}>
        <summary>More assumptions</summary>
        {inputs.filter(({ input }) => input?.minor).map(field)}
      </details>
      <p class="strip" aria-hidden="true">
        {brief}
      </p>
    </div>
  );
}
