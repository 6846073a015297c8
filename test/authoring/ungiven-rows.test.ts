import { describe, expect, test } from 'vitest';
import { ungivenRows } from '../../src/authoring/ungiven-rows.ts';
import { getContent, getPaper, getPapers, type Scenario, type ScenarioInput } from '../../src/queries/content.ts';

const paper = getPaper('wolverhampton-2013');
const rowsOf = (slug: string, name: string) =>
  ungivenRows(getContent(), getPaper(slug)).find(({ model }) => model.name === name)?.rows ?? [];
const row = (slug: string, name: string, label: string) => rowsOf(slug, name).find(({ labels }) => labels.includes(label));

describe('ungivenRows', () => {
  test('lists the inputs that the paper does not give, once each, and none that it gives', () => {
    expect(rowsOf('wolverhampton-2013', 'break-even').map(({ labels }) => labels)).toEqual([
      ['Spent each year'],
      ['Share of that cost that really goes away'],
      ['Cost of what replaces it'],
      ['Months of saving in the first year'],
    ]);
  });

  test('gives the value of the opening case with its unit, how it is known, and why', () => {
    expect(row('wolverhampton-2013', 'break-even', 'Share of that cost that really goes away')?.filledIn).toEqual([
      {
        value: '100%',
        which: '',
        source: 'our assumption',
        because: 'The paper takes all of the average as saved.',
        inCase: undefined,
      },
    ]);
    expect(row('wolverhampton-2013', 'placement-budget', 'Cost of one child for a year')?.filledIn[0]).toMatchObject({
      value: '£43,600 a child a year',
      source: 'fitted to its figures',
    });
    expect(row('wolverhampton-2013', 'placement-budget', 'When the change begins')?.filledIn[0]?.value).toBe('2 months');
  });

  test('gives the lowest and the highest of several years with one reason', () => {
    const other = row('wolverhampton-2013', 'placement-budget', 'Cost that does not follow the number of children');
    expect(other?.filledIn.map(({ value }) => value)).toEqual(['£129,300 to £249,300']);
  });

  test('adds what other cases put in where the opening case leaves an input at nil', () => {
    // (893 + 225) ÷ (683 + 198) − 1 = 26.9%
    const growth = row('wolverhampton-2013', 'caseload-redistribution', 'Growth in cases');
    expect(growth?.filledIn.map(({ value, inCase }) => [value, inCase])).toEqual([
      ['nil', undefined],
      ['26.9%', 'If cases grow as in the year to June 2013'],
    ]);
  });

  test('puts inputs that are filled in alike into one row, and says the same of two cases once', () => {
    expect(row('hammersmith-2014', 'caseload-redistribution', 'Growth in cases')?.labels).toHaveLength(3);
    expect(row('wolverhampton-2013', 'placement-budget', 'Saved by one in-house foster home for a year')).toBeUndefined();
    expect(rowsOf('wolverhampton-2013', 'staffing-cost').map(({ filledIn }) => filledIn.map(({ value }) => value))).toEqual([
      ['nil'],
    ]);
  });

  test('every value of every paper has its reason', () => {
    const all = getPapers().flatMap((paper) =>
      ungivenRows(getContent(), paper).flatMap(({ rows }) => rows.flatMap((each) => each.filledIn)),
    );
    expect(all.length).toBeGreaterThan(50);
    for (const { value, source, because } of all) {
      expect(value).toMatch(/\d|nil/);
      expect(source).toMatch(/^(our assumption|fitted to its figures|from )/);
      expect(because).not.toBe('');
    }
  });

  test('says which years it is for where the paper gives the others', () => {
    const scenarios = new Map(paper.scenarios);
    const opening = scenarios.get('no_fall') as Scenario;
    const printed = opening.inputs['budgetGbp.2013-14'] as ScenarioInput;
    scenarios.set('no_fall', { ...opening, inputs: { ...opening.inputs, 'otherCostGbp.2013-14': printed } });
    const rows = ungivenRows(getContent(), { ...paper, scenarios }).flatMap(({ rows }) => rows);
    const other = rows.find(({ labels }) => labels.includes('Cost that does not follow the number of children'));
    expect(other?.filledIn.map(({ which, value }) => [which, value])).toEqual([['2014-15', '£249,300']]);
  });
});
