/**
 * Markdown tables say their alignment in a `style` attribute, which the content security policy refuses:
 * a class says it instead, and the style sheets draw it.
 */

import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

type HastPlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

const classOf: Record<string, string> = { right: 'num', center: 'centre' };

export const tableAlignment = {
  name: 'table-alignment',
  element: {
    filter: ['td', 'th'],
    visit(cell, context) {
      const alignment = /text-align:\s*(\w+)/.exec(String(cell.properties.style ?? ''))?.[1];
      if (alignment === undefined) return;
      context.setProperty(cell, 'style', undefined);
      const name = classOf[alignment];
      if (name !== undefined) context.setProperty(cell, 'className', [name]);
    },
  },
} satisfies HastPlugin;
