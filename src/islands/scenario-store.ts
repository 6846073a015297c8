/** What a reader has done to a calculator: values, what stands in each field, what was said about it, and the way back. Pure. */

import { brokenConditions, type Extents, type Model, noExtents } from '../calculation/index.ts';
import { formatInput, shownOf } from '../format/quantity.ts';
import { type Field, parseReaderNumber } from '../format/reader-number.ts';

import { inputOf } from './scenario-url.ts';

type Values = Readonly<Record<string, number>>;

export interface Message {
  readonly kind: 'error' | 'echo';
  readonly text: string;
}

export interface ScenarioState {
  readonly values: Values;
  /** What stands in a field while it is not a plain writing of its value. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly messages: Readonly<Record<string, Message>>;
  /** Earlier values, latest last, for undo. */
  readonly past: readonly Values[];
  /** The input whose slider made the last change: moving it on is the same step for undo. */
  readonly sliding: string | undefined;
  /** What the address held that was not used. */
  readonly ignored: readonly string[];
}

export type ScenarioAction =
  | { readonly type: 'type'; readonly key: string; readonly text: string }
  /** `paper`: the paper's own value, which may be shown rounded; typed as it is shown, it is meant exactly. */
  | { readonly type: 'commit'; readonly key: string; readonly paper?: number }
  /** `whole`: these are all of the values, such as those of another case with other years. */
  | { readonly type: 'set'; readonly values: Values; readonly sliding?: string; readonly whole?: boolean }
  | { readonly type: 'load'; readonly values: Values; readonly ignored: readonly string[] }
  | { readonly type: 'undo' };

const mostPast = 100;

export const openScenario = (values: Values): ScenarioState => ({
  values,
  drafts: {},
  messages: {},
  past: [],
  sliding: undefined,
  ignored: [],
});

/** What the field of an input takes, with an example that it would accept. */
export function fieldOf(model: Model, key: string, example: number): Field {
  const input = inputOf(model, key);
  if (!input?.input) throw new Error(`${key} is not an input of ${model.name}.`);
  return { ...shownOf(input), min: input.input.min, max: input.input.max, example };
}

/** The years and items of values that a calculator may hold. */
export type ExtentsOf = (values: Values) => Extents;

/** The next state. Bad input leaves the values as they were and says so beside the field. */
export function nextScenario(
  model: Model,
  state: ScenarioState,
  action: ScenarioAction,
  extentsOf: ExtentsOf = () => noExtents,
): ScenarioState {
  switch (action.type) {
    case 'type':
      return { ...state, drafts: { ...state.drafts, [action.key]: action.text } };
    case 'commit':
      return commit(model, state, action.key, extentsOf, action.paper);
    case 'set': {
      const moved = Object.keys(action.values).find((key) => action.values[key] !== state.values[key]);
      const refused = action.whole || moved === undefined ? undefined : refuse(model, state, moved, action.values, extentsOf);
      return refused ?? set(state, action.values, action.sliding, action.whole);
    }
    case 'load':
      return { ...openScenario(action.values), ignored: action.ignored };
    case 'undo': {
      const previous = state.past.at(-1);
      return previous ? { ...openScenario(previous), past: state.past.slice(0, -1) } : state;
    }
  }
}

function commit(model: Model, state: ScenarioState, key: string, extentsOf: ExtentsOf, paper?: number): ScenarioState {
  const draft = state.drafts[key];
  if (draft === undefined) return state;
  const value = state.values[key] as number;
  const field = fieldOf(model, key, value);
  const messages = without(state.messages, key);
  if (draft === formatInput(value, field)) return { ...state, drafts: without(state.drafts, key), messages };
  const read = parseReaderNumber(draft, field);
  if (!read.ok) {
    const kept = ` The answer still uses ${formatInput(value, field)}.`;
    return { ...state, messages: { ...messages, [key]: { kind: 'error', text: read.message + kept } } };
  }
  const asShown = formatInput(read.value, field);
  const meant = [value, paper].find((exact) => exact !== undefined && formatInput(exact, field) === asShown) ?? read.value;
  const refused = refuse(model, state, key, { [key]: meant }, extentsOf);
  if (refused) return refused;
  const next = set(state, { [key]: meant });
  return read.echo ? { ...next, messages: { ...next.messages, [key]: { kind: 'echo', text: read.echo } } } : next;
}

/** The state with a message, where the values do not go together; `undefined` where they do. */
function refuse(
  model: Model,
  state: ScenarioState,
  key: string,
  values: Values,
  extentsOf: ExtentsOf,
): ScenarioState | undefined {
  const next = { ...state.values, ...values };
  const [broken] = brokenConditions(model, next, extentsOf(next));
  if (broken === undefined) return undefined;
  const kept = `${broken} The answer still uses ${formatInput(state.values[key] as number, fieldOf(model, key, 0))}.`;
  return { ...state, messages: { ...state.messages, [key]: { kind: 'error', text: kept } }, sliding: undefined };
}

/** Sets values. Moves of one slider in a row are one step for undo, and none where it ends where it began. */
function set(state: ScenarioState, values: Values, sliding?: string, whole = false): ScenarioState {
  const next = whole ? values : { ...state.values, ...values };
  const keys = whole ? [...Object.keys(values), ...Object.keys(state.values)] : Object.keys(values);
  const moved = keys.some((key) => state.values[key] !== values[key]);
  const past = moved ? pastAfter(state, next, sliding !== undefined && sliding === state.sliding) : state.past;
  return {
    ...state,
    values: next,
    drafts: without(state.drafts, ...keys),
    messages: without(state.messages, ...keys),
    ignored: moved ? [] : state.ignored,
    past,
    sliding: past.length < state.past.length ? undefined : moved ? sliding : state.sliding,
  };
}

function pastAfter(state: ScenarioState, next: Values, goesOn: boolean): readonly Values[] {
  if (!goesOn) return [...state.past, state.values].slice(-mostPast);
  const last = state.past.at(-1);
  const isBack = last !== undefined && Object.keys(next).every((key) => last[key] === next[key]);
  return isBack ? state.past.slice(0, -1) : state.past;
}

function without<V>(record: Readonly<Record<string, V>>, ...keys: readonly string[]): Readonly<Record<string, V>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
