import { useState } from 'preact/hooks';
import type { Model } from '../calculation/index.ts';
import { type CalculatorFacts, isSame, openingCase } from '../views/calculator-facts.ts';
import { copyText } from './copy-text.ts';
import type { ScenarioAction, ScenarioState } from './scenario-store.ts';
import { type Slot, type Starts, writeScenario } from './scenario-url.ts';

interface Props {
  readonly model: Model;
  readonly facts: CalculatorFacts;
  readonly starts: Starts;
  readonly state: ScenarioState;
  readonly dispatch: (action: ScenarioAction) => void;
}

/** The paper's cases and the neighbours', each a link to its own address. */
export function Presets({ model, facts, starts, state, dispatch }: Props) {
  if (facts.cases.length === 1) return null;
  return (
    <nav class="presets" aria-label="Cases to load">
      {facts.cases.map(({ id, title, values }) => (
        <a
          key={id}
          href={`${writeScenario(values, model, starts) || '?'}#${model.name}`}
          aria-current={isSame(state.values, values) ? 'true' : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            dispatch({ type: 'set', values, whole: true });
          }}
        >
          {title}
        </a>
      ))}
    </nav>
  );
}

/** The address of this page with these numbers, and with all else that it holds. */
export function linkTo(model: Model, values: ScenarioState['values'], starts: Starts, slot: Slot): string {
  const { origin, pathname, search } = window.location;
  return `${origin}${pathname}${writeScenario(values, model, starts, search, slot)}#${model.name}`;
}

const copiedMilliseconds = 4000;

/** Undo, put everything back, copy the link to these numbers. */
export function Tools({
  model,
  facts,
  starts,
  state,
  dispatch,
  live,
  slot,
}: Props & { readonly live: boolean; readonly slot: Slot }) {
  const [copied, setCopied] = useState<string>();
  const isSpoilt = Object.keys(state.messages).length > 0 || Object.keys(state.drafts).length > 0;
  const canPutBack = isSpoilt || facts.cases.every(({ own, values }) => !own || !isSame(state.values, values));
  const canUndo = state.past.length > 0;
  const copy = async () => {
    const link = linkTo(model, state.values, starts, slot);
    const isCopied = await copyText(link);
    setCopied(isCopied ? 'Link copied.' : `Copy this address: ${link}`);
    if (isCopied) setTimeout(() => setCopied(undefined), copiedMilliseconds);
  };
  return (
    <div class="tools">
      <button type="button" disabled={!live} aria-disabled={!canUndo} onClick={() => canUndo && dispatch({ type: 'undo' })}>
        Undo
      </button>
      <button
        type="button"
        disabled={!live}
        aria-disabled={!canPutBack}
        onClick={() => canPutBack && dispatch({ type: 'set', values: openingCase(facts).values, whole: true })}
      >
        Put all back to the paper
      </button>
      <button type="button" disabled={!live} onClick={copy}>
        Copy link to these numbers
      </button>
      <a href={`/method/${model.name}/`}>How this is worked out</a>
      <span role="status">{copied}</span>
    </div>
  );
}
