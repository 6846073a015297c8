/** More social workers needed at every caseload wanted: the paper's figures and the reader's. */

import { ticks } from 'd3-array';
import { type caseloadRedistribution, hasAnswer, type InputValues, type Model, sweep } from '../calculation/index.ts';
import { formatNumber, formatNumberShort, formatTick } from '../format/number.ts';
import { type ChartCurve, type ChartMark, calmTop, type LineChart } from './line-chart.ts';

export type CaseloadInputs = InputValues<(typeof caseloadRedistribution)['inputs']>;

/** A result that a paper prints: `at` the caseload wanted. */
export interface PrintedExtra {
  readonly at: number;
  readonly extra: number;
  readonly shown: string;
}

interface Request {
  readonly model: Model;
  readonly paper: CaseloadInputs;
  readonly yours: CaseloadInputs;
  readonly printed: readonly PrintedExtra[];
}

const lowestCaseload = 8;
const highestCaseload = 30;
const curveStep = 0.25;
const tableCaseloads = [30, 25, 22, 20, 18, 16, 15, 14, 12, 10, 9, 8];

/** More social workers at each caseload wanted. */
function extrasAlong(model: Model, inputs: CaseloadInputs, along: readonly number[]): readonly number[] {
  return sweep(model, inputs, { input: 'targetCaseload', along, line: 'extraSocialWorkersFte' }).map((extra) => {
    if (!hasAnswer(extra)) throw new Error('A chart needs inputs that have an answer.');
    return extra;
  });
}

const extraAt = (model: Model, inputs: CaseloadInputs, target: number): number =>
  extrasAlong(model, inputs, [target])[0] as number;

/** The chart of the caseload-redistribution calculator. */
export function caseloadChart(request: Request): LineChart {
  const { model, paper, yours, printed } = request;
  const targets = [paper.targetCaseload, yours.targetCaseload];
  const lowest = Math.max(1, Math.min(lowestCaseload, Math.floor(Math.min(...targets)) - 1));
  const highest = Math.max(
    highestCaseload,
    5 * Math.ceil((Math.max(paper.averageCaseload, yours.averageCaseload, ...targets) + 2) / 5),
  );
  const targetsDrawn = samples(lowest, highest);
  const drawn = { paper: extrasAlong(model, paper, targetsDrawn), yours: extrasAlong(model, yours, targetsDrawn) };
  const ownCurve = drawn.paper.some((extra, index) => extra !== drawn.yours[index]);
  const at = { paper: extraAt(model, paper, paper.targetCaseload), yours: extraAt(model, yours, yours.targetCaseload) };
  const top = calmTop(Math.max(at.paper, at.yours, ...printed.map(({ extra }) => extra), 1));
  const curve = (voice: 'paper' | 'yours'): ChartCurve => ({
    voice,
    points: drawn[voice]
      .map((extra, index) => [targetsDrawn[index] as number, extra] as const)
      .filter(([, extra]) => extra <= top),
  });
  const moved = ownCurve || yours.targetCaseload !== paper.targetCaseload;
  return {
    x: axis('Cases each wanted', highest, lowest, ticks(lowest, highest, 6)),
    y: axis('More social workers', 0, top, ticks(0, top, 4)),
    curves: [curve('paper'), ...(ownCurve ? [curve('yours')] : [])],
    marks: [
      ...printed.map(printedMark),
      answerMark('paper', paper.targetCaseload, at.paper, moved),
      ...(moved ? [answerMark('yours', yours.targetCaseload, at.yours, moved)] : []),
    ],
    words: words(request, at, moved),
    caption: caption(request, ownCurve),
    table: table(request, ownCurve),
  };
}

const samples = (lowest: number, highest: number): readonly number[] =>
  Array.from({ length: Math.round((highest - lowest) / curveStep) + 1 }, (_, index) => highest - index * curveStep);

const axis = (label: string, from: number, to: number, at: readonly number[]) => ({
  label,
  from,
  to,
  ticks: at.map((tick) => ({ at: tick, text: formatTick(tick) })),
});

const printedMark = ({ at, extra, shown }: PrintedExtra): ChartMark => ({
  voice: 'printed',
  x: at,
  y: extra,
  label: `prints ${shown}`,
  side: 'right',
  lift: 'below',
});

const answerMark = (voice: 'paper' | 'yours', target: number, extra: number, moved: boolean): ChartMark => ({
  voice,
  x: target,
  y: extra,
  label: voice === 'yours' || !moved ? `${formatNumber(extra, 1)} at ${formatNumberShort(target)}` : '',
  side: 'left',
  lift: 'above',
});

function words({ paper, yours, printed }: Request, at: { paper: number; yours: number }, moved: boolean): string {
  const line = (who: string, inputs: CaseloadInputs, extra: number) =>
    `${who}, going from ${formatNumberShort(inputs.averageCaseload)} cases each to ${formatNumberShort(inputs.targetCaseload)} takes ${formatNumber(extra, 1)} more social workers.`;
  return [
    'The fewer cases each, the more social workers, and the rise grows steeper.',
    line('With nothing changed', paper, at.paper),
    ...(moved ? [line('On your numbers', yours, at.yours)] : []),
    ...printed.map(({ at: target, shown }) => `The paper prints ${shown} for ${formatNumberShort(target)} each.`),
  ].join(' ');
}

function caption({ paper, yours, printed }: Request, ownCurve: boolean): string {
  const solid = `Solid line: ${formatNumberShort(paper.averageCaseload)} cases each, with nothing changed.`;
  const own = yours.averageCaseload === paper.averageCaseload ? 'numbers' : formatNumberShort(yours.averageCaseload);
  const dashed = ownCurve ? ` Dashed line: your ${own}.` : '';
  return `More social workers needed, by the number of cases each that is wanted. ${solid}${dashed}${printed.length > 0 ? ' Open circles: what the paper prints.' : ''}`;
}

function table({ model, paper, yours, printed }: Request, ownCurve: boolean): LineChart['table'] {
  const targets = [...new Set([...tableCaseloads, paper.targetCaseload, yours.targetCaseload])].sort((a, b) => b - a);
  const columns = [extrasAlong(model, paper, targets), ...(ownCurve ? [extrasAlong(model, yours, targets)] : [])];
  return {
    caption: 'More social workers needed, by cases each wanted',
    columns: ['Cases each wanted', 'Nothing changed', ...(ownCurve ? ['Your numbers'] : []), 'Printed'],
    rows: targets.map((target, index) => [
      formatNumberShort(target),
      ...columns.map((extras) => formatNumber(extras[index] as number, 1)),
      printed.find(({ at }) => at === target)?.shown ?? '–',
    ]),
  };
}
