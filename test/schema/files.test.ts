import { describe, expect, it } from 'vitest';
import { parseContent } from '../../src/schema/parse-content.ts';
import {
  anytown,
  chapterFile,
  claimsFile,
  faultsAfter,
  faultsOf,
  figuresFile,
  glossaryFile,
  paperFile,
  sourcesFile,
} from './anytown.ts';

const textOf = (file: string) => String(anytown().get(file));
const faultsWith = (file: string, content: string | Uint8Array) => faultsOf(anytown().set(file, content));
const bytes = (text: string) => new TextEncoder().encode(text);

describe('content that is in order', () => {
  it('has no faults, as text or as bytes', () => {
    expect(faultsOf(anytown())).toEqual([]);
    expect(faultsOf(new Map([...anytown()].map(([file, text]) => [file, bytes(String(text))])))).toEqual([]);
  });

  it('may hold files of the machine, and files elsewhere are left alone', () => {
    expect(faultsOf(anytown().set('content/.DS_Store', '\0').set('README.md', '42'))).toEqual([]);
  });
});

describe('files that cannot be read: what is said about', () => {
  it('bytes that are not UTF-8', () => {
    const latin = Uint8Array.from(
      [...textOf(figuresFile).replace('workers in', 'workers é in')].map((letter) => letter.charCodeAt(0)),
    );
    expect(faultsWith(figuresFile, latin)).toEqual([
      `${figuresFile}:3:27 file: found a character that is not written in UTF-8. Open the file in a text editor, correct the character and save the file with the encoding UTF-8.`,
    ]);
  });

  it('a byte order mark', () => {
    const said = [
      `${figuresFile}:1:1 file: found an invisible byte order mark before the first character. Save the file as UTF-8 without BOM.`,
    ];
    expect(faultsWith(figuresFile, `\uFEFF${textOf(figuresFile)}`)).toEqual(said);
    expect(faultsWith(figuresFile, bytes(`\uFEFF${textOf(figuresFile)}`))).toEqual(said);
  });

  it('the marks of a merge, and nothing that only follows from them', () => {
    const text = textOf(figuresFile).replace('  budget:\n', '<<<<<<< HEAD\n  budget:\n=======\n  the_budget:\n>>>>>>> branch\n');
    const write =
      'which a merge of two versions left behind. Keep one of the two versions between the marks and delete the marks.';
    expect(faultsWith(figuresFile, text)).toEqual([
      `${figuresFile}:35:1 file: found "<<<<<<<", ${write}`,
      `${figuresFile}:37:1 file: found "=======", ${write}`,
      `${figuresFile}:39:1 file: found ">>>>>>>", ${write}`,
    ]);
  });

  it('but not a line of = under a heading of a chapter', () => {
    expect(faultsAfter(chapterFile, '## The sum', 'The sum\n=======')).toEqual([]);
  });

  it('a control character', () => {
    expect(faultsAfter(figuresFile, 'Social workers in', 'Social\u0007 workers in')).toEqual([
      'figures.yaml:3:18 file: found an invisible control character (U+0007). Delete it and type the words around it again.',
    ]);
  });

  it('a file that is missing', () => {
    const files = anytown();
    files.delete(figuresFile);
    expect(faultsOf(files)).toEqual([
      `${figuresFile}:1:1 file: this file is missing (Every figure of the paper). Add it: docs/content-format.md shows how.`,
    ]);
  });

  it('a file that is empty', () => {
    expect(faultsWith(glossaryFile, '').filter((fault) => fault.startsWith(glossaryFile))).toEqual([
      `${glossaryFile}:1:1 file: expected a group of fields, found nothing. Write its fields below it, each on its own line, such as terms:.`,
    ]);
  });

  it('a file under a name that nobody reads', () => {
    expect(faultsWith('content/papers/anytown-2020/figure.yaml', '')).toEqual([
      'content/papers/anytown-2020/figure.yaml:1:1 file: the site does not read a file of this name. Did you mean "figures.yaml"?',
    ]);
    expect(faultsWith('content/papers/anytown-2020/Next Steps.mdx', '')).toEqual([
      "content/papers/anytown-2020/Next Steps.mdx:1:1 file: the site does not read a file of this name. A paper's folder holds paper.yaml, figures.yaml, claims.yaml, scenarios.yaml, gaps.yaml, outturn.yaml and chapters such as caseloads.mdx, named in small letters, digits and dashes.",
    ]);
    expect(faultsWith('content/source.yaml', '')).toEqual([
      'content/source.yaml:1:1 file: the site does not read a file of this name. Did you mean "sources.yaml"?',
    ]);
  });

  it('a field at the top that does not belong there', () => {
    expect(faultsWith(sourcesFile, `${textOf(sourcesFile)}notes: none\n`)).toEqual([
      `${sourcesFile}:7:1 notes: "notes" is not a field here. The fields here are sources.`,
    ]);
  });
});

describe('YAML that cannot be read: what is said about', () => {
  const quotes = 'put the whole text between quotes, such as label: "Cost: a full year".';
  it.each<[what: string, from: string, to: string, said: string[]]>([
    [
      'a tab',
      '    value: 42',
      '\tvalue: 42',
      ['figures.yaml:5:1 value: found a tab. Use spaces: two for each step to the right.'],
    ],
    [
      'a tab after a name',
      'value: 42',
      'value:\t42',
      ['figures.yaml:5:11 value: found a tab. Use spaces: two for each step to the right.'],
    ],
    [
      'a colon in text',
      'label: More social workers',
      'label: More: social workers',
      [`figures.yaml:30:12 label: found a second colon in one line. If the colon belongs to the text, ${quotes}`],
    ],
    [
      'text that begins with an insertion',
      'label: More social workers',
      'label: {figure:workers} more',
      [
        `figures.yaml:30:29 label: found more text after the end of a value. If the text begins with { or [ or holds a quote, ${quotes}`,
      ],
    ],
    [
      'a quote that stays open',
      "printed: '27'",
      "printed: '27",
      [
        'figures.yaml:31:17 printed: found a quote that is opened and not closed. Add the closing quote at the end of the text that it opens.',
      ],
    ],
    [
      'a bracket that stays open',
      "where: { paragraph: '4.1' }",
      "where: { paragraph: '4.1'",
      [
        'figures.yaml:50:3 workers_again: found a { or [ that is opened and not closed. Add the closing bracket on the same line.',
      ],
    ],
    [
      'a line too far to the left',
      '    value: 42',
      '   value: 42',
      [
        'figures.yaml:5:4 value: found this line too far to the left or to the right. Begin it in the same column as the fields beside it, with spaces.',
      ],
    ],
    [
      'a line too far to the right',
      '    value: 42',
      '      value: 42',
      [
        'figures.yaml:5:7 value: found this line too far to the left or to the right. Begin it in the same column as the fields beside it, with spaces.',
      ],
    ],
    [
      'a name without its space',
      '    value: 42',
      '    value:42',
      [
        'figures.yaml:5:5 value: found a line without a colon and a space after the name. Write a name, a colon, a space and the value, such as unit: gbp.',
      ],
    ],
    [
      'a dash that is no list',
      'value: 42',
      'value: - 42',
      [
        `figures.yaml:5:12 value: found a dash that begins a list on the line of its name. Begin the list on the next line. If the dash belongs to the text, ${quotes}`,
      ],
    ],
    [
      'a sign that YAML keeps',
      'label: More social workers',
      'label: @home',
      [
        'figures.yaml:30:12 label: found a text that begins with a sign that YAML keeps for itself. Put the whole text between quotes, such as label: "Cost: a full year".',
      ],
    ],
    [
      'a name for a value, and a pointer to it',
      'label: More social workers',
      'label: &more More social workers',
      [
        'figures.yaml:30:18 figures.extra_workers.label: found "&more", a name for a value. Leave it out, or put quotes around the text.',
      ],
    ],
    [
      'a pointer to nothing',
      'value: 42',
      'value: *other',
      [
        'figures.yaml:5:12 figures.workers.value: found "*other", which points to another field. Write the value itself, or put quotes around the text.',
        'figures.yaml:5:12 figures.workers.value: this field is missing (The printed figure in base units). Write value: 42.',
      ],
    ],
    [
      'a value that begins with !',
      'value: 42',
      'value: !number 42',
      [
        'figures.yaml:5:12 value: found a value that begins with !. Put the whole text between quotes, such as label: "Cost: a full year".',
        'figures.yaml:5:20 figures.workers.value: expected a number, found "42". Write a number without quotes, such as value: 42.',
      ],
    ],
  ])('%s', (_, from, to, said) => {
    expect(faultsAfter(figuresFile, from, to)).toEqual(said);
  });

  it('two documents in one file', () => {
    expect(
      faultsWith(glossaryFile, `${textOf(glossaryFile)}---\n${textOf(glossaryFile)}`).filter((fault) =>
        fault.startsWith(glossaryFile),
      ),
    ).toEqual([
      `${glossaryFile}:10:1 file: found a line with --- in the middle of the file. Delete that line: a file holds one list of fields.`,
    ]);
  });
});

describe('faults', () => {
  it('of all files are said at once, by file and line', () => {
    const files = anytown()
      .set(figuresFile, textOf(figuresFile).replace('value: 42', 'value: 43').replace('rounded_to: 100', 'rounded: 100'))
      .set(claimsFile, textOf(claimsFile).replace('{figure:caseload_wanted}', '{figure:nope}'))
      .set(paperFile, textOf(paperFile).replace('slug: anytown-2020', 'slug: anytown'))
      .set(glossaryFile, textOf(glossaryFile).replace('A child', '5 children'));
    expect(faultsOf(files).map((fault) => fault.split(' ')[0])).toEqual([
      `${glossaryFile}:9:12`,
      `${claimsFile}:3:38`,
      `${figuresFile}:5:12`,
      `${figuresFile}:27:5`,
      `${paperFile}:1:7`,
    ]);
  });

  it('leave the rest of the content readable', () => {
    const { content } = parseContent(anytown().set(claimsFile, 'claims: {'));
    expect(content.papers[0]?.figures.size).toBe(8);
    expect(content.papers[0]?.claims.size).toBe(0);
  });
});
