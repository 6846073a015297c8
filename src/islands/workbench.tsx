import { useMemo, useState } from 'preact/hooks';
import type { Chart } from '../charts/chart.ts';
import { formatDate } from '../format/date.ts';
import type { Case } from '../views/case.ts';
import { ScrollTable } from '../views/data-table.tsx';
import { either, type Sway, whatMattersMost } from '../views/what-matters-most.ts';
import { type Turn, whatMustHold } from '../views/what-must-hold.ts';
import type { ScenarioAction } from './scenario-store.ts';
import { saveChart, saveCsv, saveWorkbook } from './take-away.ts';

export interface WorkbenchProps {
  readonly of: Case;
  readonly chart: Chart;
  readonly dispatch: (action: ScenarioAction) => void;
  /** The level of the calculator's own heading. */
  readonly level: 2 | 3;
  /** The address of this page with these numbers. */
  readonly address: () => string;
}

const headingUnder = (level: 2 | 3) => (level === 2 ? 'h3' : 'h4');

/** What a reader can do with a case besides changing it: fetched when it is opened. */
export function Workbench(props: WorkbenchProps) {
  return (
    <>
      <MustHold {...props} />
      <MattersMost {...props} />
      <TakeAway {...props} />
    </>
  );
}

function MustHold({ of, dispatch, level }: WorkbenchProps) {
  const Heading = headingUnder(level);
  const found = useMemo(() => whatMustHold(of), [of]);
  if (!found) return null;
  const load = ({ cell, value }: Turn) => dispatch({ type: 'set', values: { [cell]: value } });
  return (
    <section>
      <Heading>What would have to be true</Heading>
      <p>
        {found.met ? 'On these numbers it holds that ' : 'On these numbers it does not hold that '}
        {found.says}.{' '}
        {found.turns.length === 0
          ? 'No change of one number alone, within its limits, would make it otherwise.'
          : found.met
            ? 'It no longer would if any one of these changed so far, all else as it is:'
            : 'It would if any one of these changed so far, all else as it is:'}
      </p>
      <ul>
        {found.turns.map((turn) => (
          <li key={`${turn.cell} ${turn.words}`}>
            <button type="button" onClick={() => load(turn)}>
              {turn.label}: {turn.words}
            </button>{' '}
            (now {turn.now})
          </li>
        ))}
      </ul>
    </section>
  );
}

function MattersMost({ of, dispatch, level }: WorkbenchProps) {
  const Heading = headingUnder(level);
  const found = useMemo(() => whatMattersMost(of), [of]);
  if (!found || found.sways.length === 0) return null;
  const end = ({ cell }: Sway, value: number, text: string, at: string) => (
    <td class="num">
      <button type="button" onClick={() => dispatch({ type: 'set', values: { [cell]: value } })}>
        {text}
      </button>
      <small>{at}</small>
    </td>
  );
  const caption = `${found.label}, now ${found.now}: each number ${Math.round(either * 100)}% lower and higher, one at a time`;
  return (
    <section>
      <Heading>What matters most</Heading>
      <ScrollTable label={`${of.model.title}: what matters most`}>
        <table class="sways">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Number</th>
              <th scope="col" class="num">
                Lower
              </th>
              <th scope="col" class="num">
                Higher
              </th>
              <th scope="col">From one answer to the other</th>
            </tr>
          </thead>
          <tbody>
            {found.sways.map((sway) => (
              <tr key={sway.cell}>
                <th scope="row">{sway.label}</th>
                {end(sway, sway.low, sway.lowWords, sway.atLow)}
                {end(sway, sway.high, sway.highWords, sway.atHigh)}
                <td>
                  {sway.bar && (
                    <svg class="sway" viewBox="0 0 100 12" aria-hidden="true" focusable="false">
                      <rect x={sway.bar[0] * 100} width={Math.max((sway.bar[1] - sway.bar[0]) * 100, 1)} height="12" />
                    </svg>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </section>
  );
}

function TakeAway({ of, chart, address, level }: WorkbenchProps) {
  const Heading = headingUnder(level);
  const [said, setSaid] = useState('');
  const whence = () => ({ address: address(), date: formatDate(new Date().toISOString().slice(0, 10)) });
  const take = (what: string, make: () => Promise<void> | void) => async () => {
    try {
      await make();
      setSaid(`${what} saved.`);
    } catch {
      setSaid(`${what} could not be made. It needs the connection the first time.`);
    }
  };
  const picture = () => {
    const all = [...document.querySelectorAll<SVGSVGElement>(`#${of.model.name} svg.chart`)];
    return all.find((each) => each.getBoundingClientRect().width > 0) ?? (all[0] as SVGSVGElement);
  };
  return (
    <section>
      <Heading>Take it away</Heading>
      <p class="take">
        <button type="button" onClick={take('Workbook', () => saveWorkbook(of, whence()))}>
          Excel workbook, every sum a live formula
        </button>
        <button type="button" onClick={take('CSV', () => saveCsv(of, whence()))}>
          Numbers as CSV
        </button>
        <button type="button" onClick={take('Chart', () => saveChart(of, picture(), chart.caption, whence()))}>
          Chart as SVG
        </button>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
