import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type CalculatorFacts, nearestCase } from '../../views/calculator-facts.ts';
import { type Case, caseOf } from '../../views/case.ts';
import { hasScenario, readScenario, type Slot, type Starts, sorted, writeScenario } from '../scenario-url.ts';
import { type Notes, readNotes, without, writeNotes } from './scenario-notes.ts';

interface Request {
  readonly of: Case;
  readonly starts: Starts;
  readonly slot: Slot;
  /** Puts an address in the place of the present one, and takes up a scenario of it where one is named. */
  readonly place: (search: string, takeUp?: Slot) => void;
}

export interface Desk {
  /** Scenario A, and B where the reader keeps two. Both stand against one case of the paper. */
  readonly a: Case;
  readonly b: Case | undefined;
  readonly notesOf: (slot: Slot) => Notes;
  readonly note: (notes: Notes) => void;
  /** Keeps the present numbers as A and goes on with them as B. */
  readonly keep: () => void;
  readonly goTo: (slot: Slot) => void;
  /** Leaves out one of the two; the other is all there is. */
  readonly drop: (slot: Slot) => void;
}

/** The two scenarios of a calculator and what a reader wrote about them: kept in the address, where the calculator reads them too. */
export function useDesk({ of, starts, slot, place }: Request): Desk {
  const { model, facts, values } = of;
  const [search, setSearch] = useState(window.location.search);
  useEffect(() => {
    const follow = () => setSearch(window.location.search);
    follow();
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);

  const put = useCallback(
    (next: string, takeUp?: Slot) => {
      place(next, takeUp);
      setSearch(next);
    },
    [place],
  );
  /** The address with the numbers that stand in the fields now. */
  const present = useCallback(
    () => writeScenario(values, model, starts, window.location.search, slot),
    [values, model, starts, slot],
  );

  const other: Slot = slot === '' ? 'b.' : '';
  const hasTwo = slot !== '' || hasScenario(search, model, 'b.');
  const kept = useMemo(
    () => (hasTwo ? againstOneCase(facts, of, readScenario(search, model, starts, other).values) : undefined),
    [hasTwo, search, of, facts, model, starts, other],
  );

  return {
    a: slot === '' ? of : (kept ?? of),
    b: hasTwo ? (slot === '' ? kept : of) : undefined,
    notesOf: (from) => readNotes(search, model, from),
    note: (notes) => put(writeNotes(present(), model, slot, notes)),
    keep: () => {
      const asA = writeScenario(values, model, starts, without(present(), model, 'b.'));
      const { reasons } = readNotes(asA, model, '');
      put(writeNotes(writeScenario(values, model, starts, asA, 'b.'), model, 'b.', { title: '', reasons }), 'b.');
    },
    goTo: (next) => put(present(), next),
    drop: (dropped) => put(alone(present(), model.name, dropped), ''),
  };
}

/** A case set against the same case of the paper as the present one, where they have the same years and items. */
function againstOneCase(facts: CalculatorFacts, { model, paper, values }: Case, kept: Case['values']): Case {
  const isAlike =
    Object.keys(values).length === Object.keys(kept).length && Object.keys(kept).every((cell) => Object.hasOwn(values, cell));
  return caseOf(model, facts, kept, isAlike ? paper : nearestCase(facts, kept));
}

/** An address that has lost one of two scenarios: the other takes the names without a prefix. */
function alone(search: string, model: string, dropped: Slot): string {
  const [a, b] = [`${model}.`, `b.${model}.`];
  const parts = [...new URLSearchParams(search)];
  if (dropped === 'b.') return sorted(parts.filter(([name]) => !name.startsWith(b)));
  return sorted(
    parts
      .filter(([name]) => !name.startsWith(a))
      .map(([name, text]) => [name.startsWith(b) ? name.slice('b.'.length) : name, text]),
  );
}
