import { useEffect, useRef, useState } from 'preact/hooks';
import { brokenConditions } from '../../calculation/index.ts';
import type { Chart } from '../../charts/chart.ts';
import { formatInput, shownOf } from '../../format/quantity.ts';
import type { CalculatorFacts, Values } from '../../views/calculator-facts.ts';
import { Calculator } from '../calculator.tsx';
import type { Face } from '../face.ts';
import { readScenario, writeScenario } from '../scenario-url.ts';
import { startsOf } from '../starts.ts';
import { loadFace } from './faces.ts';
import { OwnFields } from './own-fields.tsx';
import { cellsFor, checkForm, type Fault, neutralOf, type OwnDraft, type OwnInput, quantityOf } from './own-form.ts';
import { idOf } from './own-ids.ts';
import { type Needs, type OwnPlan, readPlan, writePlan } from './own-plan.ts';
import { ownValue, speakOfOwnFigures } from './own-words.ts';

interface Props {
  readonly needs: Needs;
  readonly inputs: readonly OwnInput[];
}

interface Ready {
  readonly face: Face<Chart>;
  readonly facts: CalculatorFacts;
}

const blank: OwnDraft = { name: '', firstYear: '', yearCount: '3', items: '', numbers: {} };

/** A calculator that starts from blank fields: the form first, then the calculator with what was entered. */
export function OwnFigures({ needs, inputs }: Props) {
  const [live, setLive] = useState(false);
  const [draft, setDraft] = useState(blank);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [ready, setReady] = useState<Ready>();
  const [failed, setFailed] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLParagraphElement>(null);

  const open = (plan: OwnPlan, valuesOf: (face: Face<Chart>, facts: CalculatorFacts) => Values) =>
    loadFace(needs.model).then(
      (found) => {
        speakOfOwnFigures();
        const face: Face<Chart> = { ...found, chart: (of) => ownValue(found.chart(of)) };
        const facts = (values: Values) => factsOf(plan, needs, values, startValues(inputs, plan, needs));
        const values = valuesOf(face, facts({}));
        setReady({ face, facts: facts(values) });
        setDraft(draftOf(plan, inputs, needs, values));
      },
      () => setFailed(true),
    );

  useEffect(() => {
    setLive(true);
    const plan = readPlan(window.location.search, needs);
    if (plan) {
      const start = startValues(inputs, plan, needs);
      open(plan, ({ model }) => readScenario(window.location.search, model, startsOf(factsOf(plan, needs, start, start))).values);
    }
    // Once: what comes later is the calculator's own to follow.
  }, []);

  const check = async () => {
    const { plan, values, faults: found } = checkForm(draft, inputs, needs);
    setFaults(found);
    setFailed(false);
    if (found.length > 0) {
      requestAnimationFrame(() => summary.current?.focus());
      return;
    }
    const face = await loadFace(needs.model).catch(() => undefined);
    if (!face) {
      setFailed(true);
      return;
    }
    const facts = factsOf(plan, needs, values, startValues(inputs, plan, needs));
    const broken = brokenConditions(face.model, values, startsOf(facts)[0].extents);
    if (broken.length > 0) {
      setFaults(broken.map((message) => ({ field: '', label: 'Numbers that cannot go together', message })));
      requestAnimationFrame(() => summary.current?.focus());
      return;
    }
    const search = writePlan(writeScenario(values, face.model, startsOf(facts), ''), needs.model, plan);
    window.history.pushState(null, '', `${window.location.pathname}${search}`);
    await open(plan, () => values);
    requestAnimationFrame(() => top.current?.focus());
  };

  /** What was wrong and still is: a mended field loses its message at once. */
  const left =
    faults.length === 0
      ? faults
      : faults.filter(({ field }) => field === '' || stillWrong(field, checkForm(draft, inputs, needs).faults));

  if (ready) {
    const { name } = ready.facts.paper;
    return (
      <>
        <p class="own-standing" tabIndex={-1} ref={top}>
          <b>{name}.</b> Change any number below: it is set against the figures as you entered them. The link to them holds them
          all; nothing else leaves this browser.{' '}
          <button type="button" onClick={() => setReady(undefined)}>
            Back to the form
          </button>
        </p>
        <Calculator key={JSON.stringify(ready.facts.cases)} face={ready.face} facts={ready.facts} level={2} />
      </>
    );
  }
  return (
    <form
      class="own-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <p class="needs-script">Filling this in needs JavaScript. The workbook below does the same sums without it.</p>
      {left.length > 0 && <Faults faults={left} model={needs.model} summary={summary} />}
      <OwnFields {...{ needs, inputs, draft, live }} faults={left} onDraft={setDraft} />
      <p>
        <button type="submit" disabled={!live}>
          Work it out
        </button>{' '}
        <button type="button" disabled={!live} onClick={() => setDraft(blank)}>
          Empty the form
        </button>
      </p>
      <p role="status">
        {failed && 'The calculator could not be fetched. It needs the connection. What you typed is still here.'}
      </p>
    </form>
  );
}

const stillWrong = (field: string, faults: readonly Fault[]): boolean => faults.some((each) => each.field === field);

/** What is wrong, first, with the way to each field. */
function Faults({
  faults,
  model,
  summary,
}: {
  faults: readonly Fault[];
  model: string;
  summary: preact.RefObject<HTMLDivElement>;
}) {
  return (
    <div class="notice" role="alert" tabIndex={-1} ref={summary}>
      <p>
        {faults.length === 1 ? 'One thing is missing or cannot be read' : `${faults.length} things are missing or cannot be read`}
      </p>
      <ul>
        {faults.map(({ field, label, message }) => (
          <li key={field + message}>
            {field ? <a href={`#${idOf(model, field)}`}>{label}</a> : label}: {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the address starts from: every number neutral. */
function startValues(inputs: readonly OwnInput[], plan: OwnPlan, { list }: Needs): Values {
  return Object.fromEntries(inputs.flatMap((input) => cellsFor(input, plan, list).map(({ name }) => [name, neutralOf(input)])));
}

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

/** The form as it would have to be filled in for these values. */
function draftOf({ name, years, items }: OwnPlan, inputs: readonly OwnInput[], { list }: Needs, values: Values): OwnDraft {
  const numbers = inputs.flatMap((input) =>
    cellsFor(input, { name, years, items }, list).map((cell): [string, string] => [
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
