import { describe, expect, it } from 'vitest';
import { chapterFile, faultsAfter } from './anytown.ts';

type Case = [what: string, from: string, to: string, said: string[]];

describe('front matter of a chapter: what is said about', () => {
  it.each<Case>([
    [
      'an unknown field',
      'short: Caseloads',
      'short: Caseloads\nauthor: somebody',
      [
        'caseloads.mdx:4:1 author: "author" is not a field here. The fields here are title, short, standfirst, paragraphs, order.',
      ],
    ],
    [
      'a missing field',
      'short: Caseloads\n',
      '',
      [
        'caseloads.mdx:2:1 short: this field is missing (The title in the menu). Write text, in quotes where it is only digits, such as short: Caseloads.',
      ],
    ],
    [
      'a place in words',
      'order: 1',
      'order: first',
      ['caseloads.mdx:6:8 order: expected a number, found "first". Write a number without quotes, such as order: 1.'],
    ],
    [
      'paragraphs that are none',
      "paragraphs: '3.6 and 3.7'",
      'paragraphs: the middle',
      [
        "caseloads.mdx:5:13 paragraphs: expected paragraphs, found \"the middle\". Write them as '3.6', '3.6 and 3.7' or '3.6 to 3.8'.",
      ],
    ],
    [
      'paragraphs without quotes',
      "paragraphs: '3.6 and 3.7'",
      'paragraphs: 3.6',
      ["caseloads.mdx:5:13 paragraphs: expected text, found 3.6. Put it between quotes: '3.6'."],
    ],
    [
      'a bare figure',
      'standfirst: From {figure:caseload_now}',
      'standfirst: From 25',
      [
        'caseloads.mdx:4:18 standfirst: found the bare figure "25". Write {figure:caseload_now} if that is meant, or add the figure to figures.yaml.',
      ],
    ],
    [
      'a figure that does not exist',
      'standfirst: From {figure:caseload_now}',
      'standfirst: From {figure:caseload_noww}',
      ['caseloads.mdx:4:18 standfirst: there is no figure "caseload_noww" in this paper. Did you mean "caseload_now"?'],
    ],
    [
      'an insertion in the title for the menu',
      'short: Caseloads',
      "short: 'Caseloads of {figure:caseload_now}'",
      ['caseloads.mdx:3:8 short: found an insertion in the title for the menu. Say it without the number.'],
    ],
    [
      'front matter that is not closed',
      'order: 1\n---\n',
      'order: 1\n',
      [
        'caseloads.mdx:1:1 front matter: the front matter is opened and not closed. Begin the file with a line ---, its fields, and another line ---.',
      ],
    ],
    [
      'no front matter',
      '---\ntitle: Smaller caseloads',
      'title: Smaller caseloads',
      [
        'caseloads.mdx:1:1 front matter: this file has no front matter. Begin the file with a line ---, its fields, and another line ---.',
      ],
    ],
    [
      'bad YAML',
      'title: Smaller caseloads',
      'title: Smaller: caseloads',
      [
        'caseloads.mdx:2:8 title: found a second colon in one line. If the colon belongs to the text, put the whole text between quotes, such as label: "Cost: a full year".',
      ],
    ],
  ])('%s', (_, from, to, said) => {
    expect(faultsAfter(chapterFile, from, to)).toEqual(said);
  });
});
