import type { Quantity } from '../calculation/index.ts';
import { formatInput, formatUnit, kindOf, shownOf } from '../format/quantity.ts';

import type { InputFacts } from '../views/calculator-facts.ts';
import { asBuilt } from './as-built.ts';
import type { Message } from './scenario-store.ts';

/** One cell of an input: what stands in it, what was said of it, and what a reader can do to it. */
export interface CellState {
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
export const unitBeside = (input: Quantity, value = 2): string =>
  kindOf(input.unit) === 'percent' ? '' : formatUnit(input.unit, value).replace(/^pounds ?/, '');

/** One input: a text field with its unit and a slider, in one named group, with the paper's value and the way back to it. */
export function ScenarioField(cell: CellState) {
  const { id, input, facts, value, message, paper } = cell;
  const isChanged = value !== paper;
  const unit = unitBeside(input, value);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser
    <div class={`field${look(cell)}`} role="group" aria-labelledby={`${id}-label`}>
      <label id={`${id}-label`} for={id}>
        {input.label}
        {isChanged && <span class="mark-changed"> · changed</span>}
      </label>
      <Meaning input={input} id={`${id}-hint`} />
      <div class="entry">
        <NumberBox cell={cell} describedBy={`${id}-hint`} />
        {unit && <span class="unit">{unit}</span>}
        <Was cell={cell} name={input.label} />
      </div>
      {message && <Said cell={cell} />}
      <Slider {...cell} />
      <Source facts={facts} paper={formatInput(paper, shownOf(input))} />
    </div>
  );
}

/** What an input means, in words that only the page as built holds. */
export function Meaning({ input, id }: { readonly input: Quantity; readonly id?: string }) {
  const meaning = input.input?.meaning;
  return meaning ? (
    <p class="hint" id={id}>
      {meaning}
    </p>
  ) : (
    <p class="hint" id={id} dangerouslySetInnerHTML={asBuilt} />
  );
}

/** ` changed` and ` wrong`, where it is so. */
export const look = ({ value, paper, message }: CellState): string =>
  `${value === paper ? '' : ' changed'}${message?.kind === 'error' ? ' wrong' : ''}`;

/** The box that a number is typed in. Arrow keys step where there is no slider beside it. */
export function NumberBox({
  cell,
  describedBy,
  label,
}: {
  readonly cell: CellState;
  readonly describedBy?: string;
  readonly label?: string;
}) {
  const { id, input, value, draft, message, live } = cell;
  const { min, max, step } = input.input as { min: number; max: number; step: number };
  const by = [describedBy, message && `${id}-message`].filter(Boolean).join(' ');
  return (
    <input
      id={id}
      type="text"
      inputMode={min < 0 ? 'text' : 'decimal'}
      autoComplete="off"
      spellcheck={false}
      value={draft ?? formatInput(value, shownOf(input))}
      readOnly={!live}
      aria-label={label}
      aria-describedby={by || undefined}
      aria-invalid={message?.kind === 'error' ? 'true' : undefined}
      onInput={(event) => cell.onType(event.currentTarget.value)}
      onBlur={cell.onCommit}
      onKeyDown={({ key }) => {
        if (key === 'Enter') cell.onCommit();
        const steps = label === undefined || draft !== undefined ? 0 : key === 'ArrowUp' ? 1 : key === 'ArrowDown' ? -1 : 0;
        if (steps !== 0) cell.onSlide(Math.min(max, Math.max(min, Number((value + steps * step).toPrecision(12)))));
      }}
    />
  );
}

/** What a changed value was, and the way back. */
export function Was({ cell, name }: { readonly cell: CellState; readonly name: string }) {
  const { id, input, facts, value, paper } = cell;
  if (value === paper) return null;
  return (
    <span class="was">
      {!facts ? 'at first' : facts.inPaper ? 'paper' : 'we took'}: {formatInput(paper, shownOf(input))}{' '}
      <button
        type="button"
        onClick={() => {
          // The button goes away; the field that it belongs to takes the focus.
          document.getElementById(id)?.focus();
          cell.onPutBack();
        }}
      >
        put back<span class="unseen"> {name}</span>
      </button>
    </span>
  );
}

/** What was said of what was typed. */
export function Said({ cell: { id, message } }: { readonly cell: CellState }) {
  return (
    <p class={message?.kind} id={`${id}-message`}>
      {message?.kind === 'error' && <span class="unseen">Error: </span>}
      {message?.text}
    </p>
  );
}

/** `Paper: 42, paragraph 3.6`: where a value comes from. */
export const sourceWords = ({ inPaper, unused, source }: InputFacts, paper: string): string =>
  inPaper
    ? `Paper: ${paper}, ${source}`
    : unused
      ? `Not used for this paper: ${paper}`
      : `Not in the paper: ${paper} is ${source}`;

/** Where the value comes from; what must be known of it opens below. */
function Source({ facts, paper }: { readonly facts: InputFacts | undefined; readonly paper: string }) {
  if (!facts) return <p class="source">Yours to fill in</p>;
  const words = sourceWords(facts, paper);
  const look = `source${facts.inPaper ? '' : ' not-in-paper'}`;
  if (!facts.because) return <p class={look}>{words}</p>;
  return (
    <details class={look}>
      <summary>{words}</summary>
      {facts.because}
    </details>
  );
}

function Slider({ id, input, value, marks, live, onSlide }: CellState) {
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
