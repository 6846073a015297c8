import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';

const read = (name: string) => JSON.parse(readFileSync(`dist/data/${name}.json`, 'utf8'));
const paper = 'wolverhampton-2013';

describe.each(['figures', 'claims', 'scenarios', 'gaps', 'questions'])('/data/%s.json', (name) => {
  test('is of its published schema, and the schema refuses what is not', () => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(read(`${name}.schema`));
    const records = read(name);
    expect(validate(records), JSON.stringify(validate.errors)).toBe(true);
    expect(records.length).toBeGreaterThan(3);
    expect(validate([{ ...records[0], surprise: 1 }])).toBe(false);
    expect(validate([{ ...records[0], paper: undefined }])).toBe(false);
  });
  test('names each record once', () => {
    const ids = read(name).map(
      (record: { paper: string; id?: string; scenario?: string }) => `${record.paper} ${record.id ?? record.scenario}`,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what is published', () => {
  const figure = (id: string) =>
    read('figures').find((record: { paper: string; id: string }) => record.paper === paper && record.id === id);
  const claim = (id: string) =>
    read('claims').find((record: { paper: string; id: string }) => record.paper === paper && record.id === id);
  const scenario = (id: string) =>
    read('scenarios').find((record: { paper: string; scenario: string }) => record.paper === paper && record.scenario === id);

  test('figures stand in base units, with the characters of the paper and their place', () => {
    // The table of paragraph 2.4 is headed £000: 26,700 is £26.7m. (2,400) is under budget.
    expect(figure('budget_2013_14')).toMatchObject({
      paper,
      value: 26_700_000,
      unit: 'gbp',
      printed: '26,700',
      scale: 1000,
      paragraph: '2.4',
    });
    expect(figure('variance_larger_fall_2014_15')).toMatchObject({ value: -2_400_000, printed: '(2,400)' });
    expect(figure('children_looked_after_change')).toMatchObject({ value: 0.164, unit: 'share', printed: '+16.4%' });
    expect(figure('cases_to_move_15')).toMatchObject({
      value: 400,
      printed: 'c.400',
      qualifier: 'about',
      where: 'paragraph 3.7',
    });
  });
  test('claims give printed and computed in one unit, with the verdict', () => {
    // 400 / 15 = 26.67, printed 27; unrounded 42 x 10 / 15 = 28.
    expect(claim('extra_social_workers_15_sum')).toMatchObject({
      printed: 27,
      unrounded: 28,
      verdict: 'matches after rounding',
      carriesRounding: true,
    });
    expect(claim('extra_social_workers_15_sum').computed).toBeCloseTo(400 / 15, 12);
    // Two units at 264,000 are 528,000; printed 527,000.
    expect(claim('two_units_sum')).toMatchObject({ printed: 527_000, computed: 528_000, unit: 'gbp', verdict: 'differs' });
  });
  test('scenarios give inputs with their sources and headlines as shown', () => {
    const { inputs, headlines, model, opens } = scenario('caseload_15');
    expect({ model, opens }).toEqual({ model: 'caseload-redistribution', opens: true });
    expect(inputs.socialWorkersFte).toMatchObject({ value: 42, shown: '42', status: 'printed', figure: 'social_workers' });
    expect(inputs.vacancyShare).toMatchObject({ value: 0, shown: '0%', status: 'our assumption' });
    expect(headlines.extraSocialWorkersFte).toEqual({ value: 28, shown: '28.0', unit: 'fte', printed: '27' });
    expect(scenario('caseload_20').headlines.extraSocialWorkersFte).toEqual({
      value: 10.5,
      shown: '10.5',
      unit: 'fte',
      printed: '10',
    });
  });
});

describe('workbooks', () => {
  test('there is one for each case, linked beside it', () => {
    const scenarios: { paper: string; scenario: string; model: string }[] = read('scenarios');
    const files = scenarios.map(({ paper, scenario }) => `${paper}--${scenario}.xlsx`);
    expect(readdirSync('dist/data/workbooks').sort()).toEqual([...files].sort());
    for (const [index, { model }] of scenarios.entries())
      expect(readFileSync(`dist/method/${model}/index.html`, 'utf8')).toContain(`href="/data/workbooks/${files[index]}"`);
  });
  test('holds the sums as formulas, with where each number comes from', async () => {
    const bytes = readFileSync(`dist/data/workbooks/${paper}--caseload_15.xlsx`);
    const { sheets } = await readXlsx(new Uint8Array(bytes));
    const [sums, sources] = sheets;
    const row = sums?.rows.findIndex(([label]) => label === 'More social workers') ?? -1;
    // 42 × (25 − 15) ÷ 15 = 28
    expect(sums?.cells?.get(`${row},3`)).toMatchObject({ formulaResult: 28 });
    expect(sums?.cells?.get(`${row},3`)?.formula).toMatch(/\//);
    expect(sources?.rows.flat().join(' ')).toContain('paragraph 3.6');
  });
});
