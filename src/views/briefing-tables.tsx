/** The tables of a briefing: what was changed, and what comes out. */

import { changedRows } from './briefing-facts.ts';
import type { BriefingProps } from './briefing-props.ts';
import { ScrollTable } from './data-table.tsx';
import type { ComparedRow } from './side-by-side.ts';

const mostRows = 8;
/** More results than these do not fit: then the last year or item of each line stands for it. */
const mostResults = 16;

/** The changed inputs against the paper's. */
export function Changed({ of, reasons }: BriefingProps) {
  const rows = changedRows(of, reasons);
  if (rows.length === 0) return <p>All numbers are as in the paper’s case: {of.paper.title}.</p>;
  const hasReasons = rows.some(({ reason }) => reason);
  const caption = 'What was changed';
  return (
    <ScrollTable label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col" class="num">
              Paper
            </th>
            <th scope="col" class="num">
              Here
            </th>
            {hasReasons && <th scope="col">Why</th>}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostRows).map(({ cell, label, paper, source, here, reason }) => (
            <tr key={cell}>
              <th scope="row">{label}</th>
              <td class="num">
                {paper}
                {source && <small>{source}</small>}
              </td>
              <td class="num">
                <b>{here}</b>
              </td>
              {hasReasons && <td>{reason || '–'}</td>}
            </tr>
          ))}
          {rows.length > mostRows && (
            <tr>
              <td colSpan={hasReasons ? 4 : 3}>and {rows.length - mostRows} more: the address has them all</td>
            </tr>
          )}
        </tbody>
      </table>
    </ScrollTable>
  );
}

type Two = BriefingProps['two'];

interface ScenarioTableProps {
  readonly caption: string;
  readonly rows: readonly ComparedRow[];
  readonly two: Two;
  /** The reader's reason for a number of A or of B. */
  readonly reasonOf?: (letter: 'A' | 'B', row: ComparedRow) => string | undefined;
}

/** The paper's case, and A and B or the one scenario there is. */
function ScenarioTable({ caption, rows, two, reasonOf }: ScenarioTableProps) {
  const shown = rows.length > mostResults ? rows.slice(0, mostRows) : rows;
  const sides = two ? (['A', 'B'] as const) : (['A'] as const);
  const titles = { A: two ? two.a : 'Here', B: two?.b };
  return (
    <ScrollTable label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col" class="num">
              Paper’s case
            </th>
            {sides.map((side) => (
              <th key={side} scope="col" class="num">
                {titles[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.cell}>
              <th scope="row">{row.label}</th>
              <td class="num">{row.paper}</td>
              {sides.map((side) => {
                const reason = reasonOf?.(side, row);
                return (
                  <td key={side} class="num">
                    <b>{side === 'A' ? row.a : row.b}</b>
                    {reason && <small>{reason}</small>}
                  </td>
                );
              })}
            </tr>
          ))}
          {rows.length > shown.length && (
            <tr>
              <td colSpan={sides.length + 2}>and {rows.length - shown.length} more: the address has them all</td>
            </tr>
          )}
        </tbody>
      </table>
    </ScrollTable>
  );
}

/** The inputs that differ between the paper's case, A and B, with the reader's reasons. */
export function ChangedInTwo({ beside, two, reasons, otherReasons, letter }: BriefingProps) {
  const reasonsOf = letter === 'A' ? { A: reasons, B: otherReasons } : { A: otherReasons, B: reasons };
  return (
    <ScenarioTable
      caption="What was changed, and why"
      rows={beside.inputs}
      two={two}
      reasonOf={(side, { cell, paper, a, b }) => ((side === 'A' ? a : b) === paper ? undefined : reasonsOf[side][cell])}
    />
  );
}

/** All of every line, or the last of each: never a part of one. */
function resultRows(rows: readonly ComparedRow[]): readonly ComparedRow[] {
  if (rows.length <= mostResults) return rows;
  return [...new Map(rows.map((row) => [row.cell.split('.', 1)[0], row])).values()];
}

/** What comes out, beside the paper's case. */
export const Comes = ({ rows, two }: { readonly rows: readonly ComparedRow[]; readonly two: Two }) => (
  <ScenarioTable caption="What comes out" rows={resultRows(rows)} two={two} />
);
