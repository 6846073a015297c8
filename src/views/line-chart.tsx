import type { ChartAxis, ChartCurve, ChartMark, LineChart } from '../charts/line-chart.ts';

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
  const x = scale(chart.x, margin.left, right);
  const y = scale(chart.y, bottom, margin.top);
  return (
    <svg class={`chart chart-${size.name}`} viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-labelledby={id}>
      <title id={id}>{chart.words}</title>
      <g>
        {chart.y.ticks.map(({ at, text }) => (
          <g key={at}>
            <line class="grid" x1={margin.left} x2={right} y1={y(at)} y2={y(at)} />
            <text x={margin.left - tickGap} y={y(at) + 4} text-anchor="end">
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
        {chart.marks.map((mark) => (
          <Mark key={`${mark.voice} ${mark.x}`} mark={mark} x={x(mark.x)} y={y(mark.y)} right={right} />
        ))}
      </g>
    </svg>
  );
}

const path = ({ points }: ChartCurve, x: Scale, y: Scale): string =>
  points.map(([px, py], index) => `${index === 0 ? 'M' : 'L'}${x(px)} ${y(py)}`).join('');

const labelLift: Record<ChartMark['lift'], number> = { above: -9, level: 4, below: 16 };
const labelRoom = 90;

function Mark({
  mark,
  x,
  y,
  right,
}: {
  readonly mark: ChartMark;
  readonly x: number;
  readonly y: number;
  readonly right: number;
}) {
  const roomRight = right - x > labelRoom;
  const roomLeft = x - margin.left > labelRoom;
  const toRight = mark.side === 'right' ? roomRight || !roomLeft : !roomLeft;
  return (
    <g class={`mark ${mark.voice}`}>
      <circle cx={x} cy={y} r={mark.voice === 'yours' ? markRadius + 1.5 : markRadius} />
      {mark.label && (
        <text
          x={toRight ? x + markRadius + 4 : x - markRadius - 4}
          y={y + labelLift[mark.lift]}
          text-anchor={toRight ? 'start' : 'end'}
        >
          {mark.label}
        </text>
      )}
    </g>
  );
}
