/** Chapters: the front matter of a paper's MDX files, and the faults of their bodies. */

import type { AtAGlance, Chapter } from './content.ts';
import { placeIn, quote, type Report } from './fault.ts';
import { group, number, prose, text } from './fields.ts';
import { type FileContext, fieldsAt } from './file-context.ts';
import { lintMdx } from './mdx-lint.ts';
import type { PaperNames } from './names.ts';
import { areParagraphs, paragraphsAdvice } from './paragraphs.ts';
import { checkShape } from './shape.ts';
import { readYaml } from './yaml-source.ts';

const chapterExample = { title: 'title: Caseloads', standfirst: 'standfirst: How many more social workers would it take?' };

export const chapterFrontMatter = group(
  'The front matter of a chapter',
  {
    title: prose('The title of the chapter', chapterExample.title),
    short: text('The title in the menu', 'short: Caseloads'),
    standfirst: prose('What the chapter is about, in a sentence or two', chapterExample.standfirst),
    paragraphs: text('The paragraphs of the paper that it explains', `paragraphs: '3.6 to 3.8'`),
    order: number('Its place among the chapters', 'order: 1'),
  },
  'title: Caseloads',
);

export const atAGlanceFrontMatter = group(
  'The front matter of the page at a glance',
  {
    title: prose('The title of the page', chapterExample.title).optional(),
    standfirst: prose('What the page says, in a sentence or two', chapterExample.standfirst).optional(),
  },
  chapterExample.standfirst,
);

/** Names of pages that every paper has already. */
const takenAddresses = new Set(['checks', 'questions', 'figures', 'print']);

export interface MdxFile {
  readonly file: string;
  readonly text: string;
  readonly names: PaperNames;
  readonly report: Report;
}

/** Reads a chapter: its front matter as facts, its body for faults only. `places` are the chapters so far by their order. */
export function readChapter(mdx: MdxFile, slug: string, places: Map<number, string>): Chapter | undefined {
  const context = readFrontMatter(mdx);
  const { calculators } = readBody(mdx);
  if (takenAddresses.has(slug)) {
    mdx.report({
      file: mdx.file,
      line: 1,
      column: 1,
      field: 'file',
      found: `every paper has a page ${quote(slug)} already`,
      write: 'Give the file another name.',
    });
  }
  if (!context) return undefined;
  const { value, faults } = checkShape(chapterFrontMatter, context.source);
  for (const fault of faults) context.report(fault);
  if (!value) return undefined;
  const { short, paragraphs, order } = value;
  const fields = fieldsAt(context);
  if (!areParagraphs(paragraphs)) {
    fields.refuse('paragraphs', `expected paragraphs, found ${quote(paragraphs)}`, paragraphsAdvice);
  }
  const other = places.get(order);
  if (other !== undefined) fields.refuse('order', `${other}.mdx is number ${order} already`, 'Give each chapter its own number.');
  places.set(order, slug);
  if (fields.prose('short', short).some((segment) => segment.kind !== 'text')) {
    fields.refuse('short', 'found an insertion in the title for the menu', 'Say it without the number.');
  }
  const title = fields.prose('title', value.title);
  const standfirst = fields.prose('standfirst', value.standfirst);
  return { slug, file: mdx.file, title, short, standfirst, paragraphs, order, calculators };
}

/** Reads at-a-glance.mdx. */
export function readAtAGlance(mdx: MdxFile): AtAGlance | undefined {
  const context = readFrontMatter(mdx);
  readBody(mdx);
  if (!context) return undefined;
  const { value, faults } = checkShape(atAGlanceFrontMatter, context.source, context.source.data ?? {});
  for (const fault of faults) context.report(fault);
  const fields = fieldsAt(context);
  return {
    file: mdx.file,
    title: fields.optionalProse('title', value?.title),
    standfirst: fields.optionalProse('standfirst', value?.standfirst),
  };
}

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t\r]*$/m;

const headOf = (text: string): RegExpExecArray | undefined => {
  const match = frontMatter.exec(text);
  return match?.index === 0 ? match : undefined;
};

function readFrontMatter({ file, text, names, report }: MdxFile): FileContext | undefined {
  const match = headOf(text);
  if (!match) {
    const found = text.startsWith('---') ? 'the front matter is opened and not closed' : 'this file has no front matter';
    report({
      file,
      line: 1,
      column: 1,
      field: 'front matter',
      found,
      write: 'Begin the file with a line ---, its fields, and another line ---.',
    });
    return undefined;
  }
  const { source, faults } = readYaml(file, match[1] ?? '', 1);
  for (const fault of faults) report(fault);
  return source && { source, names: { shared: names, paper: names }, report };
}

/** Reads all below the front matter; without one, all below the first blank line, where it was meant to end. */
function readBody({ file, text, names, report }: MdxFile): { calculators: readonly string[] } {
  const head = headOf(text)?.[0] ?? text.slice(0, Math.max(0, text.search(/\n\s*\n/)));
  const body = head.replace(/[^\n]/g, ' ') + text.slice(head.length);
  const { problems, calculators } = lintMdx(body, names);
  for (const { offset, ...problem } of problems) report({ file, ...placeIn(body, offset), ...problem });
  return { calculators };
}
