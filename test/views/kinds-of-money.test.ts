import { describe, expect, test } from 'vitest';
import { calculatorModels } from '../../src/authoring/calculators.ts';
import { getPapers } from '../../src/queries/content.ts';
import { getModelNames } from '../../src/queries/figures.ts';
import { getModel } from '../../src/queries/results.ts';
import { kindsOfMoney } from '../../src/views/kinds-of-money.ts';
import { caseFor } from '../support/paper-case.ts';

const amounts = (...about: Parameters<typeof caseFor>) =>
  kindsOfMoney(caseFor(...about))?.rows.map(({ name, amounts: all }) => [name, ...all.map(({ here }) => here)]);

describe('kindsOfMoney', () => {
  test('200 children fewer where the budget counts on 180: 20 × £40,000 is cash, 180 × £40,000 an overspend avoided', () => {
    expect(amounts('wolverhampton-2013', 'break-even', undefined, { childrenFewer: 200 })).toEqual([
      ['Cash that leaves the budget', '£800,000'],
      ['Cost avoided', '£7,200,000'],
      ['Capacity freed', '£0'],
    ]);
  });

  test('by year where the model goes by years, and a reason where no budget is known', () => {
    const found = kindsOfMoney(caseFor('wolverhampton-2013', 'placement-budget', undefined, { 'budgetGbp.2013-14': 0 }));
    expect(found?.rows[0]?.amounts.map(({ when, here }) => [when, here])).toEqual([
      ['2013-14', 'No budget is given for this year.'],
      ['2014-15', '£0'],
      ['in all', 'No budget is given for this year.'],
    ]);
    expect(found?.rows[2]?.amounts).toEqual([]);
  });

  test('two scenarios stand beside the paper’s case: 190 children fewer, then 200', () => {
    const about = ['wolverhampton-2013', 'break-even', undefined] as const;
    const found = kindsOfMoney(caseFor(...about, { childrenFewer: 200 }), caseFor(...about, { childrenFewer: 190 }));
    expect(found?.rows[0]?.amounts).toEqual([{ when: '', paper: '£0', before: '£400,000', here: '£800,000' }]);
  });

  test('time is capacity, in hours', () => {
    expect(kindsOfMoney(caseFor('kensington-2011', 'social-work-time'))?.rows.map(({ amounts: all }) => all.length)).toEqual([
      0, 0, 1,
    ]);
  });

  test('models that save nothing have no kinds', () => {
    expect(
      ['caseload-redistribution', 'staffing-cost', 'demand'].map((model) => {
        const paper = getPapers().find((each) => getModelNames(each).includes(model));
        return kindsOfMoney(caseFor(paper?.slug ?? '', model));
      }),
    ).toEqual([undefined, undefined, undefined]);
  });

  test.each(calculatorModels)('%s: every kind is a line of the model', (model) => {
    const paper = getPapers().find((each) => getModelNames(each).includes(model));
    const found = kindsOfMoney(caseFor(paper?.slug ?? '', model));
    for (const { amounts: all } of found?.rows ?? []) for (const { here } of all) expect(here).not.toBe('–');
    if (found) expect(found.rows.some(({ amounts: all }) => all.length > 0)).toBe(true);
    expect(getModel(model).name).toBe(model);
  });
});
