import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { useBrowser, type Visit } from '../support/browser.ts';
import * as reader from './calculator-reader.ts';

const open = useBrowser();
const { alone, answerText, enter, field, keyFigure, message, missingNumber, name, resultText, saidText, write } = reader;

let visit: Visit;
let page: Page;
beforeAll(async () => {
  visit = await reader.meet(open, alone);
  ({ page } = visit);
});
beforeEach(async () => {
  await reader.goTo(page, alone);
  await reader.wake(page);
});
afterAll(() => visit.close());

/** What a screen reader is told with the field: its hint and its message, in the order of aria-describedby. */
const description = (input: reader.Input): Promise<string[]> =>
  field(page, input).evaluate((each) =>
    (each.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? `nothing is called ${id}`),
  );

const plain = 'Write a plain number, for example 42. The answer still uses 42.';
const blank = 'Enter a number, for example 42. The answer still uses 42.';
const wide = 'Enter a number from 0 to 5,000. The answer still uses 42.';
const inFull = 'Write the number in full, for example 42. The answer still uses 42.';

const refused: [reader.Input, string, string][] = [
  ...['', '   ', '\u00a0'].map((text): [reader.Input, string, string] => ['socialWorkersFte', text, blank]),
  ...['1,00', '1.2.3', '1.000,5', '1 000', '1e3', '0x10', 'Infinity', 'NaN', '½', '１２', '∞', 'null', '<b>5</b>', '=1+1'].map(
    (text): [reader.Input, string, string] => ['socialWorkersFte', text, plain],
  ),
  ...['£1.5m', '£42'].map((text): [reader.Input, string, string] => [
    'socialWorkersFte',
    text,
    'This is not an amount of money. Leave out the £, for example 42. The answer still uses 42.',
  ]),
  ...['384k', '3bn'].map((text): [reader.Input, string, string] => ['socialWorkersFte', text, inFull]),
  ...['-5', '−5', '5,001', '9'.repeat(400)].map((text): [reader.Input, string, string] => ['socialWorkersFte', text, wide]),
  ['socialWorkersFte', '50%', 'This is not a percentage. Leave out the % sign, for example 42. The answer still uses 42.'],
  ['targetCaseload', '0', 'Enter a number from 1 to 200. The answer still uses 15.'],
  ['yearlyCostPerSocialWorkerGbp', '£1.5m', 'Enter a number from £0 to £250,000. The answer still uses £47,333.33.'],
  ['yearlyCostPerSocialWorkerGbp', '', 'Enter a number, for example £47,333.33. The answer still uses £47,333.33.'],
  ['vacancyShare', '51%', 'Enter a number from 0% to 50%. The answer still uses 0%.'],
  ['caseGrowthShare', '−51', 'Enter a number from −50% to 100%. The answer still uses 0%.'],
];

describe('is refused with the reason beside the field, and the answer stays', () => {
  test.each(refused)('%s: %j', async (input, text, words) => {
    const before = await resultText(page);
    await enter(page, input, text);
    expect(await message(page, input).textContent()).toBe(`Error: ${words}`);
    expect(await message(page, input).isVisible()).toBe(true);
    expect(await field(page, input).getAttribute('aria-invalid')).toBe('true');
    expect((await description(input)).slice(1)).toEqual([`Error: ${words}`]);
    expect(await field(page, input).inputValue()).toBe(text);
    expect(await resultText(page)).toBe(before);
    expect(await saidText(page)).not.toMatch(missingNumber);
    expect(await page.locator('.mark-changed').count()).toBe(0);
    await enter(page, input, '20');
    expect(await message(page, input).count()).toBe(0);
    expect(await field(page, input).getAttribute('aria-invalid')).toBeNull();
    expect(visit.complaints).toEqual([]);
  });

  test('an error is said aloud without a look for it', async () => {
    await enter(page, 'socialWorkersFte', 'many');
    await reader.settled(page);
    const aloud = await page
      .locator(`#${name} :is([role="status"], [role="alert"], [aria-live]:not([aria-live="off"]))`)
      .allTextContents();
    expect(aloud.join(' ')).toContain('Write a plain number');
  });

  test('after a good number, the last good one is kept and named', async () => {
    await enter(page, 'averageCaseload', '30');
    const good = await resultText(page);
    await enter(page, 'averageCaseload', 'thirty');
    expect(await message(page, 'averageCaseload').textContent()).toContain('The answer still uses 30.');
    expect(await resultText(page)).toBe(good);
  });

  test('also when the field is only left', async () => {
    await write(page, 'socialWorkersFte', '');
    await page.keyboard.press('Tab');
    expect(await message(page, 'socialWorkersFte').textContent()).toBe(`Error: ${blank}`);
  });
});

interface Accepted {
  input: reader.Input;
  text: string;
  shown: string;
  /** What a headline then begins with. */
  gives: [label: string, figure: string];
  echo?: string;
}
const [cases, move, more, cost] = ['Cases held today', 'Cases to move', 'More social workers', 'Yearly cost'] as const;
const pay = 'yearlyCostPerSocialWorkerGbp';

const accepted: Accepted[] = [
  { input: 'socialWorkersFte', text: '1,000', shown: '1,000', gives: [cases, '25,000'] },
  { input: 'socialWorkersFte', text: ' \u00a012 \u2009', shown: '12', gives: [cases, '300'] },
  { input: 'socialWorkersFte', text: '1.005', shown: '1.01', gives: [more, '0.7'], echo: 'Rounded to 2 decimal places: 1.01.' },
  { input: pay, text: '£1,500', shown: '£1,500', gives: [cost, '£42,000'] },
  { input: pay, text: '£45k', shown: '£45,000', gives: [cost, '£1,260,000'], echo: 'Read as £45,000.' },
  { input: pay, text: '0.05m', shown: '£50,000', gives: [cost, '£1,400,000'], echo: 'Read as £50,000.' },
  { input: 'nonHoldingShare', text: '50%', shown: '50%', gives: [cases, '525'] },
  { input: 'nonHoldingShare', text: '50', shown: '50%', gives: [cases, '525'] },
  { input: 'nonHoldingShare', text: '0.5', shown: '0.5%', gives: [cases, '1,045'], echo: 'Read as 0.5%. Did you mean 50%?' },
  // 1,050 × 0.95 − 630 = 367.5
  { input: 'caseGrowthShare', text: '−5', shown: '−5%', gives: [move, '368'] },
  { input: 'caseGrowthShare', text: '-5 %', shown: '−5%', gives: [move, '368'] },
  { input: 'caseGrowthShare', text: '-0', shown: '0%', gives: [move, '420'] },
];

describe('is read, and echoed where it was not plain', () => {
  test.each(accepted)('$input: $text as $shown', async ({ input, text, shown, gives, echo }) => {
    await enter(page, input, text);
    expect(await field(page, input).inputValue()).toBe(shown);
    expect(await field(page, input).getAttribute('aria-invalid')).toBeNull();
    expect(await keyFigure(page, gives[0]).textContent()).toMatch(new RegExp(`^${gives[1]}(?![\\d,])`));
    expect((await description(input)).slice(1)).toEqual(echo ? [echo] : []);
    expect(await saidText(page)).not.toMatch(missingNumber);
  });
});

describe('bounds are inclusive, and nothing at them is without a number or a reason', () => {
  test.each([
    ['socialWorkersFte', '0', '5,000', '-0.01', '5,000.01'],
    ['averageCaseload', '0', '200', '-1', '201'],
    ['targetCaseload', '1', '200', '0', '201'],
    ['postsAddedFte', '0', '5,000', '-1', '5,001'],
    ['yearlyCostPerSocialWorkerGbp', '£0', '£250,000', '-£1', '£250,001'],
    ['caseGrowthShare', '−50%', '100%', '−50.1%', '100.1%'],
    ['vacancyShare', '0%', '50%', '−1%', '51%'],
    ['nonHoldingShare', '0%', '50%', '−1%', '51%'],
  ] as const)('%s: from %s to %s', async (input, least, most, below, above) => {
    for (const text of [most, least]) {
      await enter(page, input, text);
      expect(await field(page, input).inputValue()).toBe(text);
      expect(await message(page, input).count()).toBe(0);
      expect(await saidText(page)).not.toMatch(missingNumber);
    }
    for (const text of [below, above]) {
      await enter(page, input, text);
      expect(await message(page, input).textContent()).toContain(`Enter a number from ${least} to ${most}.`);
    }
    expect(visit.complaints).toEqual([]);
  });

  test('nobody in the teams and nobody added: a reason stands where the number would', async () => {
    await enter(page, 'socialWorkersFte', '0');
    await enter(page, 'postsAddedFte', '0');
    expect(await keyFigure(page, 'Cases each, once').textContent()).toMatch(
      /^There are no social workers and none are added, so nobody holds the cases\./,
    );
    expect(await saidText(page)).not.toMatch(missingNumber);
    expect(await answerText(page)).not.toContain('25 cases each, the teams already hold no more than 15');
  });

  test('everything at its largest at once', async () => {
    await enter(page, 'socialWorkersFte', '5000');
    await enter(page, 'averageCaseload', '200');
    await enter(page, 'targetCaseload', '1');
    await enter(page, 'caseGrowthShare', '100');
    // 5,000 × (400 − 1) ÷ 1
    expect(await keyFigure(page, 'More social workers').textContent()).toMatch(/^1,995,000\.0/);
    expect(await saidText(page)).not.toMatch(missingNumber);
    expect(visit.complaints).toEqual([]);
  });
});
