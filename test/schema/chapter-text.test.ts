import { describe, expect, it } from 'vitest';
import { chapterFile, faultsAfter } from './anytown.ts';

type Case = [what: string, from: string, to: string, said: string[]];

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
