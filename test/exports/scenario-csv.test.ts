import { parseCsv } from 'hucre/csv';
import { describe, expect, test } from 'vitest';
import { scenarioCsv } from '../../src/exports/scenario-csv.ts';
import { caseFor } from '../support/paper-case.ts';

const csvOf = (changes: Partial<Parameters<typeof scenarioCsv>[0]> = {}): string => {
  const { model, values, lines, extents, reach, paper } = caseFor('wolverhampton-2013', 'staffing-cost');
  const own = { model, values, lines, extents, names: reach.items, paper: paper.values };
  return scenarioCsv({
    ...own,
    scenario: 'Both units',
    sources: { units: 'paragraph 1.1' },
    address: 'https://a.example/?x=1',
    ...changes,
  });
};
const rows = (text: string) => parseCsv(text) as string[][];

describe('scenarioCsv', () => {
  test('has a row for each input and each result, numbers as numbers', () => {
    const found = rows(csvOf());
    expect(found[0]).toEqual([
      'kind',
      'name',
      'what',
      'item',
      'year or month',
      'value',
      'unit',
      'in the paper',
      'source or reason',
    ]);
    expect(found.find(([, name]) => name === 'units')).toEqual([
      'input',
      'units',
      'How many units',
      '',
      '',
      '2',
      'number',
      '2',
      'paragraph 1.1',
    ]);
    expect(found.find(([, name]) => name === 'costInYear.2013-14')?.slice(0, 7)).toEqual([
      'result',
      'costInYear.2013-14',
      'Cost in the year',
      '',
      '2013-14',
      '176000.00000000003',
      'gbp',
    ]);
  });

  test('says where it comes from', () => {
    const about = (name: string, value: string) => ['about', name, value, '', '', '', '', '', ''];
    expect(rows(csvOf()).slice(1, 4)).toEqual([
      about('scenario', 'Both units'),
      about('calculator', 'Staffing cost, version 1'),
      about('address', 'https://a.example/?x=1'),
    ]);
  });

  test.each(['=HYPERLINK("https://a.example")', '@x', '\tx', '+1', '-1+1'])('makes the text %j safe to open', (name) => {
    const cells = rows(csvOf({ names: { consultant: name } })).find(([, cell]) => cell === 'postsPerUnit.consultant');
    expect(cells?.[3]).toBe(`'${name}`);
  });

  test('a second line that begins with a sign stays inside its cell', () => {
    const cells = rows(csvOf({ names: { consultant: 'a\n=1+1' } })).find(([, cell]) => cell === 'postsPerUnit.consultant');
    expect(cells?.[3]).toBe('a\n=1+1');
  });

  test('leaves a negative number alone', () => {
    const { values } = caseFor('wolverhampton-2013', 'staffing-cost');
    const found = rows(csvOf({ values: { ...values, reserveGbp: -1.5 } })).find(([, name]) => name === 'reserveGbp');
    expect(found?.[5]).toBe('-1.5');
  });

  test('begins with the mark by which spreadsheets know UTF-8', () => {
    expect(csvOf().startsWith('\uFEFFkind,name,')).toBe(true);
  });

  test('a line that was not worked out is left blank', () => {
    expect(rows(csvOf({ lines: {} })).find(([, name]) => name === 'monthsReserveLasts')).toEqual([
      'result',
      'monthsReserveLasts',
      'Months of all posts that the whole reserve pays for',
      '',
      '',
      '',
      'month',
      '',
      '',
    ]);
  });

  test('gives the reason where there is no number', () => {
    const found = rows(csvOf({ lines: { monthsReserveLasts: { noAnswer: 'The posts cost nothing.' } } }));
    const row = found.find(([, name]) => name === 'monthsReserveLasts');
    expect([row?.[5], row?.[8]]).toEqual(['', 'The posts cost nothing.']);
  });
});
