import type { Chart } from '../charts/chart.ts';
import type { Case } from '../views/case.ts';
import { CasesTable } from '../views/cases-table.tsx';
import { NumberTable } from '../views/data-table.tsx';
import { Working } from '../views/working.tsx';

export interface DetailsProps {
  readonly of: Case;
  readonly chart: Chart;
  readonly compared: { readonly inputs: readonly string[]; readonly lines: readonly string[] };
  /** Lines that stay out while they say nothing. */
  readonly optional?: readonly string[];
  /** Which of the three stand open. */
  readonly opened: readonly boolean[];
}

export const openedAsBuilt: readonly boolean[] = [true, true, false];

/** What stands below the answer: the working, every case, the chart as a table. Drawn at build time; fetched once a number changes. */
export function Details({ of, chart, compared, optional = [], opened }: DetailsProps) {
  return (
    <>
      <details open={opened[0]} class="block">
        <summary>Show the working</summary>
        <Working of={of} optional={optional} />
      </details>
      <details open={opened[1]} class="block">
        <summary>The paper’s cases and its neighbours’</summary>
        <CasesTable of={of} {...compared} />
      </details>
      <details open={opened[2]} class="block">
        <summary>The chart as a table</summary>
        <NumberTable table={chart.table} />
      </details>
    </>
  );
}
