import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Model, placementMix, swingsOf, tornado, twoWayGrid } from '../../../src/calculation/index.ts';
import { anyScenarioOf } from '../../support/any-scenario.ts';
import { fromDrivers, programme } from '../../support/hammersmith.ts';

const end = 'cumulative.2019-20';

describe('tornado', () => {
  const drawn = () =>
    tornado(programme, fromDrivers, end, [
      { input: 'discountRateShare', low: 0, high: 0.1 },
      { input: 'childrenAimed', low: 48, high: 72 },
      { input: 'savingPerChildYearGbp', low: 40_500, high: 49_500 },
      { input: 'costGbp.2015-16', low: 3_000_000, high: 4_000_000 },
    ]);
  test('sorts by swing: 24 children × £45,000 × 3.5 years’ worth is £3.78m; £9,000 × 60 × 3.5 is £1.89m; then £1m; then nil', () => {
    const bars = drawn();
    expect(bars.map(({ input }) => input)).toEqual([
      'childrenAimed',
      'savingPerChildYearGbp',
      'costGbp.2015-16',
      'discountRateShare',
    ]);
    expect(bars.map(({ width }) => Math.round(width ?? Number.NaN))).toEqual([3_780_000, 1_890_000, 1_000_000, 0]);
  });
  test('puts each input back before the next: with 48 children the total is 8.442 − 1.89', () => {
    const bars = drawn();
    expect(bars[0]?.atLow).toBeCloseTo(8_442_000 - 1_890_000, 3);
    expect(bars[2]?.atLow).toBeCloseTo(8_442_000 + 540_000, 3);
  });
  test('a bar that loses the answer comes first, with its reason', () => {
    const [first, second] = tornado(programme, fromDrivers, 'paybackYears', [
      { input: 'savingPerChildYearGbp', low: 40_000, high: 50_000 },
      { input: 'ongoingCostGbp', low: 0, high: 4_000_000 },
    ]);
    expect(first).toMatchObject({
      input: 'ongoingCostGbp',
      atHigh: { noAnswer: 'It does not pay back within these years.' },
      width: undefined,
    });
    expect(second?.width).toBeGreaterThan(0);
  });
  test('refuses a low above its high and a value out of bounds', () => {
    expect(() => tornado(programme, fromDrivers, end, [{ input: 'childrenAimed', low: 9, high: 8 }])).toThrow(
      'childrenAimed: the low (9) lies above the high (8). Exchange them.',
    );
    expect(() => tornado(programme, fromDrivers, end, [{ input: 'childrenAimed', low: -1, high: 8 }])).toThrow(
      'childrenAimed goes from 0 to 5000',
    );
    expect(() => tornado(programme, fromDrivers, end, [{ input: 'childrenAimed', low: 8, high: 5_001 }])).toThrow(
      '8 to 5001 is outside',
    );
  });
  test('a swing over the whole range is one, and a swing of nothing is a bar without width', () => {
    const [whole, none] = tornado(programme, fromDrivers, end, [
      { input: 'savingPerChildYearGbp', low: 45_000, high: 45_000 },
      { input: 'childrenAimed', low: 0, high: 5_000 },
    ]);
    // 5,000 children × £45,000 × 3.5
    expect(whole).toMatchObject({ input: 'childrenAimed', width: 787_500_000 });
    expect(none).toMatchObject({ input: 'savingPerChildYearGbp', width: 0 });
    expect(swingsOf(programme, fromDrivers, ['childrenAimed'], 0)).toEqual([]);
  });
  test('a swing of a fifth either way stays within bounds and leaves out what is nil', () => {
    expect(swingsOf(programme, fromDrivers, ['childrenAimed', 'deadweightShare', 'childrenCashableShare'], 0.2)).toEqual([
      { input: 'childrenAimed', low: 48, high: 72 },
      { input: 'childrenCashableShare', low: 0.8, high: 1 },
    ]);
    for (const none of [-1, Number.POSITIVE_INFINITY, Number.NaN])
      expect(() => swingsOf(programme, fromDrivers, ['childrenAimed'], none)).toThrow('Give a share, such as 0.2');
  });
  test('whatever the scenario, bars are ordered by width', () => {
    const model = placementMix as Model;
    fc.assert(
      fc.property(anyScenarioOf(model), (scenario) => {
        const names = Object.keys(scenario.values).filter(
          (name) => name.startsWith('unitCostGbp') || name.startsWith('budgetGbp'),
        );
        const swings = swingsOf(model, scenario, names, 0.1);
        const widths = tornado(model, scenario, 'totalOverBudget', swings).map(({ width }) => width ?? Number.POSITIVE_INFINITY);
        expect(widths).toEqual([...widths].sort((a, b) => b - a));
        expect(widths).toHaveLength(swings.length);
      }),
    );
  });
});

describe('twoWayGrid', () => {
  const sides = {
    rows: { input: 'childrenAimed', along: [30, 60] },
    columns: { input: 'savingPerChildYearGbp', along: [20_000, 45_000, 60_000] },
  };
  test('gives a row for each number of children and a column for each saving: n × £ × 3.5 + 3.95 − 4.958', () => {
    // Staff savings of all years are 0.25 + 0.70 + 1.50 + 1.50 = £3.95m, costs £4.958m.
    const rows = twoWayGrid(programme, fromDrivers, end, sides);
    expect(rows.map((row) => row.map((cell) => Math.round(cell as number)))).toEqual([
      [30 * 20_000, 30 * 45_000, 30 * 60_000].map((each) => each * 3.5 - 1_008_000),
      [60 * 20_000, 60 * 45_000, 60 * 60_000].map((each) => each * 3.5 - 1_008_000),
    ]);
  });
  test('says why a cell has no answer', () => {
    const grid = twoWayGrid(programme, fromDrivers, 'paybackYears', {
      rows: { input: 'childrenAimed', along: [0] },
      columns: { input: 'ongoingCostGbp', along: [4_000_000] },
    });
    expect(grid).toEqual([[{ noAnswer: 'It does not pay back within these years.' }]]);
  });
  test('refuses one input on both sides and a value out of bounds', () => {
    expect(() => twoWayGrid(programme, fromDrivers, end, { rows: sides.rows, columns: sides.rows })).toThrow(
      'childrenAimed stands on both sides.',
    );
    const outside = { input: 'deliveryShare', along: [3] };
    expect(() => twoWayGrid(programme, fromDrivers, end, { rows: sides.rows, columns: outside })).toThrow(
      'deliveryShare goes from 0 to 2; 3 is outside.',
    );
    const below = { input: 'deliveryShare', along: [-1] };
    expect(() => twoWayGrid(programme, fromDrivers, end, { rows: below, columns: sides.columns })).toThrow('-1 is outside.');
    const bounds = { input: 'deliveryShare', along: [0, 2] };
    expect(twoWayGrid(programme, fromDrivers, end, { rows: sides.rows, columns: bounds })).toHaveLength(2);
  });
});
