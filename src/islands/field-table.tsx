import { type Cell, cellsOf, type Quantity } from '../calculation/index.ts';
import { formatInput, shownOf } from '../format/quantity.ts';

import type { InputFacts } from '../views/calculator-facts.ts';
import { type Case, cellName, periodWords, placeWords } from '../views/case.ts';
import { type CellState, look, Meaning, NumberBox, Said, sourceWords, unitBeside, Was } from './field.tsx';

interface Props {
  /** Inputs that vary along the same axes. */
  readonly inputs: readonly Quantity[];
  readonly of: Case;
  readonly stateOf: (cell: Cell) => CellState;
  readonly live: boolean;
}

interface Column {
  readonly head: string;
  /** From the top row down. */
  readonly cells: readonly Cell[];
}

/** Inputs that have a number for each year or each item: a table of fields, each named by its row and column. */
export function FieldTable({ inputs, of, stateOf, live }: Props) {
  const [first] = inputs as [Quantity];
  const columns = columnsOf(inputs, of);
  const [rows] = columns;
  const isByYear = !rows?.cells.some(({ itemId }) => itemId !== rows.cells[0]?.itemId) && first.axes.includes('year');
  const rowsHead = isByYear ? 'Year' : rowsWord(first);
  const caption = inputs.length === 1 ? first.label : `${rowsHead}: ${inputs.map(({ label }) => label.toLowerCase()).join(', ')}`;
  return (
    <div class="field field-table">
      <div class={`fields columns-${Math.min(columns.length, mostColumns)}`}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{rowsHead}</th>
              {columns.map(({ head, cells }) => (
                <th key={cells[0]?.name} scope="col" class="num">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows?.cells.flatMap((row, index) => {
              const states = columns.map(({ cells }) => stateOf(cells[index] as Cell));
              const said = states.filter(({ message }) => message);
              return [
                <tr key={row.name}>
                  <th scope="row">{rowHead(row, isByYear, of)}</th>
                  {states.map((state, column) => {
                    const name = cellName(columns[column]?.cells[index] as Cell, of.reach);
                    return (
                      <td key={state.id} class={`cell${look(state)}`}>
                        <span class="cell-label" aria-hidden="true">
                          {columns[column]?.head}
                        </span>
                        <NumberBox cell={state} label={name} />
                        <Was cell={state} name={name} />
                      </td>
                    );
                  })}
                </tr>,
                ...said.map((state) => (
                  <tr key={`${state.id}-said`}>
                    <td class="said" colSpan={columns.length + 1}>
                      <Said cell={state} />
                    </td>
                  </tr>
                )),
              ];
            })}
          </tbody>
        </table>
      </div>
      <details class="source">
        <summary>What these are, and where they come from</summary>
        {live && <p class="hint">The up and down keys step the number that you are in.</p>}
        <ul>
          {inputs.map((input) => (
            <li key={input.key}>
              {input.label}
              {unitBeside(input) && ` (${unitBeside(input)})`}
              <Meaning input={input} />
              <ul>
                {sourcesOf(cellsOf(input, of.extents), of, stateOf).map(({ words, because, places }) => (
                  <li key={`${words} ${because}`}>
                    {words}
                    {places && ` (${places})`}. {because}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** `Posts`: the list that a quantity varies over. */
const rowsWord = ({ axes: [list = ''] }: Quantity): string => `${list.charAt(0).toUpperCase()}${list.slice(1)}`;

/** Wider tables than this are laid out alike. */
const mostColumns = 4;

/** A column an input. One input over items and years has a column for each of the fewer. */
function columnsOf(inputs: readonly Quantity[], of: Case): readonly Column[] {
  return inputs.flatMap((input): Column[] => {
    const cells = cellsOf(input, of.extents);
    if (input.axes.length < 2) return [{ head: input.label, cells }];
    const { years, items } = of.reach;
    if (years.length <= Object.keys(items).length)
      return years.map((year) => ({ head: year, cells: cells.filter(({ periodId }) => periodId === year) }));
    return Object.entries(items).map(([id, head]) => ({ head, cells: cells.filter(({ itemId }) => itemId === id) }));
  });
}

/** The item or the year, whichever the rows are. */
const rowHead = (cell: Cell, isByYear: boolean, of: Case): string =>
  isByYear ? periodWords(cell) : (of.reach.items[cell.itemId ?? ''] ?? '');

interface SourceLine {
  readonly words: string;
  readonly because: string | undefined;
  /** The cells that it holds for; `''` where it holds for all. */
  readonly places: string;
}

/** Where the cells of one input come from, a line for each source. */
function sourcesOf(cells: readonly Cell[], of: Case, stateOf: Props['stateOf']): readonly SourceLine[] {
  const lines = new Map<string, { facts: InputFacts; words: string; cells: Cell[] }>();
  for (const cell of cells) {
    const { facts, paper, input } = stateOf(cell);
    if (!facts) continue;
    const words = sourceWords(facts, formatInput(paper, shownOf(input)));
    const kept = lines.get(words + facts.because) ?? { facts, words, cells: [] };
    kept.cells.push(cell);
    lines.set(words + facts.because, kept);
  }
  return [...lines.values()].map(({ facts, words, cells: held }) => ({
    words,
    because: facts.because,
    places: held.length === cells.length ? '' : held.map((cell) => placeWords(cell, of.reach)).join('; '),
  }));
}
