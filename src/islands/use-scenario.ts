import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Model } from '../calculation/index.ts';
import { nextScenario, openScenario, type ScenarioAction, type ScenarioState } from './scenario-store.ts';
import { hasScenario, readScenario, type Slot, type Starts, startOf, writeScenario } from './scenario-url.ts';

/** After this long without a change the address follows and the answer is announced, once. */
export const settleMilliseconds = 600;

interface Scenario {
  readonly state: ScenarioState;
  readonly dispatch: (action: ScenarioAction) => void;
  /** True once the page's script has taken over. */
  readonly live: boolean;
  /** Which scenario the fields hold: A, or B where the reader keeps two. */
  readonly slot: Slot;
  /** Puts an address in the place of the present one, and takes up a scenario of it where one is named. */
  readonly place: (search: string, takeUp?: Slot) => void;
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
  const [slot, setSlot] = useState<Slot>('');

  /** The search part that the state is in step with: a link within the page changes only what follows it. */
  const known = useRef<string>();

  const takeUp = useCallback(
    (from: Slot) => {
      setSlot(from);
      dispatch({ type: 'load', ...readScenario(window.location.search, model, starts, from) });
    },
    [model, starts],
  );

  useLayoutEffect(() => {
    const load = (isFirst: boolean) => {
      const { search } = window.location;
      if (search === known.current) return;
      known.current = search;
      const from = hasScenario(search, model, 'b.') ? 'b.' : '';
      if (!isFirst || hasScenario(search, model, from)) takeUp(from);
    };
    load(true);
    setLive(true);
    const again = () => load(false);
    window.addEventListener('popstate', again);
    return () => window.removeEventListener('popstate', again);
  }, [model, takeUp]);

  const place = useCallback(
    (search: string, from?: Slot) => {
      known.current = search;
      const { pathname, hash } = window.location;
      window.history.replaceState(window.history.state, '', `${pathname}${search}${hash}`);
      if (from !== undefined) takeUp(from);
    },
    [takeUp],
  );

  const settled = useSettled(state.values);
  useEffect(() => {
    if (!live) return;
    const search = writeScenario(settled, model, starts, window.location.search, slot);
    if (search !== window.location.search && settled === state.values && state.ignored.length === 0) place(search);
  }, [settled, live, model, starts, state, slot, place]);

  return { state, dispatch, live, slot, place };
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
