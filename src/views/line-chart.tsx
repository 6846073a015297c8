import { type LabelPlace, type PlacedMark, placeLabels } from '../charts/label-places.ts';
import type { ChartAxis, ChartCurve, LineChart } from '../charts/line-chart.ts';

interface Size {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
}

/** Two drawings of their own proportions; the style sheet shows the one that fits, so text is never shrunk below 11 px. */
const sizes: readonly Size[] = [
  { name: 'wide', width: 500, height: 310 },
  { name: 'narrow', width: 300, height: 290 },
];

const margin = { top: 34, right: 16, bottom: 46, left: 40 };
const tickGap = 8;
/** Wide enough for the digits of a tick. */
const tickCharacter = 8;
const markRadius = 5.5;

type Scale = (value: number) => number;

const scale =
  ({ from, to }: ChartAxis, start: number, end: number): Scale =>
  (value) =>
    Math.round((start + ((value - from) / (to - from)) * (end - start)) * 10) / 10;

/** A line chart drawn at build time and in the browser by the same code. Its table stands beside it, so the picture is one image. */
export function LineChartPicture({ chart, id }: { readonly chart: LineChart; readonly id: string }) {
  return (
    <>
      {sizes.map((size) => (
        <Drawing key={size.name} chart={chart} size={size} id={`${id}-${size.name}`} />
      ))}
    </>
  );
}

function Drawing({ chart, size, id }: { readonly chart: LineChart; readonly size: Size; readonly id: string }) {
  const [right, bottom] = [size.width - margin.right, size.height - margin.bottom];
  const left = Math.max(margin.left, tickGap + tickCharacter * Math.max(...chart.y.ticks.map(({ text }) => text.length)));
  const x = scale(chart.x, left, right);
  const y = scale(chart.y, bottom, margin.top);
  const marks = chart.marks.map((mark): PlacedMark => ({ mark, x: x(mark.x), y: y(mark.y) }));
  const labels = placeLabels(marks, { left: left + 2, right: size.width, top: margin.top - 14, bottom });
  return (
    <svg class={`chart chart-${size.name}`} viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-labelledby={id}>
      <title id={id}>{chart.words}</title>
      <g>
        {chart.y.ticks.map(({ at, text }) => (
          <g key={at}>
            <line class={at === 0 && chart.y.from < 0 ? 'nil' : 'grid'} x1={left} x2={right} y1={y(at)} y2={y(at)} />
            <text x={left - tickGap} y={y(at) + 4} text-anchor="end">
              {text}
            </text>
          </g>
        ))}
        {chart.x.ticks.map(({ at, text }) => (
          <g key={at}>
            <line class="tick" x1={x(at)} x2={x(at)} y1={bottom} y2={bottom + 5} />
            <text x={x(at)} y={bottom + 20} text-anchor="middle">
              {text}
            </text>
          </g>
        ))}
        <text class="axis-label" x={0} y={14}>
          {chart.y.label}
        </text>
        <text class="axis-label" x={right} y={size.height - 6} text-anchor="end">
          {chart.x.label} →
        </text>
        {chart.curves.map((curve) => (
          <path key={curve.voice} class={`curve ${curve.voice}`} d={path(curve, x, y)} />
        ))}
        {marks.map((placed) => (
          <Mark key={`${placed.mark.voice} ${placed.mark.x}`} placed={placed} label={labels.get(placed.mark)} />
        ))}
      </g>
    </svg>
  );
}

const path = ({ points }: ChartCurve, x: Scale, y: Scale): string =>
  points.map(([px, py], index) => `${index === 0 ? 'M' : 'L'}${x(px)} ${y(py)}`).join('');

function Mark({ placed, label }: { readonly placed: PlacedMark; readonly label: LabelPlace | undefined }) {
  const { mark, x, y } = placed;
  return (
    <g class={`mark ${mark.voice}`}>
      <circle cx={x} cy={y} r={mark.voice === 'yours' ? markRadius + 1.5 : markRadius} />
      {label && (
        <text x={label.x} y={label.y} text-anchor={label.anchor}>
          {mark.label}
        </text>
      )}
    </g>
  );
}
