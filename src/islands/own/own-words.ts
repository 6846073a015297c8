/**
 * With figures of one's own there is no paper: what is changed is set against the figures as they were entered. The pieces of a
 * calculator speak of the paper; on the page for own figures their words are replaced as they are drawn, here and nowhere else.
 * A test of that page finds any word that was forgotten.
 */

import { options, type VNode } from 'preact';

const phrases: readonly (readonly [RegExp, string])[] = [
  [/^Paper’s case: $/, 'At first: '],
  [/^With nothing changed$/, 'With the figures as you entered them'],
  [/^Put all back to the paper$/, 'Put all back as entered'],
  [/^paper’s figures give$/, 'as entered:'],
  [/^paper’s:$/, 'as entered:'],
  [/^The paper’s cases and its neighbours’$/, 'Your figures and your changes'],
  [/^A against the paper’s$/, 'A against as entered'],
  [/All numbers are as in the paper’s case: ?/, 'All numbers are as entered. '],
  [/The paper’s own figures are used instead\./, 'The figures that were entered first are used instead.'],
  [
    /From what you changed, what the paper does not give and what it leaves open\./,
    'From what you changed and from what sways the answer.',
  ],
  [/Paper’s (case|figures)(: As entered)?/g, 'As entered'],
  [/[Tt]he paper’s case/g, 'the figures as entered'],
  [/[Tt]he paper’s/g, 'the entered'],
  [/^Paper$/, 'As entered'],
  [/ Not advice on how to vote\./, ''],
  [/^Yours to fill in$/, 'Your own figure'],
];

export const inOwnWords = (text: string): string =>
  /paper|Yours|advice|nothing changed/i.test(text) ? phrases.reduce((said, [from, to]) => said.replace(from, to), text) : text;

/** The same for everything that a plain value says, such as a chart. */
export function ownValue<T>(value: T): T {
  if (typeof value === 'string') return inOwnWords(value) as T;
  if (Array.isArray(value)) return value.map(ownValue) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    // A voice says how a curve is drawn, and is nothing that is read.
    Object.entries(value).map(([key, each]) => [key, key === 'voice' ? each : ownValue(each)]),
  ) as T;
}

let isSpoken = false;

/** From now on, everything drawn on this page speaks of entered figures. */
export function speakOfOwnFigures(): void {
  if (isSpoken) return;
  isSpoken = true;
  const before = options.vnode;
  options.vnode = (vnode: VNode) => {
    if (typeof vnode.type === 'string') {
      const props = vnode.props as Record<string, unknown>;
      const said = (text: unknown): unknown => (typeof text === 'string' ? inOwnWords(text) : text);
      const { children } = props;
      if (typeof children === 'string') props['children'] = said(children);
      else if (Array.isArray(children)) props['children'] = children.map(said);
      for (const name of ['aria-label', 'title']) if (name in props) props[name] = said(props[name]);
    }
    before?.(vnode);
  };
}
