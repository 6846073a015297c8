import type { Bar, BarChart, BarGroup } from '../charts/bar-chart.ts';
import { inLines, labelCharacter, labelHeight } from './chart-labels.ts';

/** Two drawings of their own proportions, as for the line chart. */
const sizes = [
  { name: 'wide', width: 500 },
  { name: 'narrow', width: 300 },
] as const;

const barHeight = 16;
const groupGap = 12;
/** Room for the number beside the longest bar. */
const textRoom = 76;

/** Bars drawn at build time and in the browser by the same code. Their table stands beside them, so the picture is one image. */
export function BarChartPicture({ chart, id }: { readonly chart: BarChart; readonly id: string }) {
  return (
    <>
      {sizes.map(({ name, width }) => (
        <Drawing key={name} chart={chart} name={name} width={width} id={`${id}-${name}`} />
      ))}
    </>
  );
}

interface DrawingProps {
  readonly chart: BarChart;
  readonly name: string;
  readonly width: number;
  readonly id: string;
}

function Drawing({ chart, name, width, id }: DrawingProps) {
  const { from, to, groups } = chart;
  const left = from < 0 ? textRoom : 0;
  const x = (value: number): number =>
    Math.round((left + ((value - from) / (to - from || 1)) * (width - left - textRoom)) * 10) / 10;
  let height = 0;
  const placed = groups.map((group) => {
    const top = height;
    const label = inLines(group.label, Math.floor(width / labelCharacter));
    height += label.length * labelHeight + group.bars.length * barHeight + groupGap;
    return { group, top, label };
  });
  return (
    <svg class={`chart bars chart-${name}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
      <title id={id}>{chart.words}</title>
      <defs>
        <pattern
          id={`${id}-stripes`}
          class="stripes"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="3" height="6" />
        </pattern>
      </defs>
      {placed.map(({ group, top, label }) => (
        <Group key={group.label} {...{ group, top, label, x, stripes: `${id}-stripes` }} />
      ))}
      <line class="nil" x1={x(0)} x2={x(0)} y1={labelHeight - 4} y2={height - groupGap + 2} />
    </svg>
  );
}

interface GroupProps {
  readonly group: BarGroup;
  readonly label: readonly string[];
  readonly top: number;
  readonly x: (value: number) => number;
  readonly stripes: string;
}

function Group({ group, label, top, x, stripes }: GroupProps) {
  const start = top + label.length * labelHeight;
  const end = start + group.bars.length * barHeight;
  return (
    <g>
      {label.map((line, index) => (
        <text key={line} class="bar-label" x={0} y={top + 14 + index * labelHeight}>
          {line}
        </text>
      ))}
      {group.bars.map((bar, index) => (
        <OneBar key={bar.voice} {...{ bar, x, stripes }} y={start + index * barHeight} against={group.against} />
      ))}
      {group.against !== undefined && (
        <line class="against" x1={x(group.against)} x2={x(group.against)} y1={start - 2} y2={end + 2} />
      )}
    </g>
  );
}

interface OneBarProps extends Omit<GroupProps, 'group' | 'label' | 'top'> {
  readonly bar: Bar;
  readonly y: number;
  readonly against: number | undefined;
}

function OneBar({ bar, x, y, stripes, against }: OneBarProps) {
  const [nil, end] = [x(0), x(bar.value)];
  const isLeft = bar.value < 0;
  // The number stands clear of the line across.
  const line = against === undefined ? end : x(against);
  const beside = !isLeft && line > end && line < end + textRoom ? line : end;
  return (
    <g class={`bar ${bar.voice}`}>
      <rect
        x={Math.min(nil, end)}
        y={y + 1}
        width={Math.max(Math.abs(end - nil), 0.5)}
        height={barHeight - 2}
        fill={bar.voice === 'yours' ? `url(#${stripes})` : undefined}
      />
      <text x={isLeft ? end - 5 : beside + 5} y={y + barHeight - 4} text-anchor={isLeft ? 'end' : 'start'}>
        {bar.text}
      </text>
    </g>
  );
}
