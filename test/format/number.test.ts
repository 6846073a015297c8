import { describe, expect, test } from 'vitest';
import { caseloadRedistribution } from '../../src/calculation/index.ts';
import { formatDate } from '../../src/format/date.ts';
import { formatMoney, formatMoneyShort, formatNumber, formatNumberShort, formatPercent } from '../../src/format/number.ts';
import { formatInput, formatOutcome, formatUnit, formatWithNoun } from '../../src/format/quantity.ts';
import { spellUnit } from '../../src/format/unit-words.ts';
import { workingInNumbers, workingInWords } from '../../src/format/working.ts';

describe('numbers in words', () => {
  test('are written the British way, rounded half away from zero', () => {
    expect(formatNumber(1050)).toBe('1,050');
    expect(formatNumber(10.25, 1)).toBe('10.3');
    expect(formatNumber(-10.25, 1)).toBe('−10.3');
    expect(formatNumber(-0.04, 1)).toBe('0.0');
    expect(formatNumberShort(27.5)).toBe('27.5');
    expect(formatNumberShort(27)).toBe('27');
    expect(formatNumberShort(1.005)).toBe('1.01');
  });
  test('money', () => {
    expect(formatMoney(384_000)).toBe('£384,000');
    expect(formatMoney(-2_400_000)).toBe('−£2,400,000');
    expect(formatMoney(47_333.333, 2)).toBe('£47,333.33');
    expect(formatMoneyShort(1_325_333)).toBe('£1.33m');
    expect(formatMoneyShort(384_400)).toBe('£384k');
    expect(formatMoneyShort(999_600)).toBe('£1m');
    expect(formatMoneyShort(-40_000)).toBe('−£40,000');
  });
  test('percentages, from shares', () => {
    expect(formatPercent(0.1647, 1)).toBe('16.5%');
    expect(formatPercent(-0.05)).toBe('−5%');
  });
  test('quantities with their nouns', () => {
    const posts = { unit: 'fte', decimals: 0, noun: ['post', 'posts'] } as const;
    expect(formatWithNoun(1, posts)).toBe('1 post');
    expect(formatWithNoun(28, posts)).toBe('28 posts');
    expect(formatInput(142_000 / 3, { unit: 'gbp/fte/year', decimals: 2 })).toBe('£47,333.33');
    expect(formatInput(0.125, { unit: 'share', decimals: 1 })).toBe('12.5%');
    expect(formatOutcome({ noAnswer: 'Nobody.' }, posts)).toBe('no answer');
    expect(formatUnit('case/fte', 1)).toBe('case');
    expect(formatUnit('referral/child')).toBe('referral a child');
    expect(
      ['gbp/carer/week', 'gbp', 'gbp/child', 'person', 'borough', 'fte/team', 'share'].map((unit) => spellUnit(unit, 2)),
    ).toEqual(['a carer a week', '', 'a child', 'people', 'boroughs', 'FTE a team', 'per cent']);
    expect([spellUnit('person', 1), spellUnit('child', 1), spellUnit('family/fte', 5)]).toEqual([
      'person',
      'child',
      'families a full-time worker',
    ]);
  });
  test('dates', () => {
    expect(formatDate('2013-08-13')).toBe('13 August 2013');
  });
});

describe('working', () => {
  const text = (segments: readonly { text: string }[]) => segments.map((segment) => segment.text).join('');
  const { casesHeld, extraPosts, casesOverTarget } = caseloadRedistribution.lines;
  const values: Record<string, number> = { caseHoldersFte: 42, averageCaseload: 25, extraPostsExact: 27.96 };
  test('stands in words and in the numbers of the reader', () => {
    expect(text(workingInWords(casesHeld))).toBe('Social workers who hold cases now × Cases each now');
    expect(text(workingInNumbers(casesHeld, ({ key }) => values[key]))).toBe('42 social workers × 25 cases each');
    expect(text(workingInNumbers(extraPosts, ({ key }) => values[key]))).toBe('28 posts, rounded up to whole ones');
    expect(text(workingInWords(casesOverTarget))).toBe(
      'Cases to hold after growth − Cases the same people would hold at the number wanted, or nil if that is negative',
    );
  });
});
