import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entered, OwnCalculator, Ready } from './own-calculator.tsx';
import { OwnFields } from './own-fields.tsx';
import { checkForm, type Fault, type OwnDraft, type OwnInput } from './own-form.ts';
import { idOf } from './own-ids.ts';
import { type Needs, readPlan } from './own-plan.ts';

interface Props {
  readonly needs: Needs;
  readonly inputs: readonly OwnInput[];
}

const blank: OwnDraft = { name: '', firstYear: '', yearCount: '3', items: '', numbers: {} };

/** A calculator that starts from blank fields: the form first, then the calculator with what was entered. */
export function OwnFigures({ needs, inputs }: Props) {
  const [live, setLive] = useState(false);
  const [draft, setDraft] = useState(blank);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [open, setOpen] = useState<{ readonly ready: Ready; readonly Part: typeof OwnCalculator }>();
  const [failed, setFailed] = useState(false);
  const summary = useRef<HTMLDivElement>(null);

  const complain = (found: readonly Fault[]) => {
    setFaults(found);
    requestAnimationFrame(() => summary.current?.focus());
  };
  const goOn = async (entered: Pick<Entered, 'plan' | 'values'>) => {
    setFailed(false);
    try {
      const { openOwn, OwnCalculator: Part } = await import('./own-calculator.tsx');
      const opened = await openOwn({ needs, inputs, ...entered });
      if ('broken' in opened) {
        complain(opened.broken.map((message) => ({ field: '', label: 'Numbers that cannot go together', message })));
        return;
      }
      if (entered.values) window.history.pushState(null, '', `${window.location.pathname}${opened.search}`);
      setDraft(opened.draft);
      setOpen({ ready: opened, Part });
    } catch {
      setFailed(true);
    }
  };

  useEffect(() => {
    setLive(true);
    const plan = readPlan(window.location.search, needs);
    // Once: what comes later is the calculator's own to follow.
    if (plan) goOn({ plan, values: undefined });
  }, []);

  const isUnfinished = open === undefined && Object.keys(draft.numbers).length > 0;
  useEffect(() => {
    if (!isUnfinished) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnfinished]);

  const check = () => {
    const { plan, values, faults: found } = checkForm(draft, inputs, needs);
    if (found.length > 0) complain(found);
    else {
      setFaults([]);
      goOn({ plan, values });
    }
  };

  if (open) return <open.Part ready={open.ready} onBack={() => setOpen(undefined)} />;
  /** What was wrong and still is: a mended field loses its message at once. */
  const left = faults.length === 0 ? faults : faults.filter((fault) => isLeft(fault, checkForm(draft, inputs, needs).faults));
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

const isLeft = ({ field }: Fault, faults: readonly Fault[]): boolean =>
  field === '' || faults.some((each) => each.field === field);

interface FaultsProps {
  readonly faults: readonly Fault[];
  readonly model: string;
  readonly summary: preact.RefObject<HTMLDivElement>;
}

/** What is wrong, first, with the way to each field. */
function Faults({ faults, model, summary }: FaultsProps) {
  return (
    <div class="notice" role="alert" tabIndex={-1} ref={summary}>
      <p>
        {faults.length === 1 ? 'One thing is missing or cannot be read' : `${faults.length} things are missing or cannot be read`}
        . Where there is none, write 0.
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
