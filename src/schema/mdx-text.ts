/** The words of an MDX file that a reader sees, in runs that are read without a break, each with its places in the file. */

import type { Nodes } from 'mdast';

/** Part of a run: the text of one node, and where the node stands in the file. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export type Run = readonly Piece[];

/** Stands between words that a component parts. */
const standIn = '\uFFFC';

const blocks = new Set([
  'root',
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'code',
  'thematicBreak',
  'mdxJsxFlowElement',
  'mdxFlowExpression',
  'mdxjsEsm',
]);

/** Runs of text in the order of the file: a date parted by bold type is still one date. */
export function textRuns(root: Nodes): Run[] {
  const runs: Run[] = [];
  let run: Piece[] = [];
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  const visit = (node: Nodes): void => {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? 0;
    const piece = (text: string) => run.push({ text, from, to });
    if (blocks.has(node.type)) close();
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') piece(node.value);
    if (node.type === 'break') piece('\n');
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxTextExpression' || node.type === 'image') piece(standIn);
    if ('children' in node) for (const child of node.children) visit(child);
    if (node.type === 'mdxJsxTextElement') piece(standIn);
    if (blocks.has(node.type)) close();
  };
  visit(root);
  return runs;
}

/** The piece in which an index of the run's whole text lies, and the index within it. */
export function pieceAt(run: Run, index: number): { readonly piece: Piece; readonly index: number } | undefined {
  let before = 0;
  for (const piece of run) {
    if (index < before + piece.text.length) return { piece, index: index - before };
    before += piece.text.length;
  }
  return undefined;
}
