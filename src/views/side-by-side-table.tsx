import { ScrollTable } from './data-table.tsx';
import type { ComparedRow, SideBySide } from './side-by-side.ts';

interface Props {
  readonly found: SideBySide;
  readonly titles: { readonly a: string; readonly b?: string | undefined };
  /** The calculator. */
  readonly name: string;
  readonly hasB: boolean;
}

type Parts = readonly (readonly [title: string, rows: readonly ComparedRow[]])[];

/** The paper's case, A and B: the inputs that differ and the numbers that matter; every other line opens below. */
export function ComparedTable(props: Props) {
  const { found } = props;
  return (
    <>
      <Compared
        {...props}
        parts={[
          ['What is put in', found.inputs],
          ['What comes out', found.headlines],
        ]}
      />
      {found.others.length > 0 && (
        <details>
          <summary>Every line on the way there ({found.others.length})</summary>
          <Compared {...props} parts={[['On the way there', found.others]]} />
        </details>
      )}
    </>
  );
}

function Compared({ found, titles, name, hasB, parts }: Props & { readonly parts: Parts }) {
  const titled = (letter: string, title = '') => (title ? `${letter}: ${title}` : `Scenario ${letter}`);
  const [[first = ''] = []] = parts;
  return (
    <ScrollTable label={`${name}, side by side: ${first.toLowerCase()}`}>
      <table class="beside">
        <caption>{`Side by side: ${name.toLowerCase()}`}</caption>
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col" class="num">
              Paper’s case: {found.paperTitle}
            </th>
            <th scope="col" class="num">
              {titled('A', titles.a)}
            </th>
            {hasB && (
              <th scope="col" class="num">
                {titled('B', titles.b)}
              </th>
            )}
            <th scope="col" class="num">
              {hasB ? 'B against A' : 'A against the paper’s'}
            </th>
          </tr>
        </thead>
        {parts.map(([part, rows]) => rows.length > 0 && <Part key={part} title={part} rows={rows} columns={hasB ? 5 : 4} />)}
      </table>
    </ScrollTable>
  );
}

function Part({
  title,
  rows,
  columns,
}: {
  readonly title: string;
  readonly rows: readonly ComparedRow[];
  readonly columns: number;
}) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns} class="part">
          {title}
        </th>
      </tr>
      {rows.map(({ cell, label, paper, a, b, difference }) => (
        <tr key={cell}>
          <th scope="row">{label}</th>
          <td class="num">{paper}</td>
          <td class="num">{a}</td>
          {b !== undefined && <td class="num">{b}</td>}
          <td class="num">{difference}</td>
        </tr>
      ))}
    </tbody>
  );
}
