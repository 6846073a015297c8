/** Checks the body of an MDX file: its words for bare figures, its components and their attributes for what they name. */

import type { Nodes } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { findBareFigures } from './bare-figures.ts';
import { quote } from './fault.ts';
import { attributeText, checkElement, type ElementProblem } from './mdx-element.ts';
import { pieceAt, type Run, textRuns } from './mdx-text.ts';
import { type MdxProblem, readMdx } from './mdx-tree.ts';
import type { PaperNames } from './names.ts';
import { insertionAdvice } from './prose.ts';
import { offsetInside, type Stretch } from './yaml-source.ts';

/** Everything that cannot stand in MDX text, offsets counted in `text`; and the models of its calculators. */
export function lintMdx(text: string, names: PaperNames): { readonly problems: MdxProblem[]; readonly calculators: string[] } {
  const { tree, problems } = readMdx(text);
  if (!tree) return { problems: [...problems], calculators: [] };
  const inWords = textRuns(tree).flatMap((run) => bareFiguresIn(run, text, names));
  return { problems: [...problems, ...inWords, ...nodeProblems(tree, text, names)], calculators: calculatorsIn(tree) };
}

function calculatorsIn(node: Nodes): string[] {
  const children = 'children' in node ? (node.children as Nodes[]) : [];
  const isCalculator = (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Calculator';
  const model = isCalculator ? attributeText(node, 'model') : undefined;
  return [...(model === undefined ? [] : [model]), ...children.flatMap(calculatorsIn)];
}

function bareFiguresIn(run: Run, text: string, names: PaperNames): MdxProblem[] {
  const whole = run.map((piece) => piece.text).join('');
  return findBareFigures(whole).map((figure) => {
    const at = pieceAt(run, figure.index);
    const length = at ? Math.min(figure.text.length, at.piece.text.length - at.index) : 0;
    const offset =
      at && (offsetInside({ text, from: at.piece.from, to: at.piece.to }, at.piece.text, at.index, length) ?? at.piece.from);
    return { offset: offset ?? 0, field: 'text', ...bareFigure(figure.text, names) };
  });
}

const bareFigure = (figure: string, names: PaperNames): Pick<MdxProblem, 'found' | 'write'> => {
  const offered = names.figuresPrinting(figure).map((id) => `<Figure id="${id}" />`);
  return { found: `found the bare figure ${quote(figure)}`, write: insertionAdvice(offered, '<Figure id="…" />') };
};

function nodeProblems(node: Nodes, text: string, names: PaperNames): MdxProblem[] {
  const children = 'children' in node ? (node.children as Nodes[]) : [];
  return [...ownProblems(node, text, names), ...children.flatMap((child) => nodeProblems(child, text, names))];
}

const isComment = (code: string): boolean => /^\s*(?:\/\*[\s\S]*?\*\/\s*)*$/.test(code);

function ownProblems(node: Nodes, text: string, names: PaperNames): MdxProblem[] {
  const offset = node.position?.start.offset ?? 0;
  if (node.type === 'mdxjsEsm') {
    return [
      {
        offset,
        field: 'text',
        found: 'found an import or export',
        write: 'Leave it out: components need no import, and a chapter holds no code.',
      },
    ];
  }
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    if (isComment(node.value)) return [];
    return [
      {
        offset,
        field: 'text',
        found: `found {${node.value.replace(/\s+/g, ' ')}}, which is code`,
        write: 'Leave it out: a chapter holds words and components.',
      },
    ];
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return elementProblems(node, text, names);
  const shown = [...('alt' in node ? [['alt', node.alt]] : []), ...('title' in node ? [['title', node.title]] : [])] as [
    string,
    string | null | undefined,
  ][];
  const end = node.position?.end.offset ?? offset;
  return shown.flatMap(([field, value]) =>
    value ? figuresInAttribute(value, field, { text, from: offset, to: end }, names) : [],
  );
}

function elementProblems(element: MdxJsxFlowElement | MdxJsxTextElement, text: string, names: PaperNames): MdxProblem[] {
  const start = element.position?.start.offset ?? 0;
  const { problems, prose } = checkElement(element, names);
  const placed = problems.map(({ attribute, ...problem }: ElementProblem) => ({
    ...problem,
    offset: attribute ? startOf(attribute, start) : start,
  }));
  const shown = prose.flatMap((attribute) => {
    const stretch = { text, from: startOf(attribute, start), to: attribute.position?.end.offset ?? text.length };
    const value = String(attribute.value ?? '');
    return figuresInAttribute(value, `<${element.name}> ${attribute.name}`, stretch, names);
  });
  return [...placed, ...shown];
}

const startOf = (attribute: MdxJsxAttribute, otherwise: number): number => attribute.position?.start.offset ?? otherwise;

function figuresInAttribute(value: string, field: string, { text, from, to }: Stretch, names: PaperNames): MdxProblem[] {
  const inserted = /\{\s*(?:figure|claim|given|statistic)\s*:/.test(value)
    ? [{ offset: from, field, found: 'found an insertion in an attribute', write: 'Say it in the text, as <Figure id="…" />.' }]
    : [];
  const bare = findBareFigures(value.replace(/\{[^}]*\}/g, (match) => ' '.repeat(match.length))).map((figure) => ({
    offset: offsetInside({ text, from, to }, value, figure.index, figure.text.length) ?? from,
    field,
    found: `found the bare figure ${quote(figure.text)}`,
    write:
      names.figuresPrinting(figure.text).length > 0 ? 'Say it in the text, as <Figure id="…" />.' : 'Say it without the number.',
  }));
  return [...inserted, ...bare];
}
