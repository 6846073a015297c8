import { useMemo, useRef, useState } from 'preact/hooks';
import type { Cell } from '../calculation/index.ts';
import type { Chart } from '../charts/chart.ts';
import { plainText } from '../views/answer.ts';
import { type CalculatorFacts, inputFactsOf, isSame } from '../views/calculator-facts.ts';
import { type Case, caseOf } from '../views/case.ts';
import { type FieldGroup, fieldGroups } from '../views/field-groups.ts';
import { Answer, KeyFigures } from '../views/results.tsx';
import { Below } from './below.tsx';
import { Bench } from './bench.tsx';
import type { Face } from './face.ts';
import { type CellState, ScenarioField } from './field.tsx';
import type { FieldTable } from './field-table.tsx';
import { linkTo, Presets, Tools } from './presets.tsx';
import type { ScenarioAction, ScenarioState } from './scenario-store.ts';
import { startsOf } from './starts.ts';
import { useAnnouncement } from './use-announcement.ts';
import { useScenario } from './use-scenario.ts';

/** What an island of one model is given. */
export interface CalculatorProps {
  readonly facts: CalculatorFacts;
  /** The level of its heading on this page. */
  readonly level: 2 | 3;
}

interface Props<C extends Chart> extends CalculatorProps {
  readonly face: Face<C>;
}

/** A calculator: inputs, the answer first, chart, table and working. Complete as built; alive once its script runs. */
export function Calculator<C extends Chart>({ face, facts, level }: Props<C>) {
  const { model, Picture } = face;
  const starts = useMemo(() => startsOf(facts), [facts]);
  const { state, dispatch, live, slot, place } = useScenario(model, starts);
  const of = useMemo(() => caseOf(model, facts, state.values), [model, facts, state.values]);
  const answer = face.answer(of);
  const chart = useMemo(() => face.chart(of), [face, of]);
  const announcement = useAnnouncement(of, plainText(answer), state.messages);
  const isChanged = of.changedInputs.size > 0;
  const [isNear, setNear] = useState(false);
  const comeNear = () => setNear(true);
  const Heading = `h${level}` as 'h2' | 'h3';
  const id = model.name;
  return (
    <section class="calc" aria-labelledby={`${id}-title`} id={id} onFocusIn={comeNear} onPointerDown={comeNear}>
      <header>
        <span>Calculator · {model.title.toLowerCase()}</span>
        <span class="standing">
          {slot && 'Scenario B: '}
          {isChanged ? 'With your numbers' : 'With nothing changed'}
        </span>
      </header>
      <Heading id={`${id}-title`}>{model.question}</Heading>
      <a class="skip-calc" href={`#${id}-end`}>
        Skip past this calculator
      </a>
      {state.ignored.length > 0 && <Ignored sentences={state.ignored} />}
      <Presets {...{ model, facts, starts, state, dispatch }} />
      <Answer segments={answer} of={of} />
      <div class="cols">
        <Inputs {...{ of, state, dispatch, live }} brief={face.brief(of)} Table={face.Table} />
        <div class="results">
          <KeyFigures of={of} optional={face.optional ?? []} />
          {of.paper.why && <p class="why">{of.paper.why}</p>}
          <figure>
            <Picture chart={chart} id={`${id}-chart`} />
            <figcaption>{chart.caption}</figcaption>
          </figure>
        </div>
      </div>
      <Below
        {...{ of, chart, isNear }}
        compared={face.compared}
        optional={face.optional ?? []}
        isMoved={facts.start !== undefined || !isSame(state.values, starts[0].values)}
      />
      <Bench
        {...{ face, of, chart, starts, slot, place, dispatch, live, level }}
        address={() => linkTo(model, state.values, starts, slot)}
      />
      <Tools {...{ model, facts, starts, state, dispatch, live, slot }} />
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
      <p>About this page’s address</p>
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
  readonly Table: typeof FieldTable | undefined;
}

function Inputs({ of, state, dispatch, live, brief, Table }: InputsProps) {
  const { front, behind } = fieldGroups(of);
  /** Opened once for a changed number, it is left to the reader: closing it by itself would take the focus away. */
  const hasOpened = useRef(false);
  const isBehind = (cell: string) =>
    behind.some(({ inputs }) => inputs.some(({ key }) => cell === key || cell.startsWith(`${key}.`)));
  hasOpened.current ||= [...of.changedInputs].some(isBehind);
  const stateOf = ({ name, quantity }: Pick<Cell, 'name' | 'quantity'>): CellState => {
    const paper = of.paper.values[name] as number;
    return {
      id: `${of.model.name}-${name.replaceAll('.', '-')}`,
      input: quantity,
      facts: inputFactsOf(of.facts, of.paper, name),
      value: state.values[name] as number,
      draft: state.drafts[name],
      message: state.messages[name],
      paper,
      marks: [...new Set(of.facts.cases.filter((each) => each.own).map(({ values }) => values[name] as number))],
      live,
      onType: (text) => dispatch({ type: 'type', key: name, text }),
      onCommit: () => dispatch({ type: 'commit', key: name, paper }),
      onSlide: (value) => dispatch({ type: 'set', values: { [name]: value }, sliding: name }),
      onPutBack: () => dispatch({ type: 'set', values: { [name]: paper } }),
    };
  };
  const field = ({ inputs, isTable }: FieldGroup) => {
    const [input] = inputs as [(typeof inputs)[number]];
    return isTable && Table ? (
      <Table key={input.key} {...{ inputs, of, stateOf, live }} />
    ) : (
      <ScenarioField key={input.key} {...stateOf({ name: input.key, quantity: input })} />
    );
  };
  return (
    <div class="inputs">
      <p class="needs-script">Changing the numbers needs JavaScript. All else on this page works without it.</p>
      {front.map(field)}
      {behind.length > 0 && (
        <details class="more" open={hasOpened.current}>
          <summary>More assumptions</summary>
          {behind.map(field)}
        </details>
      )}
      <p class="strip" aria-hidden="true">
        {brief}
      </p>
    </div>
  );
}
