import { describe, expect, it } from 'vitest';
import { parseContent } from '../../src/schema/parse-content.ts';
import { anytown, anytownWith, chapterFile, faultsAfter, faultsOf, glanceFile } from './anytown.ts';

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
        calculators: ['caseload-redistribution'],
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
