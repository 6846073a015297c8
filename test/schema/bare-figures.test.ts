import { describe, expect, it } from 'vitest';
import { findBareFigures, isDateText } from '../../src/schema/bare-figures.ts';

const found = (text: string) => findBareFigures(text).map((figure) => figure.text);

describe('findBareFigures: what may stand', () => {
  it.each([
    'On 13 August 2013 the panel met.',
    'on 23rd July 2013',
    'by 31 March',
    'in June 2013 and Sept 2013',
    'by July 14, at the latest',
    'March\n2014',
    'in 2013-14 and 2014/15',
    'in 2013–14.',
    'the Children Act 1989',
    'in 2013; (2014) and, later, 2015.',
    'mid-2014',
    'from 2013 to 2019',
    '2013–2019',
    'paragraph 3.6',
    'Paragraph 2.5.1 says',
    'paragraphs 3.6 and 3.7',
    'paragraphs 3.6, 3.7 and 6.1',
    'section 5',
    'Section 17(a)',
    'tables 1 to 3',
    'Fig 3 and Figs. 4 and 5',
    "section 5's plan",
    'the first, the twentieth, the twenty-first',
    'ten clients, one of two, none',
    'half of them, twice, a third',
    'hundreds of families',
    'someone, often, weighty, freight',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('findBareFigures: what may not', () => {
  it.each<[text: string, ...figures: string[]]>([
    ['42 workers', '42'],
    ['£384,000 more', '£384,000'],
    ['£5 million', '£5 million'],
    ['£1.2m', '£1.2m'],
    ['by 25%.', '25%'],
    ['by 25 per cent.', '25 per cent'],
    ['c.25', 'c.25'],
    ['10-12', '10-12'],
    ['from 1,050 to 630. Then 7', '1,050', '630', '7'],
    ['eleven', 'eleven'],
    ['Twenty', 'Twenty'],
    ['forty-two cases', 'forty-two'],
    ['one hundred and five', 'one hundred and five'],
    ['five thousand', 'five thousand'],
    ['a dozen', 'dozen'],
    ['2013-19', '2013-19'],
    ['£2000', '£2000'],
    ['2000%', '2000%'],
    ['2013 million', '2013 million'],
    ['2,013', '2,013'],
    ['1899 and 2100', '1899', '2100'],
    ['July 140', '140'],
    ['July 14,000', '14,000'],
    ['July 5', '5'],
    ['45 August 2013', '45'],
    ['13 may 2013', '13'],
    ['the figure 42', '42'],
    ['paragraph 384', '384'],
    ['paragraph 3.6 and 42 workers', '42'],
    ['paragraphs 3.6 and 42 workers', '42'],
    ['table 384,000', '384,000'],
    ['section 5%', '5%'],
    ['stage 2', '2'],
    ['CO2', '2'],
    ['½ and ²', '½', '²'],
    ['١٢ and １２', '١٢', '１２'],
    ['4\uFFFC2', '4', '2'],
  ])('%s', (text, ...figures) => {
    expect(found(text)).toEqual(figures);
  });

  it('says where', () => {
    expect(findBareFigures('In June 2013, 42 of 60')).toEqual([
      { index: 14, text: '42' },
      { index: 20, text: '60' },
    ]);
  });

  it('stays quick on long text', () => {
    const started = performance.now();
    findBareFigures('twenty-one hundred and '.repeat(2_000) + '1.'.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('isDateText', () => {
  it.each(['13 August 2013', 'June 2013', 'July 14', '2013', '2013-14', 'December 2013 to March 2014', 'mid-2014'])(
    '%s',
    (text) => {
      expect(isDateText(text)).toBe(true);
    },
  );

  it.each(['', 'later', 'June', '42', '2013-15', '12 months'])('not "%s"', (text) => {
    expect(isDateText(text)).toBe(false);
  });
});
