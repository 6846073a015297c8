/** How many children fewer pay for the plan, by what one of them costs: the paper's figures and the reader's. */

import { ticks } from 'd3-array';
import { type breakEven, hasAnswer, type InputValues, type Model, sweep } from '../calculation/index.ts';
import { formatMoneyShort, formatNumber, formatTick } from '../format/number.ts';
import { type ChartCurve, type ChartMark, calmTop, type LineChart } from './line-chart.ts';

export type BreakEvenInputs = InputValues<(typeof breakEven)['inputs']>;

/** The number of children that a paper prints, at the cost of its own case. */
export interface PrintedChildren {
  readonly at: number;
  readonly children: number;
  readonly shown: string;
}

interface Request {
  readonly model: Model;
  readonly paper: BreakEvenInputs;
  readonly yours: BreakEvenInputs;
  readonly printed: readonly PrintedChildren[];
}

type Line = 'childrenToRecoverOnceExact' | 'childrenEachYearExact';

const samples = 120;
const tableRows = 9;

/** Which of the two questions the numbers ask: what is spent each year, if anything is; otherwise what is spent once. */
export const lineAsked = ({ yearlyInvestmentGbp }: BreakEvenInputs): Line =>
  yearlyInvestmentGbp > 0 ? 'childrenEachYearExact' : 'childrenToRecoverOnceExact';

const childrenAlong = (model: Model, inputs: BreakEvenInputs, along: readonly number[]): readonly (number | undefined)[] =>
  sweep(model, inputs, { input: 'costPerChildYearGbp', along, line: lineAsked(inputs) }).map((children) =>
    hasAnswer(children) ? children : undefined,
  );

/** The chart of the break-even calculator. */
export function breakEvenChart({ model, paper, yours, printed }: Request): LineChart {
  const costs = [paper.costPerChildYearGbp, yours.costPerChildYearGbp];
  const highest = calmTop(Math.max(...costs, 10_000));
  const along = Array.from({ length: samples }, (_, index) => (highest * (index + 1)) / samples);
  const drawn = { paper: childrenAlong(model, paper, along), yours: childrenAlong(model, yours, along) };
  const at = {
    paper: childrenAlong(model, paper, [costs[0] as number])[0],
    yours: childrenAlong(model, yours, [costs[1] as number])[0],
  };
  const ownCurve = drawn.paper.some((children, index) => children !== drawn.yours[index]);
  const moved = ownCurve || costs[0] !== costs[1];
  const top = calmTop(Math.max(at.paper ?? 0, at.yours ?? 0, ...printed.map(({ children }) => children), 4));
  const curve = (voice: 'paper' | 'yours'): ChartCurve => ({
    voice,
    points: along.flatMap((cost, index) => {
      const children = drawn[voice][index];
      return children !== undefined && children <= top ? [[cost, children] as const] : [];
    }),
  });
  const mark = (voice: 'paper' | 'yours', cost: number, children: number | undefined): ChartMark[] =>
    children === undefined ? [] : [answerMark(voice, cost, children, voice === 'yours' || !moved)];
  return {
    x: axis('Cost of a placement for a year', 0, highest, ticks(0, highest, 4), formatMoneyShort),
    y: axis('Children fewer in care', 0, top, ticks(0, top, 4), formatTick),
    curves: [curve('paper'), ...(ownCurve ? [curve('yours')] : [])].filter(({ points }) => points.length > 1),
    marks: [
      ...printed.map(printedMark),
      ...mark('paper', paper.costPerChildYearGbp, at.paper),
      ...(moved ? mark('yours', yours.costPerChildYearGbp, at.yours) : []),
    ],
    words: words(paper, yours, at, moved),
    caption: `Children fewer in care who pay for it, by what one placement costs. Solid line: the paper’s case.${ownCurve ? ' Dashed line: your numbers.' : ''}${printed.length > 0 ? ' Open circle: what the paper prints.' : ''}`,
    table: table({ model, paper, yours, printed }, highest, ownCurve),
  };
}

const axis = (label: string, from: number, to: number, at: readonly number[], text: (value: number) => string) => ({
  label,
  from,
  to,
  ticks: at.map((tick) => ({ at: tick, text: text(tick) })),
});

const printedMark = ({ at, children, shown }: PrintedChildren): ChartMark => ({
  voice: 'printed',
  x: at,
  y: children,
  label: `prints ${shown}`,
  side: 'right',
  lift: 'above',
});

const answerMark = (voice: 'paper' | 'yours', x: number, y: number, labelled: boolean): ChartMark => ({
  voice,
  x,
  y,
  label: labelled ? `${formatNumber(y, 1)} at ${formatMoneyShort(x)}` : '',
  side: 'left',
  lift: 'below',
});

function words(
  paper: BreakEvenInputs,
  yours: BreakEvenInputs,
  at: { readonly paper: number | undefined; readonly yours: number | undefined },
  moved: boolean,
): string {
  const line = (who: string, inputs: BreakEvenInputs, children: number | undefined) =>
    children === undefined
      ? `${who}, nothing is saved, so it never pays back.`
      : `${who}, at ${formatMoneyShort(inputs.costPerChildYearGbp)} a placement, it takes ${formatNumber(children, 1)} children fewer.`;
  return [
    'The more a placement costs, the fewer children it takes.',
    line('In the paper’s case', paper, at.paper),
    ...(moved ? [line('On your numbers', yours, at.yours)] : []),
  ].join(' ');
}

function table({ model, paper, yours, printed }: Request, highest: number, ownCurve: boolean): LineChart['table'] {
  const even = Array.from({ length: tableRows }, (_, index) => (highest * (index + 1)) / tableRows);
  const own = [paper.costPerChildYearGbp, yours.costPerChildYearGbp].filter((cost) => cost > 0);
  const costs = [...new Set([...even.map((cost) => Math.round(cost / 1_000) * 1_000), ...own])].sort((a, b) => a - b);
  const columns = [childrenAlong(model, paper, costs), ...(ownCurve ? [childrenAlong(model, yours, costs)] : [])];
  const shown = (children: number | undefined) => (children === undefined ? 'no answer' : formatNumber(children, 1));
  return {
    caption: 'Children fewer in care who pay for it, by the cost of a placement for a year',
    columns: ['Cost of a placement', 'Paper’s case', ...(ownCurve ? ['Your numbers'] : []), 'Printed'],
    rows: costs.map((cost, index) => [
      formatMoneyShort(cost),
      ...columns.map((column) => shown(column[index])),
      printed.find(({ at }) => at === cost)?.shown ?? '–',
    ]),
  };
}
