/** One line of a model along months or years: the paper's case, the reader's, what the paper prints, and a bound. No DOM. */

import { ticks } from 'd3-array';
import { hasAnswer, type Outcome } from '../calculation/index.ts';
import { type ChartCurve, type ChartMark, calmEnds, type LineChart } from './line-chart.ts';

/** A point of a series: where it stands, what it is called, and its value. */
export interface SeriesPoint {
  readonly x: number;
  readonly name: string;
  readonly value: Outcome;
  /** As the paper prints it. */
  readonly printed?: { readonly shown: string; readonly value: number };
}

interface Request {
  readonly title: string;
  readonly x: {
    readonly label: string;
    readonly to: number;
    readonly ticks: readonly { readonly at: number; readonly text: string }[];
  };
  readonly yLabel: string;
  readonly paper: readonly SeriesPoint[];
  readonly yours: readonly SeriesPoint[];
  /** A bound that both are seen against. */
  readonly limit?: { readonly value: number; readonly name: string };
  readonly text: (value: number) => string;
  /** The value at which the reader looks: the last, unless another is named. */
  readonly labelled?: number;
}

export function seriesChart({ title, x, yLabel, paper, yours, limit, text, labelled }: Request): LineChart {
  const values = [...paper, ...yours].flatMap(({ value, printed }) => [
    ...(hasAnswer(value) ? [value] : []),
    ...(printed ? [printed.value] : []),
  ]);
  const moved = paper.length !== yours.length || paper.some((point, index) => isOther(point, yours[index]));
  const [from, to] = calmEnds(limit && limit.value > 0 ? [...values, limit.value] : values);
  const curve = (voice: ChartCurve['voice'], points: readonly SeriesPoint[]): ChartCurve => ({
    voice,
    points: points.flatMap((point) => (hasAnswer(point.value) ? [[point.x, point.value] as const] : [])),
  });
  const bound: readonly ChartCurve[] =
    limit && limit.value > 0
      ? [
          {
            voice: 'limit',
            points: [
              [0, limit.value],
              [x.to, limit.value],
            ],
          },
        ]
      : [];
  const answer = (voice: 'paper' | 'yours', points: readonly SeriesPoint[]): ChartMark[] => {
    const point = points[labelled ?? points.length - 1];
    if (!point || !hasAnswer(point.value)) return [];
    const isNamed = voice === 'yours' || !moved;
    const label = isNamed ? text(point.value) : '';
    return [{ voice, x: point.x, y: point.value, label, side: 'left', lift: 'above' }];
  };
  return {
    x: { label: x.label, from: 0, to: x.to, ticks: x.ticks },
    y: { label: yLabel, from, to, ticks: ticks(from, to, 4).map((at) => ({ at, text: text(at) })) },
    curves: [...bound, curve('paper', paper), ...(moved ? [curve('yours', yours)] : [])].filter(
      ({ points }) => points.length > 1,
    ),
    marks: [...paper.flatMap(printedMark), ...answer('paper', paper), ...(moved ? answer('yours', yours) : [])],
    words: words({ title, paper, yours, moved, limit, text }),
    caption: [
      `${title}. Solid line: the paper’s case.`,
      moved ? ' Dashed line: your numbers.' : '',
      bound.length > 0 ? ` Dotted line: ${limit?.name}.` : '',
      paper.some(({ printed }) => printed) ? ' Open circles: what the paper prints.' : '',
    ].join(''),
    table: table({ title, x, paper, yours, moved, text }),
  };
}

const isOther = (a: SeriesPoint, b: SeriesPoint | undefined): boolean =>
  a.x !== b?.x || (a.value !== b.value && (hasAnswer(a.value) || hasAnswer(b.value)));

const printedMark = ({ x, printed }: SeriesPoint): ChartMark[] =>
  printed ? [{ voice: 'printed', x, y: printed.value, label: '', side: 'right', lift: 'below' }] : [];

function words({
  title,
  paper,
  yours,
  moved,
  limit,
  text,
}: Pick<Request, 'title' | 'paper' | 'yours' | 'text'> & { moved: boolean; limit: Request['limit'] }): string {
  const shown = ({ value, name }: SeriesPoint) => `${hasAnswer(value) ? text(value) : 'no answer'} at ${name}`;
  const said = (who: string, points: readonly SeriesPoint[]): string => {
    const [first, last] = [points[0], points.at(-1)];
    return first && last ? `${who}: ${first === last ? '' : `from ${shown(first)} to `}${shown(last)}.` : '';
  };
  return [
    `${title}.`,
    said('The paper’s case', paper),
    moved ? said('Your numbers', yours) : '',
    limit && limit.value > 0 ? `Set against ${text(limit.value)}, ${limit.name}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function table({
  title,
  x,
  paper,
  yours,
  moved,
  text,
}: Pick<Request, 'title' | 'x' | 'paper' | 'yours' | 'text'> & { moved: boolean }): LineChart['table'] {
  const shown = (point: SeriesPoint | undefined) => (point && hasAnswer(point.value) ? text(point.value) : '–');
  const hasPrinted = paper.some(({ printed }) => printed);
  return {
    caption: title,
    columns: [x.label, 'Paper’s case', ...(moved ? ['Your numbers'] : []), ...(hasPrinted ? ['Printed'] : [])],
    rows: (paper.length >= yours.length ? paper : yours).map(({ name }, index) => [
      name,
      shown(paper[index]),
      ...(moved ? [shown(yours[index])] : []),
      ...(hasPrinted ? [paper[index]?.printed?.shown ?? '–'] : []),
    ]),
  };
}
