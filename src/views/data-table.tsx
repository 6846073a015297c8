import type { ComponentChildren } from 'preact';
import type { DataTable } from '../charts/chart.ts';

/** A table that scrolls by itself where it is too wide, reachable by keyboard and named. */
export function ScrollTable({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}

/** A table of numbers already written out. The first column heads its rows. */
export function NumberTable({ table }: { readonly table: DataTable }) {
  return (
    <ScrollTable label={table.caption}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col" class="num">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([head, ...cells]) => (
            <tr key={head}>
              <th scope="row" class="num">
                {head}
              </th>
              {cells.map((cell, index) => (
                <td key={table.columns[index + 1]} class="num">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
