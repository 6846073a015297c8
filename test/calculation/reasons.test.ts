/** Why a cell has no answer: the first cause, from the very cells that it uses and from no others. */

import { expect, test } from 'vitest';
import { freshCalculation, shown, spec } from '../support/fresh.ts';

test('a reason is passed on by the cells that use it, and by no other year or item', async () => {
  const c = await freshCalculation();
  const posts = c.namedList('posts');
  const top = c.yearlyInput('Top', 'number', spec);
  const bottom = c.yearlyInput('Bottom', 'number', spec);
  const share = posts.input('Share', 'number', spec);
  const one = c.input('One', 'number', spec);
  const month = c.monthlyInput('Month', 'number', spec);
  const ratio = c.yearly('Ratio', 'number', c.f`${top} / ${bottom}`, shown);
  const inverse = posts.line('Inverse', 'number', c.f`1 / ${share}`, shown);
  const monthly = c.monthly('Monthly', 'number', c.f`1 / ${month}`, shown);
  const lines = {
    ratio,
    inverse,
    monthly,
    soFar: c.yearly('So far', 'number', c.runningTotal(ratio), shown),
    before: c.yearly('Before', 'number', c.previous(ratio, c.f`1 / ${one}`), shown),
    all: c.once('All', 'number', c.sumOfYears(ratio), shown),
    most: c.once('Most', 'number', c.greatestOfYears(ratio), shown),
    first: c.once('First', 'number', c.ofFirstYear(ratio), shown),
    last: c.once('Last', 'number', c.ofLastYear(ratio), shown),
    turn: c.once('Turn', 'year', c.yearsUntilPositiveForGood(ratio), shown),
    everyone: c.once('Everyone', 'number', c.total(inverse, posts), shown),
    mean: c.yearly('Mean', 'number', c.average(monthly), shown),
    negative: c.yearly('Negative', 'number', c.f`-${ratio} + 1`, shown),
  };
  const inputs = { top, bottom, share, one, month };
  const model = c.defineModel({ name: 'reasons', version: 1, title: '', question: '', inputs, lines, headlines: [] });
  const months = Array.from({ length: 36 }, (_, index) => (index === 14 ? 0 : 1));
  const values = { top: [1, 1, 1], bottom: [1, 0, 1], share: [0, 2], one: 0, month: months };
  const result = c.calculate(model, values, { years: ['2013-14', '2014-15', '2015-16'], lists: { posts: ['a', 'b'] } });
  if (!result.ok) throw new Error(JSON.stringify(result));
  const none = (label: string) => ({ noAnswer: `${label} is nil, so there is no answer.` });
  expect(result.lines.ratio).toEqual([1, none('Bottom'), 1]);
  expect(result.lines.inverse).toEqual([none('Share'), 0.5]);
  expect(result.lines.soFar).toEqual([1, none('Bottom'), none('Bottom')]);
  expect(result.lines.before).toEqual([none('One'), 1, none('Bottom')]);
  expect([result.lines.all, result.lines.most, result.lines.turn]).toEqual([none('Bottom'), none('Bottom'), none('Bottom')]);
  expect([result.lines.first, result.lines.last]).toEqual([1, 1]);
  expect(result.lines.everyone).toEqual(none('Share'));
  expect(result.lines.mean).toEqual([1, none('Month'), 1]);
  expect(result.lines.negative).toEqual([0, none('Bottom'), 0]);
  expect(result.lines.monthly.filter((outcome) => !c.hasAnswer(outcome))).toEqual([none('Month')]);
});

test('the first and the last year pass on their own reason', async () => {
  const c = await freshCalculation();
  const bottom = c.yearlyInput('Bottom', 'number', spec);
  const ratio = c.yearly('Ratio', 'number', c.f`1 / ${bottom}`, shown);
  const [first, last] = [
    c.once('First', 'number', c.ofFirstYear(ratio), shown),
    c.once('Last', 'number', c.ofLastYear(ratio), shown),
  ];
  const model = c.defineModel({
    name: 'ends',
    version: 1,
    title: '',
    question: '',
    inputs: { bottom },
    lines: { ratio, first, last },
    headlines: [],
  });
  const none = { noAnswer: 'Bottom is nil, so there is no answer.' };
  const at = (...values: number[]) => {
    const result = c.calculate(model, { bottom: values }, { years: ['2013-14', '2014-15'], lists: {} });
    return result.ok && [result.lines.first, result.lines.last];
  };
  expect(at(0, 2)).toEqual([none, 0.5]);
  expect(at(4, 0)).toEqual([0.25, none]);
});

test('what a line says of itself, a formula that is nil, a condition that is not met, and numbers that are too large', async () => {
  const c = await freshCalculation();
  const [x, y] = [c.input('X', 'number', spec), c.input('Y', 'number', spec)];
  const lines = {
    own: c.once('Own', 'number', c.f`1 / ${x}`, { ...shown, whenNone: 'There is none.' }),
    formula: c.once('Formula', 'number', c.f`${y} / (2 * ${x})`, shown),
    nested: c.once('Nested', 'number', c.notNegative(c.f`1 + 1 / ${x}`), shown),
    minus: c.once('Minus', 'number', c.f`-(1 / ${x})`, shown),
    where: c.once('Where', 'number', c.f`1 + ${c.onlyWhere(y, x)}`, shown),
    whereFormula: c.once('Where formula', 'number', c.f`-${c.onlyWhere(y, c.f`${x} - 1`)}`, shown),
    large: c.once('Large', 'number', c.f`10 ^ ${y}`, shown),
  };
  const model = c.defineModel({ name: 'own', version: 1, title: '', question: '', inputs: { x, y }, lines, headlines: [] });
  const result = c.calculate(model, { x: 0, y: 999 });
  expect(result.ok && result.lines).toEqual({
    own: { noAnswer: 'There is none.' },
    formula: { noAnswer: 'What it is divided by is nil, so there is no answer.' },
    nested: { noAnswer: 'X is nil, so there is no answer.' },
    minus: { noAnswer: 'X is nil, so there is no answer.' },
    where: { noAnswer: 'These numbers give no answer, or one that is too large.' },
    whereFormula: { noAnswer: 'These numbers give no answer, or one that is too large.' },
    large: { noAnswer: 'These numbers give no answer, or one that is too large.' },
  });
});
