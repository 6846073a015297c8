import { type Cell, hasAnswer } from '../calculation/index.ts';
import { formatMoneyShort } from '../format/number.ts';
import { formatOutcome, formatValue, kindOf, shownOf } from '../format/quantity.ts';

import type { AnswerSegment } from './answer.ts';
import { type Case, cellsOfLines, periodWords } from './case.ts';
import { ScrollTable } from './data-table.tsx';

export const marked = (isChanged: boolean): string | undefined => (isChanged ? 'yours' : undefined);

/** Parts a text at its financial years, which keep to one line. */
const financialYear = /(\d{4}-\d{2})/;

/** The answer in one sentence, with the reader's own numbers marked. */
export function Answer({ segments, of }: { readonly segments: readonly AnswerSegment[]; readonly of: Case }) {
  return (
    <p class="answer">
      {segments.map(({ text, of: cell, strong }) => {
        const isChanged = cell !== undefined && (of.changedInputs.has(cell) || of.changedLines.has(cell));
        const Tag = strong ? 'b' : 'span';
        return cell === undefined ? (
          text.split(financialYear).map((part, index) => (index % 2 === 1 ? <span class="year">{part}</span> : part))
        ) : (
          <Tag key={cell} class={marked(isChanged)}>
            {text}
          </Tag>
        );
      })}
    </p>
  );
}

interface Props {
  readonly of: Case;
  /** Headlines that stay out where they say nothing: nil or without an answer, in this case as in the paper's. */
  readonly optional?: readonly string[];
}

const isSilent = (outcome: unknown): boolean => outcome === 0 || typeof outcome !== 'number';

/** The cells of the headlines, line by line, without those that say nothing. */
export function headlineCells({ of, optional = [] }: Props): readonly (readonly Cell[])[] {
  const all = cellsOfLines(of);
  return of.model.headlines
    .map((key) => all.filter(({ quantity }) => quantity.key === key))
    .filter(
      (cells) =>
        !optional.includes(cells[0]?.quantity.key ?? '') ||
        cells.some(({ name }) => !isSilent(of.lines[name]) || !isSilent(of.paperLines[name])),
    );
}

/** The headline lines, each beside what the paper's figures give and what it prints; those by years in a table. */
export function KeyFigures(props: Props) {
  const headlines = headlineCells(props);
  const once = headlines.filter((cells) => cells.length === 1 && !cells[0]?.periodId).flat();
  const byYear = headlines.filter((cells) => cells[0]?.periodId);
  return (
    <>
      {byYear.length > 0 && <YearsTable rows={byYear} of={props.of} />}
      {once.length > 0 && (
        <dl class="keys">
          {once.map((cell) => (
            <div key={cell.name}>
              <dt>{cell.quantity.label}</dt>
              <dd class={marked(props.of.changedLines.has(cell.name))}>
                <Figure cell={cell} of={props.of} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

/** A line's value in one cell, with what the paper's figures give and what it prints. `short`: money in little room. */
function Figure({ cell, of, short = false }: { readonly cell: Cell; readonly of: Case; readonly short?: boolean }) {
  const { name, quantity } = cell;
  const [outcome, paper] = [of.lines[name], of.paperLines[name]];
  if (outcome === undefined || paper === undefined) return null;
  const shown = shownOf(quantity);
  const isShort = short && kindOf(quantity.unit) === 'money';
  const text = (value: number) => (isShort ? formatMoneyShort(value) : formatValue(value, shown));
  const printed = of.paper.printed[name];
  return (
    <>
      {hasAnswer(outcome) ? text(outcome) : <span class="reason">{outcome.noAnswer}</span>}
      {of.changedLines.has(name) && (
        <small>
          {short ? 'paper’s:' : 'paper’s figures give'} {hasAnswer(paper) ? text(paper) : formatOutcome(paper, shown)}
        </small>
      )}
      {printed && (
        <small class="prints">
          {short ? 'prints' : 'paper prints'} {printed.shown}
        </small>
      )}
    </>
  );
}

function YearsTable({ rows, of }: { readonly rows: readonly (readonly Cell[])[]; readonly of: Case }) {
  const [first = []] = rows;
  const caption = 'Year by year';
  return (
    <ScrollTable label={`${of.model.title}, year by year`}>
      <table class="years">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            {rows.map(([cell]) => (
              <th key={cell?.name} scope="col" class="num">
                {cell?.quantity.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.map((year, index) => (
            <tr key={year.periodId}>
              <th scope="row">{periodWords(year)}</th>
              {rows.map((cells) => {
                const cell = cells[index] as Cell;
                return (
                  <td key={cell.name} class={`num${of.changedLines.has(cell.name) ? ' yours' : ''}`}>
                    <Figure cell={cell} of={of} short />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
