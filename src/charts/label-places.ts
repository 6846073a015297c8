/** Where the labels of a chart's marks stand so that no two lie on each other. Works in the units of the drawing. */

import type { Voice } from './chart.ts';
import type { ChartMark } from './line-chart.ts';

export interface PlacedMark {
  readonly mark: ChartMark;
  readonly x: number;
  readonly y: number;
}

export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const gap = 11;
/** Wide enough for the widest digits and letters of a label in bold. */
const characterWidth = 8;
const lineHeight = 17;
const lifts: Record<ChartMark['lift'], number> = { above: -9, level: 4, below: 16 };
/** The reader's own answer first; what is printed stands in the table and the words too, and may go unlabelled. */
const order: readonly Voice[] = ['yours', 'kept', 'paper', 'printed'];

/** Places for the labels, by mark; none for a label that has no room. */
export function placeLabels(marks: readonly PlacedMark[], room: Box): ReadonlyMap<ChartMark, LabelPlace> {
  const places = new Map<ChartMark, LabelPlace>();
  const taken: Box[] = [];
  const sorted = [...marks].sort((a, b) => order.indexOf(a.mark.voice) - order.indexOf(b.mark.voice));
  for (const placed of sorted.filter(({ mark }) => mark.label !== '')) {
    const free = candidates(placed).find((place) => {
      const box = boxOf(place, placed.mark.label);
      return isWithin(box, room) && !taken.some((other) => overlap(box, other));
    });
    if (!free) continue;
    places.set(placed.mark, free);
    taken.push(boxOf(free, placed.mark.label));
  }
  return places;
}

/** The preferred place first, then the other side, then the other height. */
function candidates({ mark, x, y }: PlacedMark): readonly LabelPlace[] {
  const sides = mark.side === 'right' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const heights = [mark.lift, ...(['above', 'below', 'level'] as const).filter((lift) => lift !== mark.lift)];
  return heights.flatMap((lift) =>
    sides.map((side) => ({
      x: side === 'right' ? x + gap : x - gap,
      y: y + lifts[lift],
      anchor: side === 'right' ? ('start' as const) : ('end' as const),
    })),
  );
}

function boxOf({ x, y, anchor }: LabelPlace, label: string): Box {
  const width = label.length * characterWidth;
  const left = anchor === 'start' ? x : x - width;
  return { left, right: left + width, top: y - lineHeight + 3, bottom: y + 3 };
}

const isWithin = (box: Box, room: Box): boolean =>
  box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
