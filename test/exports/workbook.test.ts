import { type Cell, readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { type Model, placementBudget, placementMix, qualityLogs, socialWorkTime } from '../../src/calculation/index.ts';
import { type WorkbookRequest, workbookOf } from '../../src/exports/workbook.ts';
import { fromDrivers, programme } from '../support/hammersmith.ts';
import { along } from '../worked-examples/worked.ts';

const qualityOf = (model: Model) => {
  const quality = qualityLogs.get(model.name);
  if (!quality) throw new Error(`${model.name} has no quality log.`);
  return quality;
};
const requestOf = (
  model: Model,
  rest: Pick<WorkbookRequest, 'values' | 'extents'> & Partial<WorkbookRequest>,
): WorkbookRequest => ({
  model,
  quality: qualityOf(model),
  scenario: 'A test',
  names: {},
  sources: {},
  ...rest,
});

async function read(request: WorkbookRequest) {
  const { sheets, namedRanges = [] } = await readXlsx(await workbookOf(request));
  const [sums, sources, about] = sheets;
  if (!sums || !sources || !about) throw new Error('A sheet is missing.');
  const rowOf = (label: string) => sums.rows.findIndex((row) => row[0] === label);
  const cell = (label: string, column: number): Partial<Cell> | undefined => sums.cells?.get(`${rowOf(label)},${column}`);
  return { sheets, sums, sources, about, namedRanges, rowOf, cell };
}

describe('workbookOf, a model over a list', () => {
  const placements = ['agency', 'in_house'];
  const request = requestOf(placementMix as Model, {
    extents: { years: [], lists: { placements } },
    values: {
      ...along('number', placements, [10, 20]),
      ...along('unitCostGbp', placements, [50_000, 25_000]),
      ...along('budgetGbp', placements, [400_000, 500_000]),
      ...along('change', placements, [-2, 2]),
      monthsOfChange: 6,
      savingWantedGbp: 100_000,
    },
    names: { agency: 'Agency foster homes', in_house: '=HYPERLINK("https://example.org")' },
    sources: { 'number.agency': { source: 'paragraph 4.2, Fig 3', status: 'printed', note: '@cmd' } },
    address: 'https://example.org/calculators/placement-mix/?x=1&y=2',
    date: '27 November 2026',
  });

  test('has a column an item, named inputs and lines, and formulas over both', async () => {
    const { sums, rowOf, cell, namedRanges } = await read(request);
    const row = (label: string) => rowOf(label) + 1;
    expect(sums.name).toBe('Sums');
    expect(cell('Forecast for the year', 3)).toMatchObject({
      formula: `D${row('Placements')}*D${row('Cost of one for a year')}`,
      value: 500_000,
    });
    expect(cell('Forecast for the year', 4)?.formula).toBe(`E${row('Placements')}*E${row('Cost of one for a year')}`);
    expect(cell('Forecast in all', 3)?.formula).toBe(`SUM(D${row('Forecast for the year')}:E${row('Forecast for the year')})`);
    expect(cell('Over budget in all', 3)).toMatchObject({
      formula: 'IF(totalBudget>0,totalForecast-totalBudget,NA())',
      value: 100_000,
    });
    expect(namedRanges).toContainEqual({ name: 'number', range: `Sums!$D$${row('Placements')}:$E$${row('Placements')}` });
    expect(namedRanges).toContainEqual({ name: 'totalForecast', range: `Sums!$D$${row('Forecast in all')}` });
  });
  test('text stays text, whatever it begins with, and numbers stay numbers', async () => {
    const { sums, sources } = await read(request);
    const heading = sums.rows.findIndex((row) => row.includes('Agency foster homes'));
    expect(sums.rows[heading]).toContain('=HYPERLINK("https://example.org")');
    expect(sums.cells?.get(`${heading},4`)?.formula).toBeUndefined();
    expect(sources.rows.find((row) => String(row[0]).includes('Agency'))).toEqual([
      'Placements, Agency foster homes',
      '10',
      'placements',
      'printed',
      'paragraph 4.2, Fig 3',
      '@cmd',
    ]);
    expect(sums.rows.some((row) => row.includes(-2))).toBe(true);
  });
  test('says whether the inputs go together, and names its address, date and limits', async () => {
    const { cell, about, sums } = await read(request);
    const met = cell('The inputs go together. If not: More placements would end than there are. Make the change smaller.', 3);
    expect(met?.value).toBe('met');
    expect(met?.formula).toMatch(/^IF\(\(-?.*SUM\(.*\).*\)>=0,"met","NOT MET"\)$/);
    const words = about.rows.map((row) => row[1]);
    expect(words).toContain(request.address);
    expect(words).toContain('27 November 2026');
    for (const limit of qualityOf(request.model).limits) expect(words).toContain(limit);
    expect(sums.rows[3]?.[0]).toBe('Show the Working, placement-mix version 2, 27 November 2026');
  });
  test('a reader’s own figures are no paper’s', async () => {
    const use = async (isOwn: boolean) => (await read({ ...request, isOwn })).about.rows.find(([what]) => what === 'Use')?.[1];
    expect(await use(false)).toContain('Name the paper');
    expect(await use(true)).toContain('whoever entered them');
  });
  test('inputs are blue, formats follow the unit', async () => {
    const bytes = await workbookOf(request);
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const [sums] = sheets;
    const styleAt = (label: string) => {
      const row = sums?.rows.findIndex((each) => each[0] === label);
      return sums?.cells?.get(`${row},3`)?.style;
    };
    expect(styleAt('Placements')?.font?.color).toMatchObject({ rgb: expect.stringMatching(/0000FF$/) });
    expect(styleAt('Placements')?.numFmt).toBe('#,##0.00');
    expect(styleAt('Forecast in all')?.numFmt).toBe('"£"#,##0;-"£"#,##0');
  });
});

describe('workbookOf, a model by years', () => {
  const request = requestOf(programme, { ...fromDrivers, names: { staff: 'Staff' } });
  test('runs totals along the years and reads the year before', async () => {
    const { sums, cell, rowOf } = await read(request);
    const row = (label: string) => rowOf(label) + 1;
    const net = row('Counted savings less cost');
    expect(cell('Running total', 3)).toMatchObject({ formula: `SUM(D${net}:D${net})`, value: -1_418_000 });
    expect(cell('Running total', 6)).toMatchObject({ formula: `SUM(D${net}:G${net})`, value: 42_000 });
    const before = row('Cash savings, if nothing comes late');
    expect(cell('Savings that are cash', 4)?.formula).toBe(`E${before}-(E${before}-D${before})*delayMonths/12`);
    expect(sums.rows[rowOf('Saving: Staff')]?.[5]).toBe(250_000);
    expect(cell('Worth of a pound of that year', 5)?.formula).toBe('1/(1+discountRateShare)^2');
  });
  test('a cell without an answer has a formula and no value, and its note is a formula too', async () => {
    const dear = { ...fromDrivers.values, ongoingCostGbp: 4_000_000 };
    const { cell } = await read(requestOf(programme, { values: dear, extents: fromDrivers.extents }));
    const payback = cell('Years until it has paid back', 3);
    expect(payback?.formula).toMatch(/^IF\(.*<=0,NA\(\),/);
    expect(payback?.value ?? null).toBeNull();
    expect(cell('Years until it has paid back', 2)?.formula).toMatch(
      /^IF\(ISERROR\(D\d+\),"No answer: It does not pay back within these years\.",""\)$/,
    );
  });
});

describe('workbookOf, a model by months', () => {
  test('averages twelve months, and reads each month where it stands', async () => {
    const years = ['2013-14', '2014-15'];
    const nil = (name: string) => along(name, years, [0, 0]);
    const values = {
      childrenAtStart: 700,
      childrenAimedAt: 520,
      changeBegins: 2,
      changeEnds: 15,
      readingPoint: 0.5,
      fewerStartsPerYear: 0,
      averageStay: 0,
      costPerChildYearGbp: 43_600,
      priceGrowthShare: 0,
      ...nil('otherCostGbp'),
      ...nil('budgetGbp'),
      inHouseAtStart: 0,
      inHouseAimedAt: 0,
      inHouseBegins: 0,
      inHouseEnds: 0,
      inHouseSavingGbp: 0,
      ...nil('savingRequiredGbp'),
    };
    const { cell, rowOf, sums } = await read(requestOf(placementBudget as Model, { values, extents: { years, lists: {} } }));
    const children = rowOf('Children looked after') + 1;
    expect(cell('Average number in the year', 3)?.formula).toBe(`AVERAGE(D${children}:O${children})`);
    expect(cell('Average number in the year', 4)?.formula).toBe(`AVERAGE(P${children}:AA${children})`);
    expect(cell('When children are counted', 4)?.formula).toBe('1+readingPoint');
    expect(sums.rows[rowOf('When children are counted') - 1]?.[3]).toBe('2013-04');
  });
});

test('shares are percentages, and inputs that do not go together are refused', async () => {
  const activities = ['a', 'b'];
  const request = requestOf(socialWorkTime as Model, {
    extents: { years: [], lists: { activities } },
    values: {
      socialWorkersFte: 42,
      hoursPerWeek: 37,
      ...along('shareNow', activities, [0.15, 0.2]),
      ...along('shareWanted', activities, [0.25, 0.2]),
      fewerWorkersShare: 0,
    },
  });
  const { sheets } = await readXlsx(await workbookOf(request), { readStyles: true });
  // Row 7 heads the inputs, 8 and 9 hold workers and hours, 10 heads the activities, 11 holds the shares now.
  const row = sheets[0]?.rows.findIndex((each) => each[0] === 'Share of the week that is described now');
  expect(sheets[0]?.cells?.get(`${row},3`)).toMatchObject({ formula: 'SUM(D11:E11)', style: { numFmt: '0%' } });
  await expect(workbookOf({ ...request, values: { ...request.values, 'shareNow.b': 0.9 } })).rejects.toThrow(
    'The shares of the week now come to more than all of it.',
  );
});
