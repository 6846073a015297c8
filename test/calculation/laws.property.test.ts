/** What holds of every model, whatever the numbers, and what holds of each. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  breakEven,
  calculateCells,
  caseloadRedistribution,
  demand,
  hasAnswer,
  inputCells,
  type Model,
  placementBudget,
  placementMix,
  programmeCashFlow,
  socialWorkTime,
  staffingCost,
} from '../../src/calculation/index.ts';
import { models } from '../../src/schema/models.ts';
import { type AnyScenario, anyScenarioOf, anyValue } from '../support/any-scenario.ts';
import { manyRuns } from '../support/runs.ts';

const runs = manyRuns;

const cellsOf = (model: Model, { values, extents }: AnyScenario) => {
  const result = calculateCells(model, values, extents);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '));
  return result.cells;
};
const numberAt = (model: Model, scenario: AnyScenario, cell: string): number | undefined => {
  const outcome = cellsOf(model, scenario)[cell];
  return outcome !== undefined && hasAnswer(outcome) ? outcome : undefined;
};
const changed = ({ values, extents }: AnyScenario, more: Record<string, number>): AnyScenario => ({
  extents,
  values: { ...values, ...more },
});
const isClose = (a: number, b: number, scale = 0) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b), scale);
const lastOf = (ids: readonly string[]) => ids[ids.length - 1] ?? '';

/** For a scenario and another value of one input: the two scenarios, the lower value first. */
const lowerAndHigher = (model: Model, input: string) =>
  fc.tuple(anyScenarioOf(model), anyValue(model.inputs[input] as Model['inputs'][string])).map(([scenario, other]) => {
    const [low = 0, high = 0] = [scenario.values[input] ?? 0, other].sort((a, b) => a - b);
    return [changed(scenario, { [input]: low }), changed(scenario, { [input]: high })] as const;
  });

describe.each([...models.values()].map((model) => [model.name, model] as const))('%s', (_, model) => {
  test('gives every cell as a finite number, never −0, or a reason in a sentence', () => {
    fc.assert(
      fc.property(anyScenarioOf(model), (scenario) => {
        for (const outcome of Object.values(cellsOf(model, scenario))) {
          if (hasAnswer(outcome)) expect(Number.isFinite(outcome) && !Object.is(outcome, -0)).toBe(true);
          else expect(outcome.noAnswer).toMatch(/^[A-Z“].*\.$/);
        }
      }),
      { numRuns: runs },
    );
  });

  test('refuses a value just outside its bounds, and takes the bound', () => {
    fc.assert(
      fc.property(anyScenarioOf(model), fc.nat(), fc.boolean(), (scenario, pick, isLow) => {
        const cells = inputCells(model, scenario.extents);
        const cell = cells[pick % cells.length];
        if (!cell?.quantity.input) throw new Error('no cell');
        const { min, max } = cell.quantity.input;
        const outside = calculateCells(
          model,
          { ...scenario.values, [cell.name]: isLow ? min - 0.01 : max + 0.01 },
          scenario.extents,
        );
        expect(outside.ok === false && outside.problems[0]?.kind).toBe(isLow ? 'below' : 'above');
        const bound = calculateCells(model, { ...scenario.values, [cell.name]: isLow ? min : max }, scenario.extents);
        expect(bound.ok || bound.problems.every(({ kind }) => kind === 'condition')).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});

describe('laws of single models', () => {
  test('a lower caseload wanted never needs fewer social workers', () => {
    const model = caseloadRedistribution as Model;
    fc.assert(
      fc.property(lowerAndHigher(model, 'targetCaseload'), ([low, high]) => {
        expect(numberAt(model, low, 'extraPosts')).toBeGreaterThanOrEqual(numberAt(model, high, 'extraPosts') ?? 0);
      }),
    );
  });

  test('staffing cost: the lines of a year come to the year, the years to all, and what is left and not covered is never both', () => {
    const model = staffingCost as Model;
    fc.assert(
      fc.property(anyScenarioOf(model), (scenario) => {
        const { years, lists } = scenario.extents;
        const at = (cell: string) => numberAt(model, scenario, cell) ?? Number.NaN;
        const perYear = years.map((year) =>
          (lists['posts'] ?? []).reduce((sum, item) => sum + at(`costOfLine.${item}.${year}`), 0),
        );
        perYear.forEach((sum, index) => {
          expect(isClose(sum, at(`costInYear.${years[index]}`))).toBe(true);
        });
        expect(
          isClose(
            perYear.reduce((a, b) => a + b, 0),
            at('costInAll'),
          ),
        ).toBe(true);
        for (const year of years) expect(at(`reserveLeft.${year}`) * at(`notCovered.${year}`)).toBe(0);
      }),
    );
  });

  test('placement budget: without a stream, every month lies between start and aim, and a year’s average between its months', () => {
    const model = placementBudget as Model;
    fc.assert(
      fc.property(anyScenarioOf(model), (any) => {
        const scenario = changed(any, { fewerStartsPerYear: 0 });
        const [start = 0, aim = 0] = [scenario.values['childrenAtStart'], scenario.values['childrenAimedAt']];
        const cells = cellsOf(model, scenario);
        const months = Object.keys(cells).filter((name) => name.startsWith('children.'));
        const values = months.map((name) => cells[name] as number);
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(Math.min(start, aim) - 1e-6);
          expect(value).toBeLessThanOrEqual(Math.max(start, aim) + 1e-6);
        }
        scenario.extents.years.forEach((year, index) => {
          const own = values.slice(index * 12, index * 12 + 12);
          const average = cells[`averageChildren.${year}`] as number;
          expect(average).toBeGreaterThanOrEqual(Math.min(...own) - 1e-6);
          expect(average).toBeLessThanOrEqual(Math.max(...own) + 1e-6);
        });
      }),
    );
  });

  test('placement budget: what is saved and what is spent come to what would have been spent', () => {
    const model = placementBudget as Model;
    fc.assert(
      fc.property(anyScenarioOf(model), (scenario) => {
        for (const year of scenario.extents.years) {
          const at = (line: string) => numberAt(model, scenario, `${line}.${year}`) ?? Number.NaN;
          const before =
            (scenario.values['childrenAtStart'] ?? 0) * at('unitCostInYear') + (scenario.values[`otherCostGbp.${year}`] ?? 0);
          expect(isClose(at('outturn') + at('saving'), before, 1e12)).toBe(true);
        }
      }),
    );
  });

  test('placement mix: kinds come to the total, and moving one and moving it back costs nothing', () => {
    const model = placementMix as Model;
    fc.assert(
      fc.property(anyScenarioOf(model), (scenario) => {
        const items = scenario.extents.lists['placements'] ?? [];
        const sum = (line: string) =>
          items.reduce((total, item) => total + (numberAt(model, scenario, `${line}.${item}`) ?? 0), 0);
        const at = (cell: string) => numberAt(model, scenario, cell) ?? Number.NaN;
        expect(isClose(sum('forecast'), at('totalForecast'))).toBe(true);
        if (at('totalBudget') > 0) expect(isClose(sum('overBudget'), at('totalOverBudget'), at('totalForecast'))).toBe(true);
        else expect(at('totalOverBudget')).toBeNaN();
        const back = Object.fromEntries(items.map((item) => [`change.${item}`, -(scenario.values[`change.${item}`] ?? 0)]));
        const there = Object.fromEntries(items.map((item) => [`number.${item}`, 10_000]));
        const reversed = numberAt(model, changed(scenario, { ...back, ...there }), 'totalCostOfChange') ?? Number.NaN;
        expect(isClose(reversed, -at('totalCostOfChange'), at('totalForecast'))).toBe(true);
      }),
    );
  });

  test('break-even: the whole number of children pays for it, and one child fewer would not', () => {
    const model = breakEven as Model;
    fc.assert(
      fc.property(anyScenarioOf(model), (scenario) => {
        const children = numberAt(model, scenario, 'childrenEachYear');
        const saving = numberAt(model, scenario, 'savingPerChildYear') ?? 0;
        const needed = scenario.values['yearlyInvestmentGbp'] ?? 0;
        if (children === undefined) {
          expect(saving).toBeLessThanOrEqual(0);
          return;
        }
        expect(children * saving).toBeGreaterThanOrEqual(needed - 1e-6 * Math.max(1, needed));
        if (children > 0) expect((children - 1) * saving).toBeLessThan(needed + 1e-6 * Math.max(1, needed));
      }),
    );
  });

  test('programme: the three kinds of money make all savings; the running total ends at those that count less all costs, and payback never comes earlier when costs rise', () => {
    const model = programmeCashFlow as Model;
    fc.assert(
      fc.property(lowerAndHigher(model, 'ongoingCostGbp'), ([cheap, dear]) => {
        const at = (cell: string) => numberAt(model, cheap, cell) ?? Number.NaN;
        const end = at(`cumulative.${lastOf(cheap.extents.years)}`);
        const [cash, avoided, freed] = [at('totalCash'), at('totalCostAvoided'), at('totalCapacityFreed')];
        expect(isClose(cash + avoided + freed, at('totalSavings'), at('totalSavings'))).toBe(true);
        const { countAvoidedShare = 0, countCapacityShare = 0 } = cheap.values;
        const counted = cash + countAvoidedShare * avoided + countCapacityShare * freed;
        expect(isClose(end, counted - at('totalCost'), counted + at('totalCost'))).toBe(true);
        const [early, late] = [numberAt(model, cheap, 'paybackYears'), numberAt(model, dear, 'paybackYears')];
        if (late !== undefined) expect(early ?? Number.NaN).toBeLessThanOrEqual(late + 1e-9);
      }),
    );
  });

  test('programme: a higher discount rate never adds to the worth of later savings, and none of it changes payback', () => {
    const model = programmeCashFlow as Model;
    fc.assert(
      fc.property(lowerAndHigher(model, 'discountRateShare'), ([low, high]) => {
        const last = lastOf(low.extents.years);
        const [a = 0, b = 0] = [numberAt(model, low, `discountFactor.${last}`), numberAt(model, high, `discountFactor.${last}`)];
        expect(b).toBeLessThanOrEqual(a);
        expect(numberAt(model, low, 'paybackYears')).toBe(numberAt(model, high, 'paybackYears'));
      }),
    );
  });

  test('demand: entries avoided and entries left are all entries; ages come to the total', () => {
    const model = demand as Model;
    fc.assert(
      fc.property(anyScenarioOf(model), (scenario) => {
        const at = (cell: string) => numberAt(model, scenario, cell) ?? Number.NaN;
        expect(isClose(at('entriesAvoided') + at('entriesAfter'), scenario.values['entriesToCare'] ?? 0)).toBe(true);
        for (const year of scenario.extents.years) {
          const sum = (scenario.extents.lists['ages'] ?? []).reduce(
            (total, age) => total + (scenario.values[`referrals.${age}.${year}`] ?? 0),
            0,
          );
          expect(at(`totalReferrals.${year}`)).toBe(sum);
        }
      }),
    );
  });

  test('social work time: hours and full-time workers go back and forth by the hours of the week; shares make the whole week', () => {
    const model = socialWorkTime as Model;
    fc.assert(
      fc.property(anyScenarioOf(model), (scenario) => {
        const at = (cell: string) => numberAt(model, scenario, cell) ?? Number.NaN;
        for (const item of scenario.extents.lists['activities'] ?? [])
          expect(isClose(at(`hoursNow.${item}`), at(`fteNow.${item}`) * (scenario.values['hoursPerWeek'] ?? 0))).toBe(true);
        expect(isClose(at('describedNow') + at('notDescribedNow'), 1)).toBe(true);
      }),
    );
  });
});
