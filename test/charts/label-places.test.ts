import { describe, expect, test } from 'vitest';
import { type PlacedMark, placeLabels } from '../../src/charts/label-places.ts';

const room = { left: 40, right: 300, top: 20, bottom: 250 };
const mark = (voice: 'printed' | 'paper' | 'yours', x: number, y: number, label: string): PlacedMark => ({
  mark: { voice, x: 0, y: 0, label, side: voice === 'printed' ? 'right' : 'left', lift: voice === 'printed' ? 'below' : 'above' },
  x,
  y,
});

describe('placeLabels', () => {
  test('takes the side and height that a mark asks for, where there is room', () => {
    const paper = mark('paper', 200, 100, '28.0 at 15');
    const printed = mark('printed', 120, 180, 'prints 10');
    const places = placeLabels([printed, paper], room);
    expect(places.get(paper.mark)).toEqual({ x: 189, y: 91, anchor: 'end' });
    expect(places.get(printed.mark)).toEqual({ x: 131, y: 196, anchor: 'start' });
  });
  test('goes to the other side at the edge', () => {
    const printed = mark('printed', 280, 100, 'prints 27');
    expect(placeLabels([printed], room).get(printed.mark)).toMatchObject({ anchor: 'end' });
  });
  test('leaves out what is printed rather than cover the reader’s answer, whatever the order of the marks', () => {
    const crowd = Array.from({ length: 8 }, () => mark('printed', 150, 240, 'prints 27'));
    const yours = mark('yours', 150, 240, '33.6 at 15');
    const places = placeLabels([...crowd, yours], room);
    expect(places.get(yours.mark)).toBeDefined();
    expect(crowd.filter((each) => places.has(each.mark)).length).toBeLessThan(4);
  });
  test('places nothing for a mark without a label', () => {
    expect(placeLabels([mark('paper', 100, 100, '')], room).size).toBe(0);
  });
});
