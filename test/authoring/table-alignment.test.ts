import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { tableAlignment } from '../../src/authoring/table-alignment.ts';

test('a table says its alignment in classes, and nowhere in a style', async () => {
  const renderer = await satteri({ hastPlugins: [tableAlignment] }).createRenderer({ syntaxHighlight: false });
  const { code } = await renderer.render('| a | b | c | d |\n|---|--:|:-:|:--|\n| 1 | 2 | 3 | 4 |\n');
  const cells = code.match(/<t[hd](?: [^>]*)?>/g);
  expect(cells).toEqual([
    '<th>',
    '<th class="num">',
    '<th class="centre">',
    '<th>',
    '<td>',
    '<td class="num">',
    '<td class="centre">',
    '<td>',
  ]);
});
