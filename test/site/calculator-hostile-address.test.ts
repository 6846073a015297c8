import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser, type Visit } from '../support/browser.ts';
import * as reader from './calculator-reader.ts';

const open = useBrowser();
const { alone, answerText, fieldValues, missingNumber, name, saidText } = reader;

let visit: Visit;
let page: Page;
let dialogs: string[];
beforeAll(async () => {
  visit = await reader.meet(open, alone);
  ({ page } = visit);
  dialogs = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    dialog.dismiss();
  });
  // A host may refuse an address this long before the page is asked; what the page does with it is tested all the same.
  await page.route(
    (url) => url.search.length > 8_000,
    async (route) => route.fulfill({ response: await route.fetch({ url: inject('origin') + alone }) }),
  );
});
afterAll(() => visit.close());

const paper = {
  socialWorkersFte: '42',
  averageCaseload: '25',
  targetCaseload: '15',
  postsAddedFte: '8',
  yearlyCostPerSocialWorkerGbp: '£47,333.33',
  caseGrowthShare: '0%',
  vacancyShare: '0%',
  nonHoldingShare: '0%',
};

/** What the page says of the parts that it did not use. */
const notUsed = (): Promise<string[]> => page.locator('.calc .notice li').allTextContents();

async function visitAddress(search: string): Promise<void> {
  visit.complaints.length = 0;
  await reader.goTo(page, alone + search);
  await page.waitForSelector(`#${name}-targetCaseload:not([readonly])`, { state: 'attached' });
}

async function expectWhole(): Promise<void> {
  // The notice names in quotation marks what the address held.
  expect((await saidText(page)).replaceAll(/“[^”]*”/g, '')).not.toMatch(missingNumber);
  expect(Object.values(await fieldValues(page)).join(' ')).not.toMatch(missingNumber);
  expect(await page.locator('.calc :is(script, img, svg svg, iframe)').count()).toBe(0);
  expect([...visit.complaints, ...dialogs]).toEqual([]);
}

const p = name;
const hostile: [string, string, number, Partial<typeof paper>][] = [
  ['a value left empty', `?${p}.targetCaseload=`, 1, {}],
  [
    'a part given three times',
    `?${p}.targetCaseload=20&${p}.targetCaseload=9&${p}.targetCaseload=8`,
    2,
    { targetCaseload: '20' },
  ],
  ['broken escapes', `?${p}.targetCaseload=%E0%A4%A&${p}.%E0%A4%A=1&${p}.averageCaseload=%`, 3, {}],
  ['names of every object', `?${p}.__proto__=9&${p}.constructor=9&${p}.toString=9&${p}.__proto__.x=1`, 4, {}],
  ['markup', `?${p}.targetCaseload=<img src=x onerror=alert(1)>&${p}.<script>alert(2)</script>=1`, 2, {}],
  ['a script address', `?${p}.targetCaseload=javascript:alert(1)&${p}.v="><svg onload=alert(3)>`, 2, {}],
  ['20,000 characters', `?${p}.targetCaseload=${'9'.repeat(20_000)}&${p}.averageCaseload=24`, 1, { averageCaseload: '24' }],
  ['a thousand parts', `?${Array.from({ length: 1_000 }, (_, index) => `${p}.x${index}=1`).join('&')}`, 6, {}],
  ['exponents and hexadecimals', `?${p}.targetCaseload=1e1&${p}.averageCaseload=0x20&${p}.vacancyShare=1e-2`, 3, {}],
  [
    'what is no number',
    `?${p}.targetCaseload=NaN&${p}.averageCaseload=Infinity&${p}.socialWorkersFte=-Infinity&${p}.postsAddedFte=null`,
    4,
    {},
  ],
  [
    'numbers out of bounds',
    `?${p}.targetCaseload=0&${p}.averageCaseload=201&${p}.vacancyShare=0.51&${p}.caseGrowthShare=-0.6`,
    4,
    {},
  ],
  ['another version', `?${p}.v=99&${p}.targetCaseload=20`, 1, { targetCaseload: '20' }],
];

describe('an address that cannot be used as it is', () => {
  test.each(hostile)('%s', async (_, search, sentences, used) => {
    await visitAddress(search);
    expect(await fieldValues(page)).toEqual({ ...paper, ...used });
    expect(await page.locator('.calc .notice > p').textContent()).toBe('About this page’s address');
    expect(await page.locator('.calc .notice').isVisible()).toBe(true);
    const said = await notUsed();
    expect(said).toHaveLength(sentences);
    for (const sentence of said) expect(sentence).toMatch(/\.$/);
    await expectWhole();
  });

  test('is not tidied away while the page says what it did not use, and is when a number changes', async () => {
    await visitAddress(`?${p}.targetCaseload=abc&${p}.averageCaseload=24`);
    await reader.settled(page);
    expect(decodeURIComponent(new URL(page.url()).search)).toContain('targetCaseload=abc');
    await reader.enter(page, 'socialWorkersFte', '40');
    await reader.settled(page);
    expect(await page.locator('.calc .notice').count()).toBe(0);
    expect(decodeURIComponent(new URL(page.url()).search)).toBe(`?${p}.averageCaseload=24&${p}.socialWorkersFte=40&${p}.v=2`);
  });

  test('that is about others is not this calculator’s to speak of', async () => {
    await visitAddress('?targetCaseload=9&other.targetCaseload=NaN&__proto__=1&%E0%A4%A=%&<b>=1');
    expect(await fieldValues(page)).toEqual(paper);
    expect(await page.locator('.calc .notice').count()).toBe(0);
    await expectWhole();
  });
});

/** Nothing in these can be used: every part must be spoken of, and the paper's case shown. */
const anyName = fc.oneof(
  fc.constantFrom(
    ...Object.keys(paper),
    'v',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    '',
    'targetCaseload.',
    'TARGETCASELOAD',
  ),
  fc.string({ maxLength: 12 }).map((text) => `x${text}`),
);
const anyValue = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '1e3',
    '-1',
    '1000000',
    '99999999999999999999',
    'NaN',
    '∞',
    '1,5',
    '½',
    '１５',
    '0x1F',
    '<i>1</i>',
    '%',
    '%E0%A4%A',
    '%00',
    '+5',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => `y${text}`),
);
const written = ([key, value]: [string, string]) => `${p}.${escapeSome(key)}=${escapeSome(value)}`;
/** Leaves in whatever a browser would take as it is, and keeps each part one part. */
const escapeSome = (text: string): string => text.replace(/[#&=\n\r\t\\+]/g, encodeURIComponent).toWellFormed();

test('60 hostile addresses at random (seed 2013): the page works, shows the paper’s case and says what it did not use', async () => {
  const addresses = fc.sample(fc.array(fc.tuple(anyName, anyValue), { minLength: 1, maxLength: 8 }), { numRuns: 60, seed: 2013 });
  for (const parts of addresses) {
    const search = `?${parts.map(written).join('&')}`;
    await visitAddress(search);
    expect(await fieldValues(page), search).toEqual(paper);
    expect(await answerText(page), search).toContain('to 15 would take 28.0 more social workers');
    expect(await notUsed(), search).toHaveLength(Math.min(parts.length, 6));
    await expectWhole();
  }
}, 120_000);
