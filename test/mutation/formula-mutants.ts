/** Every small mistake that could stand in a model's formulas: another operator, a function left out, numbers exchanged. */

import type { FunctionName, Model, Node, Operator, Quantity } from '../../src/calculation/index.ts';

/** One mistake in one line of a model. */
export interface FormulaMutant {
  /** `break-even/savingPerChildYear/2`: the model, the line, and a count. */
  readonly id: string;
  readonly what: string;
  readonly line: Quantity;
  readonly formula: Node;
}

const otherOperators: Record<Operator, readonly Operator[]> = {
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '^': ['*'],
};

const otherFunctions: Partial<Record<FunctionName, FunctionName>> = {
  least: 'greatest',
  greatest: 'least',
  roundUp: 'roundDown',
  roundDown: 'roundUp',
  ofFirstYear: 'ofLastYear',
  ofLastYear: 'ofFirstYear',
  runningTotal: 'sumOfYears',
  sumOfYears: 'ofLastYear',
  greatestOfYears: 'ofLastYear',
};

/** Functions that take a quantity and give one of the same shape: leaving them out is a likely mistake. */
const mayBeLeftOut: readonly FunctionName[] = ['notNegative', 'onlyWhere', 'roundUp', 'roundDown', 'runningTotal', 'previous'];

interface Change {
  readonly what: string;
  readonly node: Node;
}

function changesOf(node: Node): readonly Change[] {
  if (node.type === 'number') return [{ what: `${node.value} is ${node.value + 1}`, node: { ...node, value: node.value + 1 } }];
  if (node.type === 'reference') return [];
  if (node.type === 'negate')
    return [{ what: 'no minus', node: node.of }, ...within(changesOf(node.of), (of) => ({ ...node, of }))];
  if (node.type === 'operation') {
    const own = otherOperators[node.operator].map(
      (operator): Change => ({ what: `${node.operator} is ${operator}`, node: { ...node, operator } }),
    );
    return [
      ...own,
      ...within(changesOf(node.left), (left) => ({ ...node, left })),
      ...within(changesOf(node.right), (right) => ({ ...node, right })),
    ];
  }
  const other = otherFunctions[node.name];
  const [first] = node.of;
  return [
    ...(other ? [{ what: `${node.name} is ${other}`, node: { ...node, name: other } }] : []),
    ...(first && mayBeLeftOut.includes(node.name) ? [{ what: `no ${node.name}`, node: first }] : []),
    ...node.of.flatMap((part, index) =>
      within(changesOf(part), (changed) => ({ ...node, of: node.of.map((each, at) => (at === index ? changed : each)) })),
    ),
  ];
}

const within = (changes: readonly Change[], around: (inner: Node) => Node): readonly Change[] =>
  changes.map(({ what, node }) => ({ what, node: around(node) }));

const isSilent = (node: Node): boolean => node.type === 'reference' && node.quantity.silent === true;

/** Without the silent constants of one: to divide by them instead of multiplying is no mistake. */
function withoutSilent(node: Node): Node {
  if (node.type === 'operation') {
    if (isSilent(node.right)) return withoutSilent(node.left);
    return { ...node, left: withoutSilent(node.left), right: withoutSilent(node.right) };
  }
  if (node.type === 'negate') return { ...node, of: withoutSilent(node.of) };
  return node.type === 'call' ? { ...node, of: node.of.map(withoutSilent) } : node;
}

/** Every mutant of a model's lines. */
export const formulaMutants = (model: Model): readonly FormulaMutant[] =>
  Object.values(model.lines).flatMap((line): FormulaMutant[] => {
    const formula = withoutSilent((line.line as { formula: Node }).formula);
    return changesOf(formula).map(({ what, node }, index) => ({
      id: `${model.name}/${line.key}/${index + 1}`,
      what,
      line,
      formula: node,
    }));
  });
