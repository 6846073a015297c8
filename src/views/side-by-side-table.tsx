import { ScrollTable } from './data-table.tsx';
import type { ComparedRow, SideBySide } from './side-by-side.ts';

interface Props {
  readonly found: SideBySide;
  readonly titles: { readonly a: string; readonly b?: string | undefined };
  /** The calculator. */
  readonly name: string;
  readonly hasB: boolean;
}

/** The paper's case, A and B: the inputs that differ, then every line, the numbers that matter first. */
export function ComparedTable({ found, titles, name, hasB }: Props) {
  const titled = (letter: string, title = '') => (title ? `${letter}: ${title}` : `Scenario ${letter}`);
  const columns = hasB ? 5 : 4;
  const part = (title: string, rows: readonly ComparedRow[]) =>
    rows.length > 0 && (
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
            {hasB && <td class="num">{b}</td>}
            <td class="num">{difference}</td>
          </tr>
        ))}
      </tbody>
    );
  return (
    <ScrollTable label={`${name}: scenarios side by side`}>
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
        {part('What is put in', found.inputs)}
        {part('What comes out', found.headlines)}
        {part('On the way there', found.others)}
      </table>
    </ScrollTable>
  );
}
