import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  breakEven,
  calculateCells,
  caseloadRedistribution,
  type Model,
  roundHalfAway,
  type Scenario,
  switchingValue,
  type Threshold,
} from '../../../src/calculation/index.ts';
import { anyScenarioOf } from '../../support/any-scenario.ts';
import { fromDrivers, programme } from '../../support/hammersmith.ts';

const byMarch2019: Threshold = { line: 'cumulative.2018-19', sense: 'above', value: 0 };
const byMarch2018: Threshold = { line: 'cumulative.2017-18', sense: 'above', value: 0 };
const withChanges = (changes: Record<string, number>): Scenario => ({
  ...fromDrivers,
  values: { ...fromDrivers.values, ...changes },
});

describe('switchingValue, Hammersmith & Fulham from drivers', () => {
  test('by March 2019 it takes 23 of the 60 children: (4.958 − 2.45) ÷ (0.045 × 2.5) = 22.3', () => {
    const { met, down, up } = switchingValue(programme, fromDrivers, 'childrenAimed', byMarch2019);
    expect(met).toBe(true);
    // Children are counted in hundredths: 22.3 is enough by a hair, 22.29 is not. Whole children: 23 are, 22 are not.
    expect(down).toEqual({ lastSame: 22.3, firstOther: 22.29, impossible: false });
    expect(up).toBeUndefined();
  });
  test('33 where staff savings shrink in step: 4.958 ÷ (2.45 + 6.75) of 60 is 32.3', () => {
    const inStep = withChanges({ 'followsDelivery.staff': 1 });
    const { down } = switchingValue(programme, inStep, 'deliveryShare', byMarch2019);
    // As a share, to a tenth of a percent: 53.9% is 32.34 children, 53.8% is 32.28.
    expect(down).toEqual({ lastSame: 0.539, firstOther: 0.538, impossible: false });
  });
  test('at least £16,720 a child: 2.508 ÷ 150 child-years', () => {
    const { down } = switchingValue(programme, fromDrivers, 'savingPerChildYearGbp', byMarch2019);
    expect(down?.firstOther).toBe(16_720);
    expect(down?.lastSame).toBe(16_720.01);
  });
  test('at most £1.414m a year after the second: 4.242 ÷ 3', () => {
    const { up, down } = switchingValue(programme, fromDrivers, 'ongoingCostGbp', byMarch2019);
    expect(up).toEqual({ lastSame: 1_413_999.99, firstOther: 1_414_000, impossible: false });
    expect(down).toBeUndefined();
  });
  test('by March 2018 it takes nearly every one of the 60: £42,000 ÷ (£45,000 × 1.5) is 0.62 of a child', () => {
    const { down } = switchingValue(programme, fromDrivers, 'childrenAimed', byMarch2018);
    expect(down).toEqual({ lastSame: 59.38, firstOther: 59.37, impossible: false });
  });
  test('no value of the discount rate changes it: that is an answer', () => {
    const { met, down, up } = switchingValue(programme, fromDrivers, 'discountRateShare', byMarch2019);
    expect({ met, down, up }).toEqual({ met: true, down: undefined, up: undefined });
  });
});

describe('switchingValue, answers that jump', () => {
  const once: Scenario = {
    extents: { years: [], lists: {} },
    values: {
      oneOffInvestmentGbp: 384_000,
      yearlyInvestmentGbp: 0,
      costPerChildYearGbp: 40_000,
      avoidableShare: 1,
      replacementCostGbp: 0,
      monthsInFirstYear: 12,
      childrenFewer: 10,
      childrenBudgetAssumes: 0,
    },
  };
  test('ten children become eleven just below £384,000 ÷ 10 = £38,400', () => {
    const ten: Threshold = { line: 'childrenToRecoverOnce', sense: 'at most', value: 10 };
    const { down } = switchingValue(breakEven as Model, once, 'costPerChildYearGbp', ten);
    expect(down).toEqual({ lastSame: 38_400, firstOther: 38_399.99, impossible: false });
  });
  test('a cell without an answer meets nothing: at a cost of nil it never pays back', () => {
    const ever: Threshold = { line: 'childrenToRecoverOnce', sense: 'at least', value: 0 };
    const { down } = switchingValue(breakEven as Model, once, 'costPerChildYearGbp', ever);
    expect(down).toEqual({ lastSame: 0.01, firstOther: 0, impossible: false });
  });
  test('28 posts become 29 just below 15 cases each: 1,050 ÷ 15 − 42 = 28 exactly', () => {
    const caseload: Scenario = {
      extents: { years: [], lists: {} },
      values: {
        socialWorkersFte: 42,
        averageCaseload: 25,
        targetCaseload: 15,
        postsAddedFte: 8,
        yearlyCostPerSocialWorkerGbp: 47_333.33,
        caseGrowthShare: 0,
        vacancyShare: 0,
        nonHoldingShare: 0,
      },
    };
    const posts: Threshold = { line: 'extraPosts', sense: 'at most', value: 28 };
    const { down } = switchingValue(caseloadRedistribution as Model, caseload, 'targetCaseload', posts);
    expect(down).toEqual({ lastSame: 15, firstOther: 14.99, impossible: false });
  });
});

test('just inside and just outside a switching value the answers differ, whatever the scenario', () => {
  const model = breakEven as Model;
  const threshold: Threshold = { line: 'netEachYear', sense: 'at least', value: 0 };
  const isMet = ({ values, extents }: Scenario, input: string, value: number) => {
    const result = calculateCells(model, { ...values, [input]: value }, extents);
    return result.ok && (result.cells['netEachYear'] as number) >= 0;
  };
  fc.assert(
    fc.property(
      anyScenarioOf(model),
      fc.constantFrom('childrenFewer', 'costPerChildYearGbp', 'yearlyInvestmentGbp'),
      (scenario, input) => {
        const { met, down, up } = switchingValue(model, scenario, input, threshold);
        for (const turn of [down, up].filter((each) => each !== undefined)) {
          expect(isMet(scenario, input, turn.lastSame)).toBe(met);
          expect(isMet(scenario, input, turn.firstOther)).toBe(!met);
          expect(roundHalfAway(Math.abs(turn.firstOther - turn.lastSame), 2)).toBe(0.01);
        }
      },
    ),
  );
});

describe('what switchingValue refuses', () => {
  test.each([
    [
      'an input that does not exist',
      'childrn',
      byMarch2019,
      '"childrn" is not an input of programme-cash-flow. There are: costGbp.2014-15,',
    ],
    [
      'a line that does not exist',
      'childrenAimed',
      { ...byMarch2019, line: 'cumulative.2030-31' },
      '"cumulative.2030-31" is not a line of',
    ],
    [
      'a threshold that is no number',
      'childrenAimed',
      { ...byMarch2019, value: Number.NaN },
      'The threshold is NaN. Give a number',
    ],
  ])('%s', (_, input, threshold, message) => {
    expect(() => switchingValue(programme, fromDrivers, input, threshold)).toThrow(message);
  });
});
