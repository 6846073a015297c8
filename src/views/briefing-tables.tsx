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

/** The inputs that differ between the paper's case, A and B. */
export function ChangedInTwo({
  beside,
  two,
  reasons,
  otherReasons,
  letter,
}: BriefingProps & { readonly two: { readonly a: string; readonly b: string } }) {
  const [ofA, ofB] = letter === 'A' ? [reasons, otherReasons] : [otherReasons, reasons];
  const caption = 'What was changed, and why';
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
            <th scope="col" class="num">
              {two.a}
            </th>
            <th scope="col" class="num">
              {two.b}
            </th>
          </tr>
        </thead>
        <tbody>
          {beside.inputs.slice(0, mostRows).map(({ cell, label, paper, a, b }) => (
            <tr key={cell}>
              <th scope="row">{label}</th>
              <td class="num">{paper}</td>
              <td class="num">
                <b>{a}</b>
                {a !== paper && ofA[cell] && <small>{ofA[cell]}</small>}
              </td>
              <td class="num">
                <b>{b}</b>
                {b !== paper && ofB[cell] && <small>{ofB[cell]}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

/** All of every line, or the last of each: never a part of one. */
function resultRows(rows: readonly ComparedRow[]): readonly ComparedRow[] {
  if (rows.length <= mostResults) return rows;
  return [...new Map(rows.map((row) => [row.cell.split('.', 1)[0], row])).values()];
}

/** What comes out, beside the paper's case. */
export function Comes({ rows, two }: { readonly rows: readonly ComparedRow[]; readonly two: BriefingProps['two'] }) {
  const caption = 'What comes out';
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
            <th scope="col" class="num">
              {two ? two.a : 'Here'}
            </th>
            {two && (
              <th scope="col" class="num">
                {two.b}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {resultRows(rows).map(({ cell, label, paper, a, b }) => (
            <tr key={cell}>
              <th scope="row">{label}</th>
              <td class="num">{paper}</td>
              <td class="num">{two ? a : <b>{a}</b>}</td>
              {two && (
                <td class="num">
                  <b>{b}</b>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
