import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import * as reader from './calculator-reader.ts';

const open = useBrowser();
const { alone, answerText, button, calculator, enter, field, group, keyFigure, meet, slider } = reader;

const opening =
  'Going from 25 cases each to 15 would take 28.0 more social workers: 28 posts on top of the 42 in the teams, at about £1.33m a year.';

describe.each(reader.bothPages)('%s', (address) => {
  test('opens with the paper’s case, its sums and what the paper prints beside them', async () => {
    const { page, complaints, close } = await meet(open, address);
    expect(await answerText(page)).toBe(opening);
    const figures = await page.locator('.keys dd').allTextContents();
    expect(figures).toEqual(['1,050', '420paper prints c.400', '28.0paper prints 27', '28', '£1,325,333', '21.0']);
    expect(await page.locator('.standing').textContent()).toBe('With nothing changed');
    expect(await page.locator('.presets [aria-current]').textContent()).toBe('As the paper: c.15');
    expect(await page.locator('.mark-changed, .was, .calc .yours').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test('shows the working of every step, and every case in a table', async () => {
    const { page, close } = await meet(open, address);
    const working = (await page.locator('.working .how:not(.words)').allTextContents()).map((text) =>
      text.replaceAll('\u00a0', ' '),
    );
    expect(working).toEqual([
      '42 social workers × 25 cases each',
      '42 social workers × 15 cases each',
      '1,050 cases − 630 cases, or nil if that is negative',
      '420 cases ÷ 15 cases each',
      '28 posts, rounded up to whole ones',
      '28 posts × £47,333.33',
      '1,050 cases ÷ (42 social workers + 8 social workers)',
      '21 cases each − 15 cases each',
    ]);
    const rows = await page
      .locator('.cases tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    expect(rows).toEqual([
      ['As the paper: c.15', '15', '420paper prints c.400', '28.0paper prints 27', '28', '£1,325,333'],
      ['As the paper: c.20', '20', '210paper prints c.200', '10.5paper prints 10', '11', '£520,667'],
      ['Lambeth’s 14', '14', '462', '33.0', '33', '£1,562,000'],
      ['Kensington’s nine', '9', '672', '74.7', '75', '£3,550,000'],
      // 1,050 × 1,118 ÷ 881 = 1,332.5 cases, less 630; ÷ 15; 47 × £47,333.33
      ['If cases grow as in the year to June 2013', '15', '702', '46.8', '47', '£2,224,667'],
      ['If the consultants hold no cases', '15', '420', '28.0', '28', '£1,325,333'],
      // 893 + 225 = 1,118 cases, less 630; ÷ 15; 33 × £47,333.33
      ['If every child of paragraph 2.2 were a case here', '15', '488', '32.5', '33', '£1,562,000'],
    ]);
    await close();
  });

  test.each([
    ['As the paper: c.20', '20', '10.5paper prints 10', 0],
    ['Lambeth’s 14', '14', '33.0paper’s figures give 28.0paper prints 27', 1],
    ['Kensington’s nine', '9', '74.7paper’s figures give 28.0paper prints 27', 1],
  ])('%s loads by one press: %s wanted, %s', async (title, wanted, figure, changed) => {
    const { page, close } = await meet(open, address);
    await page.locator('.presets').getByRole('link', { name: title }).click();
    expect(await field(page, 'targetCaseload').inputValue()).toBe(wanted);
    expect(await slider(page, 'targetCaseload').inputValue()).toBe(wanted);
    expect(await keyFigure(page, 'More social workers').textContent()).toBe(figure);
    expect(await page.locator('.presets [aria-current]').allTextContents()).toEqual([title]);
    expect(await page.locator('.mark-changed').count()).toBe(changed);
    await close();
  });
});

describe('a number that a reader changed', () => {
  test('is marked beside the paper’s, by itself and in what it moves, and can be put back', async () => {
    const { page, close } = await meet(open, alone);
    await enter(page, 'averageCaseload', '30');
    const changed = group(page, 'averageCaseload');
    expect(await changed.textContent()).toContain('Cases each now · changed');
    expect(await changed.locator('.was').textContent()).toBe('paper: 25 put back Cases each now');
    expect(await page.locator('.standing').textContent()).toBe('With your numbers');
    // 42 × (30 − 15) ÷ 15
    expect(await keyFigure(page, 'More social workers').textContent()).toBe('42.0paper’s figures give 28.0paper prints 27');
    expect(await page.locator('.answer .yours').allTextContents()).toEqual(['30', '42.0', '42 posts', '£1.99m']);
    expect(await page.locator('.cases .yours th').textContent()).toBe('Your numbers');
    expect(await page.locator('.presets [aria-current]').count()).toBe(0);
    await changed.getByRole('button', { name: 'put back Cases each now' }).click();
    expect(await answerText(page)).toBe(opening);
    expect(await page.locator('.mark-changed, .was, .calc .yours').count()).toBe(0);
    await close();
  });

  test('is counted: as many marks as changed fields, until all are put back', async () => {
    const { page, close } = await meet(open, alone);
    const marks = page.locator('.mark-changed');
    expect(await button(page, 'Undo').isDisabled()).toBe(true);
    expect(await button(page, 'Put all back to the paper').isDisabled()).toBe(true);
    await enter(page, 'socialWorkersFte', '50');
    await enter(page, 'averageCaseload', '24');
    await enter(page, 'vacancyShare', '10');
    await enter(page, 'caseGrowthShare', '-5');
    expect(await marks.count()).toBe(4);
    // 50 × 24 = 1,200 cases, × 0.95 = 1,140, less 50 × 15 = 750 is 390; ÷ 15 = 26; ÷ 0.9 = 28.9, so 29 posts
    expect(await keyFigure(page, 'More social workers').textContent()).toContain('26.0paper’s figures give 28.0');
    expect(await keyFigure(page, 'More posts').textContent()).toContain('29paper’s figures give 28');
    await button(page, 'Undo').click();
    expect(await marks.count()).toBe(3);
    await button(page, 'Put all back to the paper').click();
    expect(await marks.count()).toBe(0);
    expect(await answerText(page)).toBe(opening);
    await button(page, 'Undo').click();
    expect(await marks.count()).toBe(3);
    expect(await field(page, 'vacancyShare').inputValue()).toBe('10%');
    await close();
  });

  test('is not marked when the paper’s own amount, which is shown rounded, is typed back', async () => {
    const { page, close } = await meet(open, alone);
    await enter(page, 'yearlyCostPerSocialWorkerGbp', '50,000');
    expect(await group(page, 'yearlyCostPerSocialWorkerGbp').locator('.was').textContent()).toContain('paper: £47,333.33');
    await enter(page, 'yearlyCostPerSocialWorkerGbp', '£47,333.33');
    expect(await page.locator('.mark-changed').count()).toBe(0);
    await close();
  });

  test('can be an error that is put back with everything else', async () => {
    const { page, close } = await meet(open, alone);
    await enter(page, 'averageCaseload', 'many');
    await button(page, 'Put all back to the paper').click({ timeout: 2_000 });
    expect(await field(page, 'averageCaseload').inputValue()).toBe('25');
    expect(await calculator(page).locator('.error').count()).toBe(0);
    await close();
  });
});

test('every slider speaks its value once, with its unit', async () => {
  const { page, close } = await meet(open, alone);
  const spoken = await page
    .locator('.calc [type="range"]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-valuetext')));
  expect(spoken.slice(0, 5)).toEqual(['42 FTE', '25 cases', '15 cases', '8 FTE', '£47,333.33 a year']);
  expect(spoken).toHaveLength(8);
  for (const text of spoken.slice(5)) expect(text).toMatch(/^0(%| per cent)$/);
  await close();
});

test('a field that takes a fall does not ask for a keypad without a minus, as the decimal keypad of an iPhone is', async () => {
  const { page, close } = await meet(open, alone);
  expect(await field(page, 'socialWorkersFte').getAttribute('inputmode')).toBe('decimal');
  expect(await field(page, 'caseGrowthShare').getAttribute('inputmode')).not.toBe('decimal');
  await close();
});
