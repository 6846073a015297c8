/**
 * A figure is a button, and a line may break between a button and the full stop behind it. Here the two are put into one
 * element that does not break.
 */

import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

type HastPlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

const notes = new Set(['Figure', 'Claim', 'Result', 'Term']);
const leading = /^[.,;:!?)’”]+/;

/** The punctuation that a text begins with, and the rest. */
export function splitPunctuation(text: string): readonly [punctuation: string, rest: string] {
  const punctuation = leading.exec(text)?.[0] ?? '';
  return [punctuation, text.slice(punctuation.length)];
}

export const keepPunctuation = {
  name: 'keep-punctuation',
  element: {
    filter: ['p', 'li', 'strong', 'em', 'td', 'th'],
    visit(parent, context) {
      for (const [index, child] of parent.children.entries()) {
        const next = parent.children[index + 1];
        if (child.type !== 'mdxJsxTextElement' || !notes.has(child.name ?? '') || next?.type !== 'text') continue;
        const [punctuation, rest] = splitPunctuation(next.value);
        if (punctuation === '') continue;
        const children = [{ type: 'text' as const, value: punctuation }];
        context.wrapNode(child, { type: 'element', tagName: 'span', properties: { className: ['keep'] }, children });
        context.replaceNode(next, { type: 'text', value: rest });
      }
    },
  },
} satisfies HastPlugin;
