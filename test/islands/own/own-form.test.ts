import { describe, expect, test } from 'vitest';
import { breakEven, calculateCells, listsOf, modelData, programmeCashFlow } from '../../../src/calculation/index.ts';
import { checkForm, isAsked, neutralOf, type OwnDraft, type OwnInput, textOf } from '../../../src/islands/own/own-form.ts';
import { extentsOfPlan, type Needs } from '../../../src/islands/own/own-plan.ts';
import { models } from '../../../src/schema/models.ts';

const blank: OwnDraft = { name: '', firstYear: '', yearCount: '3', items: '', numbers: {} };
const inputsOf = (name: string): readonly OwnInput[] => modelData(models.get(name) as never).inputs as readonly OwnInput[];
const needsOf = (name: string): Needs => {
  const { byYears, list } = listsOf(models.get(name) as never);
  return { model: name, hasYears: byYears, list };
};
const check = (name: string, draft: Partial<OwnDraft>) => checkForm({ ...blank, ...draft }, inputsOf(name), needsOf(name));

describe('checkForm', () => {
  test('a blank form asks for every number that has no neutral value, and takes none of them for nil', () => {
    const { values, faults } = check('break-even', {});
    expect(faults.map(({ label }) => label)).toEqual([
      'Spent once',
      'Spent each year',
      'Cost of a placement for a year',
      'Share of that cost that really goes away',
      'Cost of what replaces it',
      'Months of saving in the first year',
      'Children fewer in care',
    ]);
    expect(faults[0]?.message).toBe('Enter a number, for example £500,000.');
    expect(values).toEqual({ childrenBudgetAssumes: 0 });
  });

  test('reads what a reader writes, and its numbers give an answer', () => {
    const { values, faults } = check('break-even', {
      numbers: {
        oneOffInvestmentGbp: '£384k',
        yearlyInvestmentGbp: '0',
        costPerChildYearGbp: ' 40,000 ',
        avoidableShare: '100%',
        replacementCostGbp: '0',
        monthsInFirstYear: '12',
        childrenFewer: '10',
      },
    });
    expect(faults).toEqual([]);
    const result = calculateCells(breakEven as never, values, { years: [], lists: {} });
    expect(result.ok && result.cells['childrenToRecoverOnceExact']).toBe(9.6);
  });

  test('says what cannot be read, by its own name', () => {
    const { faults } = check('placement-mix', { items: 'Homes\nFostering', numbers: { 'number.item_1': '1,00' } });
    expect(faults.find(({ field }) => field === 'number.item_1')).toMatchObject({
      label: 'Placements, Homes',
      message: expect.stringContaining('Write a plain number'),
    });
    expect(faults.find(({ field }) => field === 'number.item_2')?.label).toBe('Placements, Fostering');
  });

  test.each([
    [{ firstYear: '2026', items: 'A' }, 'years', 'Write a financial year, for example 2026-27.'],
    [{ firstYear: '2026-27', yearCount: '11', items: 'A' }, 'count', 'Enter a whole number from 1 to 10.'],
    [{ firstYear: '2026-27', yearCount: '', items: 'A' }, 'count', 'Enter a whole number from 1 to 10.'],
    [{ firstYear: '2026-27', items: ' \n ' }, 'items', 'Write from 1 to 12 names, one on each line.'],
  ])('%j is wrong in %s', (draft, field, message) => {
    expect(check('programme-cash-flow', draft).faults.find((each) => each.field === field)?.message).toBe(message);
  });

  test('a share below one per cent is asked about, unless it says that it is meant', () => {
    const share = (avoidableShare: string) =>
      check('break-even', { numbers: { avoidableShare } }).faults.find(({ field }) => field === 'avoidableShare');
    expect(share('0.7')?.message).toBe('Read as 0.7%. Did you mean 70%? Write it with its % sign.');
    expect([share('0.7%'), share('70'), share('0')]).toEqual([undefined, undefined, undefined]);
  });

  test('every year and every item has a number', () => {
    const draft = { firstYear: '2026-27', yearCount: '2', items: 'Staff\nPlacements' };
    const cells = check('programme-cash-flow', draft).faults.map(({ field }) => field);
    expect(cells).toEqual(
      expect.arrayContaining(['costGbp.2026-27', 'costGbp.2027-28', 'seriesGbp.item_2.2027-28', 'fundedYears']),
    );
  });
});

describe('what is neutral', () => {
  test.each([...models.keys()])('%s: is within the limits, and the numbers that are asked for have none', (name) => {
    for (const input of inputsOf(name)) {
      expect(neutralOf(input)).toBeGreaterThanOrEqual(input.spec.min);
      expect(neutralOf(input)).toBeLessThanOrEqual(input.spec.max);
      expect(textOf(input, input.key, blank) === '').toBe(isAsked(input));
    }
  });

  test('a programme with neutral assumptions pays back from cash alone: £1m in the first year, £600,000 in each after', () => {
    const { values, faults, plan } = check('programme-cash-flow', {
      firstYear: '2026-27',
      items: 'All',
      numbers: {
        'costGbp.2026-27': '1m',
        'costGbp.2027-28': '0',
        'costGbp.2028-29': '0',
        ongoingCostGbp: '0',
        fundedYears: '3',
        'seriesGbp.item_1.2026-27': '0',
        'seriesGbp.item_1.2027-28': '600k',
        'seriesGbp.item_1.2028-29': '600k',
        childrenAimed: '0',
        savingPerChildYearGbp: '0',
        'ramp.2026-27': '0%',
        'ramp.2027-28': '0%',
        'ramp.2028-29': '0%',
        deliveryShare: '100%',
      },
    });
    expect(faults).toEqual([]);
    const result = calculateCells(programmeCashFlow as never, values, extentsOfPlan(plan, 'savings'));
    expect(result.ok && [result.cells['cumulative.2028-29'], result.cells['peakFundingNeed']]).toEqual([200_000, 1_000_000]);
  });
});
