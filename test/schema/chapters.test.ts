import { describe, expect, it } from 'vitest';
import { parseContent } from '../../src/schema/parse-content.ts';
import { anytown, anytownWith, chapterFile, faultsAfter, faultsOf, glanceFile } from './anytown.ts';

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

describe('text of a chapter: what is said about', () => {
  it.each<Case>([
    [
      'a bare figure that a figure prints',
      '<Figure id="workers" /> social',
      '42 social',
      [
        'caseloads.mdx:11:16 text: found the bare figure "42". Write <Figure id="workers" /> if that is meant, or add the figure to figures.yaml.',
      ],
    ],
    [
      'a bare figure that none prints',
      '<Figure id="workers" /> social',
      '£43 million of social',
      [
        'caseloads.mdx:11:16 text: found the bare figure "£43 million". Put it in figures.yaml with its paragraph, and write <Figure id="…" /> here.',
      ],
    ],
    [
      'a number word over ten',
      '<Figure id="workers" /> social',
      'forty-two social',
      [
        'caseloads.mdx:11:16 text: found the bare figure "forty-two". Put it in figures.yaml with its paragraph, and write <Figure id="…" /> here.',
      ],
    ],
    [
      'a bare figure parted by bold type',
      '<Figure id="workers" /> social',
      '4**2** social',
      [
        'caseloads.mdx:11:16 text: found the bare figure "42". Write <Figure id="workers" /> if that is meant, or add the figure to figures.yaml.',
      ],
    ],
    [
      'a bare figure in a heading',
      '## The sum',
      '## The sum of 42',
      [
        'caseloads.mdx:9:15 text: found the bare figure "42". Write <Figure id="workers" /> if that is meant, or add the figure to figures.yaml.',
      ],
    ],
    [
      'a bare figure in code',
      'They hold',
      '`x = 42` They hold',
      [
        'caseloads.mdx:15:6 text: found the bare figure "42". Write <Figure id="workers" /> if that is meant, or add the figure to figures.yaml.',
      ],
    ],
    [
      'a bare figure in a picture',
      'They hold',
      '![A chart of 42 workers](chart.svg) They hold',
      ['caseloads.mdx:15:14 alt: found the bare figure "42". Say it in the text, as <Figure id="…" />.'],
    ],
    [
      'a bare figure in the title of a link',
      'They hold',
      '[They](/papers/ "All 42") hold',
      ['caseloads.mdx:15:22 title: found the bare figure "42". Say it in the text, as <Figure id="…" />.'],
    ],
    ['a date parted by bold type', '29 February 2020', '29 **February** 2020', []],
    [
      'a component that does not exist',
      '<Figure id="workers" />',
      '<Figur id="workers" />',
      ['caseloads.mdx:11:16 <Figur>: there is no component <Figur>. Did you mean <Figure>?'],
    ],
    [
      'HTML',
      '<Figure id="workers" />',
      '<span>many</span>',
      ['caseloads.mdx:11:16 <span>: there is no component <span>. Write it as Markdown: a chapter holds no HTML.'],
    ],
    [
      'an id that does not exist',
      '<Figure id="workers" />',
      '<Figure id="wokers" />',
      ['caseloads.mdx:11:24 <Figure> id: there is no figure "wokers" in this paper. Did you mean "workers"?'],
    ],
    [
      'an attribute that does not exist',
      '<Figure id="workers" />',
      '<Figure idd="workers" />',
      [
        'caseloads.mdx:11:16 <Figure>: <Figure> has no id. Write <Figure id="…" />.',
        'caseloads.mdx:11:24 <Figure> idd: <Figure> has no attribute "idd". Did you mean "id"?',
      ],
    ],
    [
      'a form that does not exist',
      '<Figure id="workers" />',
      '<Figure id="workers" show="valeu" />',
      ['caseloads.mdx:11:37 <Figure> show: there is no form "valeu". Did you mean "value"?'],
    ],
    [
      'code in an attribute',
      '<Figure id="workers" />',
      '<Figure id={workers} />',
      ['caseloads.mdx:11:24 <Figure> id: id has no text between quotes. Write id="…".'],
    ],
    [
      'an attribute twice',
      '<Figure id="workers" />',
      '<Figure id="workers" id="workers" />',
      ['caseloads.mdx:11:37 <Figure> id: id stands here a second time. Delete one of the two.'],
    ],
    [
      'attributes that are spread',
      '<Figure id="workers" />',
      '<Figure id="workers" {...more} />',
      ['caseloads.mdx:11:16 <Figure>: found { } among the attributes. Write each attribute out as name="value".'],
    ],
    [
      'a component that stays open',
      '<Figure id="workers" />',
      '<Figure id="workers">',
      [
        'caseloads.mdx:11:16 <Figure>: <Figure> is opened and not closed. Write <Figure … /> where it stands alone, or </Figure> where it ends.',
      ],
    ],
    [
      'a closing tag alone',
      '<Figure id="workers" />',
      'many</Figure>',
      ['caseloads.mdx:11:20 </Figure>: found </Figure>, which closes nothing. Delete it, or write the tag that it closes.'],
    ],
    [
      'an attribute without quotes',
      '<Figure id="workers" />',
      '<Figure id=workers />',
      [
        'caseloads.mdx:11:16 <Figure>: <Figure> is not written out. Write it as <Figure name="value" />, with quotes around each value.',
      ],
    ],
    [
      'an insertion of YAML',
      '<Figure id="workers" />',
      '{figure:workers}',
      [
        'caseloads.mdx:11:16 text: found {figure:workers}, which belongs in YAML files. Write <Figure id="workers" /> in a chapter.',
      ],
    ],
    [
      'an insertion of YAML that has no component',
      '<Figure id="workers" />',
      '{given:extra_sum/months_in_year}',
      [
        'caseloads.mdx:11:16 text: found {given:extra_sum/months_in_year}, which belongs in YAML files. A chapter takes <Figure id="…" /> and <Claim id="…" /> only.',
      ],
    ],
    [
      'code',
      '<Figure id="workers" />',
      '{6 * 7}',
      ['caseloads.mdx:11:16 text: found {6 * 7}, which is code. Leave it out: a chapter holds words and components.'],
    ],
    [
      'code that cannot be read',
      '<Figure id="workers" />',
      '{6 *}',
      [
        'caseloads.mdx:11:16 text: found {6 *}, which is not text. Leave it out: a chapter holds words and components, and a bracket of this kind begins code.',
      ],
    ],
    [
      'a bracket that stays open',
      '<Figure id="workers" />',
      '{ many',
      [
        'caseloads.mdx:11:16 text: found a { that is opened and not closed. Leave it out: a chapter holds words and components, and a bracket of this kind begins code.',
      ],
    ],
    [
      'an import',
      '## The sum',
      "import Chart from './chart'",
      [
        'caseloads.mdx:9:1 text: found an import or export. Leave it out: components need no import, and a chapter holds no code.',
      ],
    ],
    [
      'a paragraph that begins like an import',
      '## The sum',
      'import and export of children',
      [
        'caseloads.mdx:9:1 text: found a paragraph that begins with "import", which is read as code. Begin the paragraph with another word. Components need no import.',
      ],
    ],
    [
      'a comment of HTML',
      '## The sum',
      '<!-- The sum -->',
      ['caseloads.mdx:9:1 text: found <!--. Write a comment as {/* … */}.'],
    ],
    [
      'a bare address',
      '## The sum',
      '<https://anytown.example>',
      ['caseloads.mdx:9:1 text: found <https://anytown.example>. Write a link as [what it is](https://anytown.example).'],
    ],
    [
      'a less-than sign',
      '<Figure id="workers" />',
      'a<5',
      [
        'caseloads.mdx:11:17 text: found a < that begins no component. Write it in words: "less than", "under".',
        'caseloads.mdx:11:18 text: found the bare figure "5". Put it in figures.yaml with its paragraph, and write <Figure id="…" /> here.',
      ],
    ],
    [
      'a calculator that does not exist',
      'model="caseload-redistribution"',
      'model="caseload"',
      ['caseloads.mdx:13:13 <Calculator> model: there is no calculator "caseload". Write "caseload-redistribution".'],
    ],
    [
      'a scenario that does not exist',
      'scenario="as_printed"',
      'scenario="as_prined"',
      ['caseloads.mdx:15:19 <Result> scenario: there is no scenario "as_prined" in this paper. Did you mean "as_printed"?'],
    ],
    [
      'a line that does not exist',
      'line="casesHeld"',
      'line="caseHeld"',
      ['caseloads.mdx:15:41 <Result> line: "caseHeld" is not a line of caseload-redistribution. Did you mean "casesHeld"?'],
    ],
    [
      'a term that does not exist',
      'id="fte"',
      'id="ftes"',
      ['caseloads.mdx:15:78 <Term> id: there is no term "ftes" in content/glossary.yaml. Did you mean "fte"?'],
    ],
    [
      'a bare figure in an attribute',
      '<Calculator model="caseload-redistribution" />',
      '<Verdicts claims="cases_sum" caption="The 42 workers" />',
      ['caseloads.mdx:13:43 <Verdicts> caption: found the bare figure "42". Say it in the text, as <Figure id="…" />.'],
    ],
    [
      'an insertion in an attribute',
      '<Calculator model="caseload-redistribution" />',
      '<Verdicts claims="cases_sum" caption="The {figure:workers} workers" />',
      ['caseloads.mdx:13:30 <Verdicts> caption: found an insertion in an attribute. Say it in the text, as <Figure id="…" />.'],
    ],
    [
      'one of several sums that does not exist',
      '<Calculator model="caseload-redistribution" />',
      '<Verdicts claims="cases_sum, extra_sums" caption="The sums" />',
      ['caseloads.mdx:13:11 <Verdicts> claims: there is no claim "extra_sums" in this paper. Did you mean "extra_sum"?'],
    ],
    [
      'several faults at once',
      'They hold <Result',
      '{1} 42 <Figur /> They hold < 5 {figure:nope} <Result',
      [
        'caseloads.mdx:15:1 text: found {1}, which is code. Leave it out: a chapter holds words and components.',
        'caseloads.mdx:15:5 text: found the bare figure "42". Write <Figure id="workers" /> if that is meant, or add the figure to figures.yaml.',
        'caseloads.mdx:15:8 <Figur>: there is no component <Figur>. Did you mean <Figure>?',
        'caseloads.mdx:15:30 text: found the bare figure "5". Put it in figures.yaml with its paragraph, and write <Figure id="…" /> here.',
        'caseloads.mdx:15:32 text: found {figure:nope}, which belongs in YAML files. Write <Figure id="nope" /> in a chapter.',
      ],
    ],
  ])('%s', (_, from, to, said) => {
    expect(faultsAfter(chapterFile, from, to)).toEqual(said);
  });
});

describe('chapters', () => {
  it('are facts by their front matter', () => {
    expect(parseContent(anytown()).content.papers[0]?.chapters).toEqual([
      {
        slug: 'caseloads',
        file: chapterFile,
        title: [{ kind: 'text', text: 'Smaller caseloads' }],
        short: 'Caseloads',
        standfirst: [
          { kind: 'text', text: 'From ' },
          { kind: 'figure', id: 'caseload_now' },
          { kind: 'text', text: ' to ' },
          { kind: 'figure', id: 'caseload_wanted' },
          { kind: 'text', text: '.' },
        ],
        paragraphs: '3.6 and 3.7',
        order: 1,
      },
    ]);
  });

  it('may hold comments, links, lists and dates', () => {
    const body =
      '\n{/* to do: 42 things */}\n\n1. [A link](/papers/anytown-2020/) to *June 2013*\n2. ten clients in 2013-14, see tables 1 and 2\n';
    expect(faultsAfter(chapterFile, 'They hold', `${body}\nThey hold`)).toEqual([]);
  });

  it('are read with the line ends of Windows', () => {
    const files = anytown();
    files.set(chapterFile, String(files.get(chapterFile)).replaceAll('\n', '\r\n').replace('<Figure id="workers" />', '42'));
    expect(faultsOf(files)).toEqual([
      `${chapterFile}:11:16 text: found the bare figure "42". Write <Figure id="workers" /> if that is meant, or add the figure to figures.yaml.`,
    ]);
  });

  it('have a place of their own in the menu', () => {
    const files = anytown();
    files.set('content/papers/anytown-2020/units.mdx', String(files.get(chapterFile)));
    expect(faultsOf(files)).toEqual([
      'content/papers/anytown-2020/units.mdx:6:8 order: caseloads.mdx is number 1 already. Give each chapter its own number.',
    ]);
  });

  it('do not take the address of another page', () => {
    const files = anytown();
    files.set('content/papers/anytown-2020/checks.mdx', String(files.get(chapterFile)).replace('order: 1', 'order: 2'));
    expect(faultsOf(files)).toEqual([
      'content/papers/anytown-2020/checks.mdx:1:1 file: every paper has a page "checks" already. Give the file another name.',
    ]);
  });

  it('may be the page at a glance, which needs no title', () => {
    expect(parseContent(anytown()).content.papers[0]?.atAGlance).toEqual({
      file: 'content/papers/anytown-2020/at-a-glance.mdx',
      title: undefined,
      standfirst: [{ kind: 'text', text: 'In short.' }],
    });
  });

  it('are all looked at: a fault in one hides none in another', () => {
    const files = anytownWith(chapterFile, '<Figure id="workers" />', '42');
    files.set(glanceFile, '---\nstandfirst: In short.\n---\n\nIt asks for 27.\n');
    expect(faultsOf(files).map((fault) => fault.split(' ')[0])).toEqual([`${glanceFile}:5:13`, `${chapterFile}:11:16`]);
  });
});
