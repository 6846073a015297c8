import type { Quantity } from '../calculation/index.ts';
import { formatInput, formatUnit, kindOf } from '../format/quantity.ts';
import { shownOf } from '../format/working.ts';
import type { InputFacts } from '../views/calculator-facts.ts';
import type { Message } from './scenario-store.ts';

interface Props {
  readonly id: string;
  readonly input: Quantity;
  readonly facts: InputFacts | undefined;
  readonly value: number;
  readonly draft: string | undefined;
  readonly message: Message | undefined;
  /** The value in the paper's case that this one is set against. */
  readonly paper: number;
  /** Values of the paper's cases, marked on the track. */
  readonly marks: readonly number[];
  /** False until the page's script runs: then the numbers cannot be changed, and look so. */
  readonly live: boolean;
  readonly onType: (text: string) => void;
  readonly onCommit: () => void;
  readonly onSlide: (value: number) => void;
  readonly onPutBack: () => void;
}

/** The unit that stands beside the number: a percentage and pounds have their sign in the number. */
const unitBeside = (input: Quantity, value: number): string =>
  kindOf(input.unit) === 'percent' ? '' : formatUnit(input.unit, value).replace(/^pounds ?/, '');

/** One input: a text field with its unit and a slider, in one named group, with the paper's value and the way back to it. */
export function ScenarioField(props: Props) {
  const { id, input, facts, value, draft, message, paper, live } = props;
  const shown = shownOf(input);
  const isChanged = value !== paper;
  const isError = message?.kind === 'error';
  const unit = unitBeside(input, value);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser
    <div class={`field${isChanged ? ' changed' : ''}${isError ? ' wrong' : ''}`} role="group" aria-labelledby={`${id}-label`}>
      <label id={`${id}-label`} for={id}>
        {input.label}
        {isChanged && <span class="mark-changed"> · changed</span>}
      </label>
      <p class="hint" id={`${id}-hint`}>
        {input.input?.meaning}
      </p>
      <div class="entry">
        <input
          id={id}
          type="text"
          inputMode={(input.input?.min ?? 0) < 0 ? 'text' : 'decimal'}
          autoComplete="off"
          spellcheck={false}
          value={draft ?? formatInput(value, shown)}
          readOnly={!live}
          aria-describedby={`${id}-hint${message ? ` ${id}-message` : ''}`}
          aria-invalid={isError ? 'true' : undefined}
          onInput={(event) => props.onType(event.currentTarget.value)}
          onBlur={props.onCommit}
          onKeyDown={(event) => event.key === 'Enter' && props.onCommit()}
        />
        {unit && <span class="unit">{unit}</span>}
        {isChanged && (
          <span class="was">
            paper: {formatInput(paper, shown)}{' '}
            <button
              type="button"
              onClick={() => {
                // The button goes away; the field that it belongs to takes the focus.
                document.getElementById(id)?.focus();
                props.onPutBack();
              }}
            >
              put back<span class="unseen"> {input.label}</span>
            </button>
          </span>
        )}
      </div>
      {message && (
        <p class={message.kind} id={`${id}-message`}>
          {isError && <span class="unseen">Error: </span>}
          {message.text}
        </p>
      )}
      <Slider {...props} />
      <Source facts={facts} paper={formatInput(paper, shown)} />
    </div>
  );
}

/** Where the value comes from; what must be known of it opens below. */
function Source({ facts, paper }: { readonly facts: InputFacts | undefined; readonly paper: string }) {
  if (!facts) return <p class="source">Yours to fill in</p>;
  const words = facts.inPaper ? `Paper: ${paper}, ${facts.source}` : `Not in the paper: ${paper} is ${facts.source}`;
  const look = `source${facts.inPaper ? '' : ' not-in-paper'}`;
  if (!facts.because) return <p class={look}>{words}</p>;
  return (
    <details class={look}>
      <summary>{words}</summary>
      {facts.because}
    </details>
  );
}

function Slider({ id, input, value, marks, live, onSlide }: Props) {
  const { slider, step } = input.input as { slider: readonly [number, number]; step: number };
  const [from, to] = slider;
  const shown = shownOf(input);
  const within = Math.min(to, Math.max(from, value));
  return (
    <div class="track">
      <input
        type="range"
        id={`${id}-slider`}
        aria-label={`${input.label}, slider`}
        aria-valuetext={[formatInput(value, shown), unitBeside(input, value)].filter(Boolean).join(' ')}
        min={from}
        max={to}
        step={step}
        value={within}
        disabled={!live}
        onInput={(event) => onSlide(Number(event.currentTarget.value))}
      />
      <svg class="track-marks" aria-hidden="true" focusable="false">
        {marks
          .filter((mark) => mark >= from && mark <= to)
          .map((mark) => {
            const at = `${Math.round(((mark - from) / (to - from)) * 1000) / 10}%`;
            return <line key={mark} x1={at} x2={at} y1="0" y2="7" />;
          })}
      </svg>
    </div>
  );
}
