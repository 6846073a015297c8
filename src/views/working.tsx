import { type Cell, cellNameAt, hasAnswer, type Quantity, type Spot } from '../calculation/index.ts';
import { formatOutcome, shownOf } from '../format/quantity.ts';
import { type Segment, workingInNumbers, workingInWords } from '../format/working.ts';

import { type Case, cellsOfLines, placeWords } from './case.ts';
import { marked } from './results.tsx';
import { speakingLines } from './speaking-lines.ts';

/** More cells than this are not worked one by one: the first and the last stand for them. */
const mostCells = 12;

interface Props {
  readonly of: Case;
  readonly optional?: readonly string[];
  /** On a sheet of paper: the first and the last cell of a line stand for all, and lines of less weight stay out. */
  readonly isBrief?: boolean;
}

/** Every line with its formula in words and in numbers, cell by cell. Steps that say nothing stay out until they do. */
export function Working({ of, optional, isBrief = false }: Props) {
  const all = cellsOfLines(of);
  const lines = speakingLines(of, optional).filter(({ line }) => !(isBrief && line?.minor));
  return (
    <ol class="working">
      {lines.map((line) => (
        <Line
          key={line.key}
          line={line}
          cells={all.filter(({ quantity }) => quantity === line)}
          of={of}
          most={isBrief ? 2 : mostCells}
        />
      ))}
    </ol>
  );
}

interface LineProps {
  readonly line: Quantity;
  readonly cells: readonly Cell[];
  readonly of: Case;
  readonly most: number;
}

function Line({ line, cells, of, most }: LineProps) {
  const [only] = cells;
  const words = (
    <span class="how words">
      {workingInWords(line)
        .map(({ text }) => text)
        .join('')}
    </span>
  );
  if (line.axes.length === 0 && only)
    return (
      <li>
        <span class="what">{line.label}</span>
        <Result cell={only} of={of} />
        <Numbers cell={only} of={of} />
        {words}
        <Reason cell={only} of={of} />
      </li>
    );
  const isLong = cells.length > most;
  const shown = isLong ? [cells[0] as Cell, cells.at(-1) as Cell] : cells;
  return (
    <li>
      <span class="what">{line.label}</span>
      {words}
      {isLong && <span class="how">The first and the last of {cells.length}:</span>}
      <ul class="cells">
        {shown.map((cell) => (
          <li key={cell.name}>
            <span class="what">{placeWords(cell, of.reach)}</span>
            <Result cell={cell} of={of} />
            <Numbers cell={cell} of={of} />
            <Reason cell={cell} of={of} />
          </li>
        ))}
      </ul>
    </li>
  );
}

interface CellProps {
  readonly cell: Cell;
  readonly of: Case;
}

function Result({ cell, of }: CellProps) {
  const outcome = of.lines[cell.name];
  return (
    <b class={marked(of.changedLines.has(cell.name))}>
      {outcome === undefined ? '' : formatOutcome(outcome, shownOf(cell.quantity))}
    </b>
  );
}

function Reason({ cell, of }: CellProps) {
  const outcome = of.lines[cell.name];
  return outcome === undefined || hasAnswer(outcome) ? null : <span class="how reason">{outcome.noAnswer}</span>;
}

function Numbers({ cell, of }: CellProps) {
  const numberAt = (quantity: Quantity, spot: Spot): number | undefined => {
    const name = cellNameAt(quantity, spot, of.extents);
    const outcome = of.values[name] ?? of.lines[name];
    return outcome !== undefined && hasAnswer(outcome) ? outcome : undefined;
  };
  const segments = workingInNumbers(cell.quantity, numberAt, { spot: cell, extents: of.extents });
  const isChanged = ({ quantity, spot }: Segment): boolean => {
    if (!quantity || !spot) return false;
    const name = cellNameAt(quantity, spot, of.extents);
    return of.changedInputs.has(name) || of.changedLines.has(name);
  };
  return (
    <span class="how">
      {segments.map((segment, index) =>
        isChanged(segment) ? (
          <span key={index} class="yours">
            {segment.text}
          </span>
        ) : (
          segment.text
        ),
      )}
    </span>
  );
}
