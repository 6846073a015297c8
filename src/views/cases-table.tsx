import { type Cell, cellsOf } from '../calculation/index.ts';
import { formatInput, formatOutcome, shownOf } from '../format/quantity.ts';

import { numberIn } from './answer.ts';
import { extentsOf, isSame } from './calculator-facts.ts';
import { type Case, cellName, linesOf } from './case.ts';
import { ScrollTable } from './data-table.tsx';

interface Props {
  readonly of: Case;
  /** The inputs in which the cases differ. */
  readonly inputs: readonly string[];
  /** The lines worth comparing. */
  readonly lines: readonly string[];
}

/** Every case with its headline answers, and what the paper prints: complete without JavaScript. */
export function CasesTable({ of, inputs, lines }: Props) {
  const caption = 'Every case worked out from its own figures';
  const isOneOfThem = of.facts.cases.some(({ values }) => isSame(values, of.values));
  const cases = of.facts.cases.map((each) => ({
    ...each,
    results: linesOf(of.model, each.values, extentsOf(of.facts, each)),
  }));
  const isAnswered = ({ name }: Cell): boolean =>
    [of, ...cases.map(({ values, results }) => ({ values, lines: results }))].some((each) => numberIn(each, name) !== undefined);
  const cells = [...inputs, ...lines]
    .flatMap((key) => {
      const quantity = of.model.inputs[key] ?? of.model.lines[key];
      return quantity ? cellsOf(quantity, of.extents) : [];
    })
    .filter(isAnswered);
  return (
    <ScrollTable label={`${of.model.title}: every case`}>
      <table class="cases">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Case</th>
            {cells.map((cell) => (
              <th key={cell.name} scope="col" class="num">
                {cellName(cell, of.reach)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {!isOneOfThem && <Row title="Your numbers" cells={cells} values={of.values} results={of.lines} printed={{}} yours />}
          {cases.map(({ id, title, values, results, printed }) => (
            <Row key={id} {...{ title, cells, values, results, printed }} />
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

interface RowProps {
  readonly title: string;
  readonly cells: readonly Cell[];
  readonly values: Case['values'];
  readonly results: Case['lines'];
  readonly printed: Case['paper']['printed'];
  readonly yours?: boolean;
}

function Row({ title, cells, values, results, printed, yours }: RowProps) {
  return (
    <tr class={yours ? 'yours' : undefined}>
      <th scope="row">{title}</th>
      {cells.map(({ name, quantity }) => {
        const [value, outcome] = [values[name], results[name]];
        const text =
          value === undefined
            ? outcome !== undefined && formatOutcome(outcome, shownOf(quantity))
            : formatInput(value, shownOf(quantity));
        return (
          <td key={name} class="num">
            {text || '–'}
            {printed[name] && <small class="prints">paper prints {printed[name].shown}</small>}
          </td>
        );
      })}
    </tr>
  );
}
