import { inLines, labelCharacter, labelHeight } from './chart-labels.ts';
import type { Sway, WhatMattersMost } from './what-matters-most.ts';

interface Props {
  readonly found: WhatMattersMost;
  readonly title: string;
  readonly id: string;
  /** Loads the case at the lower or the higher end of a number. */
  readonly onLoad: (sway: Sway, value: number) => void;
}

/** Two drawings of their own proportions, as for the other charts. */
const sizes = [
  { name: 'wide', width: 500 },
  { name: 'narrow', width: 300 },
] as const;

/** High enough for a finger. */
const barHeight = 26;
const gap = 12;
const edge = 4;
const least = 3;

/** Each number a bar, the one that sways the answer most on top. Either half of a bar is a button; the table says the same. */
export function TornadoPicture(props: Props) {
  return (
    <>
      {sizes.map(({ name, width }) => (
        <Drawing key={name} {...props} name={name} width={width} />
      ))}
    </>
  );
}

function Drawing({ found, title, id, onLoad, name, width }: Props & { readonly name: string; readonly width: number }) {
  const x = (part: number): number => Math.round((edge + part * (width - 2 * edge)) * 10) / 10;
  const now = x(found.nowAt ?? 0);
  let height = 0;
  const placed = found.sways.map((sway) => {
    const label = inLines(sway.label, Math.floor(width / labelCharacter));
    const top = height;
    height += label.length * labelHeight + barHeight + gap;
    return { sway, label, top };
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture whose parts can be pressed has no element of its own
    <svg class={`chart tornado chart-${name}`} viewBox={`0 0 ${width} ${height}`} role="group" aria-labelledby={`${id}-${name}`}>
      <title id={`${id}-${name}`}>{title}</title>
      {placed.map(({ sway, label, top }) => {
        const start = top + label.length * labelHeight;
        return (
          <g key={sway.cell}>
            {label.map((line, index) => (
              <text key={line} class="bar-label" x={0} y={top + 14 + index * labelHeight}>
                {line}
              </text>
            ))}
            <Half {...{ sway, onLoad, now, start }} end={sway.lowAt === undefined ? now : x(sway.lowAt)} side="low" />
            <Half {...{ sway, onLoad, now, start }} end={sway.highAt === undefined ? now : x(sway.highAt)} side="high" />
            <line class="nil" x1={now} x2={now} y1={start - 3} y2={start + barHeight + 3} />
          </g>
        );
      })}
    </svg>
  );
}

interface HalfProps {
  readonly sway: Sway;
  readonly onLoad: Props['onLoad'];
  readonly now: number;
  readonly end: number;
  readonly start: number;
  readonly side: 'low' | 'high';
}

function Half({ sway, onLoad, now, end, start, side }: HalfProps) {
  if (end === now) return null;
  const width = Math.max(Math.abs(end - now), least);
  const [value, words, at] = side === 'low' ? [sway.low, sway.lowWords, sway.atLow] : [sway.high, sway.highWords, sway.atHigh];
  const load = () => onLoad(sway, value);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a part of a picture cannot be a button element
    <g
      class={`half ${side}`}
      role="button"
      tabIndex={0}
      aria-label={`Load ${sway.label} ${words}: ${at}`}
      onClick={load}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        load();
      }}
    >
      <rect x={end < now ? now - width : now} y={start} width={width} height={barHeight} />
    </g>
  );
}
