import { useMemo, useState } from 'preact/hooks';
import type { Cell, InputRange } from '../../calculation/index.ts';
import { formatInput, formatInputAlone, shownOf } from '../../format/quantity.ts';
import { parseReaderNumber } from '../../format/reader-number.ts';
import { inputFactsOf } from '../../views/calculator-facts.ts';
import { type Case, cellName } from '../../views/case.ts';
import { rangeWords } from '../../views/range-words.ts';
import { whatMattersMost } from '../../views/what-matters-most.ts';
import { frontCells } from '../../views/what-must-hold.ts';
import { fieldOf } from '../scenario-store.ts';
import type { PartProps } from './part.ts';
import { useRange } from './use-range.ts';

/** One number with its range as it stands in the fields. */
interface Row {
  readonly cell: string;
  /** What the reader typed; the proposal of a fifth either way where nothing was. */
  readonly low?: string;
  readonly high?: string;
}

const mostRows = 3;

interface ReadRow {
  readonly range: InputRange | undefined;
  readonly message: string | undefined;
}

/** A low and a high for up to three numbers, and what that makes of the answer. */
export function Chance({ of, Heading, id }: PartProps) {
  const cells = useMemo(() => frontCells(of), [of]);
  const sways = useMemo(() => whatMattersMost(of)?.sways ?? [], [of]);
  const [chosen, setChosen] = useState<readonly Row[]>();
  /** The draws are spoken of while the reader is at work here; a change elsewhere has its own announcement. */
  const [isHere, setHere] = useState(false);
  const rows = (chosen ?? estimates(of, sways).map(({ cell }): Row => ({ cell }))).filter(({ cell }) => cell in of.values);
  const found = rows.map((row) => readRow(of, cells, row, textsOf(of, sways, cells, row)));
  const ranges = found.flatMap(({ range }) => (range ? [range] : []));
  const drawn = useRange(of, ranges);
  if (sways.length === 0) return null;
  const replace = (index: number, row: Row) => setChosen(rows.map((each, at) => (at === index ? row : each)));
  const set = (index: number, change: Partial<Row>) => replace(index, { ...(rows[index] as Row), ...change });
  return (
    <section id={`${id}-range`} onFocusIn={() => setHere(true)} onFocusOut={() => setHere(false)}>
      <Heading>A range, and the chance</Heading>
      <p>
        Where a number is an estimate, say how low and how high it may be, in place of the fifth either way that stands here; the
        number now is taken for the likeliest. Each is drawn by itself, ten thousand times.
      </p>
      {rows.map((row, index) => {
        const texts = textsOf(of, sways, cells, row);
        const message = found[index]?.message;
        const name = `${id}-range-${index}`;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser
          <div key={name} class={`range-row${message ? ' wrong' : ''}`} role="group" aria-label={`Number ${index + 1}`}>
            <label for={`${name}-cell`}>Number</label>
            <select
              id={`${name}-cell`}
              value={row.cell}
              onChange={(event) => replace(index, { cell: event.currentTarget.value })}
            >
              {cells
                .filter(({ name: cell }) => cell === row.cell || !rows.some((other) => other.cell === cell))
                .map((cell) => (
                  <option key={cell.name} value={cell.name}>
                    {cellName(cell, of.reach)}
                  </option>
                ))}
            </select>
            {(['low', 'high'] as const).map((side) => (
              <span key={side}>
                <label for={`${name}-${side}`}>{side === 'low' ? 'from' : 'to'}</label>
                <input
                  id={`${name}-${side}`}
                  type="text"
                  autoComplete="off"
                  value={texts[side]}
                  aria-invalid={message ? 'true' : undefined}
                  aria-describedby={message ? `${name}-said` : undefined}
                  onInput={(event) => set(index, { [side]: event.currentTarget.value })}
                />
              </span>
            ))}
            {message && (
              <p class="error" id={`${name}-said`}>
                {message}
              </p>
            )}
          </div>
        );
      })}
      {rows.length < mostRows && rows.length < cells.length && (
        <p>
          <button
            type="button"
            onClick={() => {
              const next = cells.find(({ name }) => !rows.some(({ cell }) => cell === name));
              if (next) setChosen([...rows, { cell: next.name }]);
            }}
          >
            Add another number
          </button>
        </p>
      )}
      <p class="difference" aria-live={isHere ? 'polite' : 'off'}>
        {ranges.length === 0
          ? 'No range is complete.'
          : drawn.state === 'done'
            ? drawn.result
              ? rangeWords(of, drawn.result)
              : 'These ranges hold numbers that cannot go together.'
            : drawn.state === 'failed'
              ? 'The draws could not be made. They need the connection the first time.'
              : 'Drawing…'}
      </p>
      <p class="hint">This says how far the ranges carry, not how likely they are.</p>
    </section>
  );
}

/** What is not known for certain, the weightiest first; what a paper prints only where nothing else sways the answer. */
function estimates<S extends { readonly cell: string }>(of: Case, sways: readonly S[]): readonly S[] {
  const isPrinted = ({ cell }: S): boolean => {
    const facts = inputFactsOf(of.facts, of.paper, cell);
    return facts?.inPaper === true && !facts.derived && !of.changedInputs.has(cell);
  };
  const open = sways.filter((sway) => !isPrinted(sway));
  return (open.length > 0 ? open : sways.slice(0, 1)).slice(0, mostRows);
}

type Texts = Readonly<Record<'low' | 'high', string>>;

/** What stands in the two fields of a row. */
function textsOf(
  of: Case,
  sways: readonly { cell: string; low: number; high: number }[],
  cells: readonly Cell[],
  row: Row,
): Texts {
  const cell = cells.find(({ name }) => name === row.cell);
  const sway = sways.find((each) => each.cell === row.cell);
  const own = of.values[row.cell] ?? 0;
  const text = (value: number) => (cell ? formatInput(value, shownOf(cell.quantity)) : '');
  return { low: row.low ?? text(sway?.low ?? own), high: row.high ?? text(sway?.high ?? own) };
}

function readRow(of: Case, cells: readonly Cell[], { cell }: Row, texts: Texts): ReadRow {
  const quantity = cells.find(({ name }) => name === cell)?.quantity;
  const expected = of.values[cell] ?? 0;
  if (!quantity) return { range: undefined, message: undefined };
  const field = fieldOf(of.model, cell, expected);
  const [low, high] = [parseReaderNumber(texts.low, field), parseReaderNumber(texts.high, field)];
  if (!low.ok) return { range: undefined, message: `From: ${low.message}` };
  if (!high.ok) return { range: undefined, message: `To: ${high.message}` };
  const now = formatInputAlone(expected, shownOf(quantity));
  // A number that is shown rounded is meant exactly.
  const exact = (value: number) => (formatInput(value, field) === formatInput(expected, field) ? expected : value);
  const [from, to] = [exact(low.value), exact(high.value)];
  if (from > expected)
    return { range: undefined, message: `From: it is ${now} now. Write that or less, or change the number above.` };
  if (to < expected)
    return { range: undefined, message: `To: it is ${now} now. Write that or more, or change the number above.` };
  return { range: { input: cell, low: from, expected, high: to }, message: undefined };
}
