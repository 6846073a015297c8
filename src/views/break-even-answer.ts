/** The answer of break-even: what is spent once and what is spent each year are told apart. */

import { type breakEven, hasAnswer, type InputValues, type LineResults } from '../calculation/index.ts';
import { formatMoneyShort, formatNumber } from '../format/number.ts';
import { type AnswerSegment, plural } from './answer.ts';

type Model = typeof breakEven;
type Values = InputValues<Model['inputs']>;
type Lines = LineResults<Model['lines']>;

export function breakEvenAnswer(values: Values, lines: Lines): readonly AnswerSegment[] {
  const { oneOffInvestmentGbp: once, yearlyInvestmentGbp: yearly } = values;
  if (once === 0 && yearly === 0) return [{ text: 'Nothing is spent, so nothing has to come back.' }];
  if (!hasAnswer(lines.savingPerChildYear) || lines.savingPerChildYear <= 0)
    return [{ text: 'Nothing is saved for each child, so the money never comes back.' }];
  const saved = lines.savingPerChildYear;
  return [
    ...(once > 0 ? onceWords(values, lines) : []),
    ...(once > 0 && yearly > 0 ? [{ text: ' ' }] : []),
    ...(yearly > 0 ? yearlyWords(values, lines) : []),
    ...(once > 0 && yearly > 0 ? [{ text: ' These are two sums, each for its own cost.' }] : []),
    { text: ' Each saves ' },
    { text: formatMoneyShort(saved), of: 'savingPerChildYear' },
    { text: ' in a full year.' },
    ...budgetWords(values),
  ];
}

const children = (count: number): string => `${formatNumber(count)} ${plural(count, 'child', 'children')} fewer in care`;

function onceWords({ oneOffInvestmentGbp, monthsInFirstYear }: Values, lines: Lines): readonly AnswerSegment[] {
  const { childrenToRecoverOnce: needed } = lines;
  if (!hasAnswer(needed))
    return [{ text: 'Nothing is saved in the first year, so what is spent once does not come back in it.' }];
  return [
    { text: 'It takes ' },
    { text: children(needed), of: 'childrenToRecoverOnce', strong: true },
    { text: monthsInFirstYear === 12 ? ' for a year to pay back the ' : ' in the first year to pay back the ' },
    { text: formatMoneyShort(oneOffInvestmentGbp), of: 'oneOffInvestmentGbp' },
    { text: ' spent once.' },
  ];
}

function yearlyWords({ yearlyInvestmentGbp }: Values, { childrenEachYear: needed }: Lines): readonly AnswerSegment[] {
  if (!hasAnswer(needed)) return [];
  return [
    { text: 'It takes ' },
    { text: children(needed), of: 'childrenEachYear', strong: true },
    { text: ' in every year to cover the ' },
    { text: formatMoneyShort(yearlyInvestmentGbp), of: 'yearlyInvestmentGbp' },
    { text: ' spent each year.' },
  ];
}

function budgetWords({ childrenBudgetAssumes }: Values): readonly AnswerSegment[] {
  if (childrenBudgetAssumes === 0) return [];
  return [
    { text: ' The budget already counts on ' },
    { text: formatNumber(childrenBudgetAssumes), of: 'childrenBudgetAssumes' },
    { text: ' fewer, so the first of them release no money: they only shrink an overspend.' },
  ];
}
