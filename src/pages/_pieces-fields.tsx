import { cellsOf, type Model } from '../calculation/index.ts';
import type { CellState } from '../islands/field.tsx';
import { ScenarioField } from '../islands/field.tsx';
import { FieldTable } from '../islands/field-table.tsx';
import { type CalculatorFacts, inputFactsOf, openingCase } from '../views/calculator-facts.ts';
import { caseOf } from '../views/case.ts';

type Change = Partial<Pick<CellState, 'value' | 'draft' | 'message'>>;

const still = { marks: [], live: true, onType: () => {}, onCommit: () => {}, onSlide: () => {}, onPutBack: () => {} };

interface Props {
  readonly model: Model;
  readonly facts: CalculatorFacts;
}

/** Fields in every state that a reader can bring about. */
export function FieldStates({ model, facts }: Props) {
  const of = caseOf(model, facts, openingCase(facts).values);
  const stateOf =
    (change: Change) =>
    ({ name, quantity }: ReturnType<typeof cellsOf>[number]): CellState => {
      const value = of.values[name] as number;
      const own = { value, paper: value, draft: undefined, message: undefined, facts: inputFactsOf(facts, of.paper, name) };
      return {
        ...still,
        ...own,
        ...change,
        id: `piece-${name.replaceAll('.', '-')}-${Object.keys(change).join('-')}`,
        input: quantity,
      };
    };
  const changes: readonly Change[] = [
    {},
    { value: (Object.values(of.values)[0] ?? 0) + 1 },
    { draft: 'a few', message: { kind: 'error', text: 'Write a plain number, for example 42. The answer still uses 42.' } },
    { message: { kind: 'echo', text: 'Read as £1,500,000.' } },
  ];
  const inputs = Object.values(model.inputs);
  const scalar = inputs.find(({ axes }) => axes.length === 0);
  const along = inputs.find(({ axes }) => axes.length === 1)?.axes[0];
  const table = inputs.filter(({ axes }) => axes.length === 1 && axes[0] === along);
  return (
    <div class="calc">
      {changes.map((change) => (
        <div key={JSON.stringify(change)} class="block inputs">
          {scalar && cellsOf(scalar, of.extents).map((cell) => <ScenarioField key={cell.name} {...stateOf(change)(cell)} />)}
          {table.length > 0 && <FieldTable inputs={table} of={of} live stateOf={stateOf(change)} />}
        </div>
      ))}
    </div>
  );
}
