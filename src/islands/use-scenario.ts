import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Model } from '../calculation/index.ts';
import { nextScenario, openScenario, type ScenarioAction, type ScenarioState } from './scenario-store.ts';
import { readScenario, type Starts, startOf, writeScenario } from './scenario-url.ts';

/** After this long without a change the address follows and the answer is announced, once. */
export const settleMilliseconds = 600;

interface Scenario {
  readonly state: ScenarioState;
  readonly dispatch: (action: ScenarioAction) => void;
  /** True once the page's script has taken over. */
  readonly live: boolean;
}

/**
 * A calculator's state, kept in step with the address. The first render is always the opening case, as the page was built;
 * the address is read before the next frame is painted.
 */
export function useScenario(model: Model, starts: Starts): Scenario {
  const [state, dispatch] = useReducer<ScenarioState, ScenarioAction, Starts>(
    (before, action) => nextScenario(model, before, action, (values) => startOf(values, starts).extents),
    starts,
    ([opening]) => openScenario(opening.values),
  );
  const [live, setLive] = useState(false);

  /** The search part that the state is in step with: a link within the page changes only what follows it. */
  const known = useRef<string>();

  useLayoutEffect(() => {
    const load = (isFirst: boolean) => {
      if (window.location.search === known.current) return;
      known.current = window.location.search;
      const read = readScenario(window.location.search, model, starts);
      if (!isFirst || read.named) dispatch({ type: 'load', values: read.values, ignored: read.ignored });
    };
    load(true);
    setLive(true);
    const again = () => load(false);
    window.addEventListener('popstate', again);
    return () => window.removeEventListener('popstate', again);
  }, [model, starts]);

  const settled = useSettled(state.values);
  useEffect(() => {
    if (!live) return;
    const search = writeScenario(settled, model, starts, window.location.search);
    if (search !== window.location.search && settled === state.values && state.ignored.length === 0) {
      known.current = search;
      window.history.replaceState(window.history.state, '', `${window.location.pathname}${search}${window.location.hash}`);
    }
  }, [settled, live, model, starts, state]);

  return { state, dispatch: useCallback(dispatch, [dispatch]), live };
}

/** The value, once it has stayed the same for a moment. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settleMilliseconds);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
