/**
 * A model as plain data and back. The build writes every model so for the browser, which then needs neither the parser of formulas
 * nor the checks of units: both were done when the data was written.
 */

import type { Condition, Model, Quantities } from './model.ts';
import type { Axis, FunctionName, InputSpec, LineSpec, Node, Operator, Quantity } from './quantity.ts';

/** A number; the key of an input or line; `['#', 0]` a constant or period by its place; `['+', a, b]`, `['negate', a]`, `['total:posts', a]`. */
export type NodeData = number | string | readonly [string, ...NodeData[]];

interface QuantityData {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly axes?: readonly Axis[];
}

export interface ModelData extends Pick<Model, 'name' | 'version' | 'title' | 'question' | 'headlines'> {
  readonly inputs: readonly (QuantityData & { readonly spec: InputSpec })[];
  readonly lines: readonly (QuantityData & { readonly spec: LineSpec; readonly is: NodeData })[];
  /** Constants, with their value, and periods, without one. */
  readonly given: readonly (QuantityData & { readonly value?: number; readonly silent?: true })[];
  readonly conditions: readonly (Omit<Condition, 'that'> & { readonly that: NodeData })[];
}

const operators = '+-*/^';

/** Writes a model as data that survives JSON. */
export function modelData(model: Model): ModelData {
  const given: Quantity[] = [];
  const nodeData = (node: Node): NodeData => {
    if (node.type === 'number') return node.value;
    if (node.type === 'negate') return ['negate', nodeData(node.of)];
    if (node.type === 'operation') return [node.operator, nodeData(node.left), nodeData(node.right)];
    if (node.type === 'call') return [node.list ? `${node.name}:${node.list}` : node.name, ...node.of.map(nodeData)];
    const { quantity } = node;
    if (quantity.kind === 'input' || quantity.kind === 'line') return quantity.key;
    if (!given.includes(quantity)) given.push(quantity);
    return ['#', given.indexOf(quantity)];
  };
  const plain = ({ key, label, unit, axes }: Quantity): QuantityData => ({
    key,
    label,
    unit,
    ...(axes.length > 0 ? { axes } : {}),
  });
  const { name, version, title, question, headlines } = model;
  const lines = Object.values(model.lines).map((quantity) => {
    const { formula, ...spec } = quantity.line as LineSpec & { readonly formula: Node };
    return { ...plain(quantity), spec, is: nodeData(formula) };
  });
  const conditions = (model.conditions ?? []).map(({ that, ...rule }) => ({ ...rule, that: nodeData(that.node) }));
  return {
    name,
    version,
    title,
    question,
    headlines,
    inputs: Object.values(model.inputs).map((quantity) => ({ ...plain(quantity), spec: quantity.input as InputSpec })),
    lines,
    conditions,
    given: given.map((quantity) => ({
      ...plain(quantity),
      ...(quantity.value === undefined ? {} : { value: quantity.value }),
      ...(quantity.silent ? { silent: true as const } : {}),
    })),
  };
}

/** The model that the data was written from. It calculates and shows its working; its units are not checked again. */
export function modelFrom(data: ModelData): Model {
  const quantity = (kind: Quantity['kind'], { key, label, unit, axes = [] }: QuantityData): Quantity => ({
    kind,
    key,
    label,
    unit,
    axes,
    dimensions: {},
  });
  const given = data.given.map(({ value, silent, ...rest }): Quantity => {
    if (value === undefined) return quantity('period', rest);
    return { ...quantity('constant', rest), value, ...(silent ? { silent } : {}) };
  });
  const known: Record<string, Quantity> = {};
  const nodeFrom = (node: NodeData): Node => {
    if (typeof node === 'number') return { type: 'number', value: node };
    if (typeof node === 'string') return { type: 'reference', quantity: known[node] as Quantity };
    const [word, ...parts] = node;
    if (word === '#') return { type: 'reference', quantity: given[parts[0] as number] as Quantity };
    const of = parts.map(nodeFrom);
    if (word === 'negate') return { type: 'negate', of: of[0] as Node };
    if (operators.includes(word))
      return { type: 'operation', operator: word as Operator, left: of[0] as Node, right: of[1] as Node };
    const [name, list] = word.split(':');
    return { type: 'call', name: name as FunctionName, of, ...(list ? { list } : {}) };
  };
  const inputs: Record<string, Quantity> = {};
  for (const { spec, ...rest } of data.inputs) known[rest.key] = inputs[rest.key] = { ...quantity('input', rest), input: spec };
  const lines: Record<string, Quantity> = {};
  for (const { spec, is, ...rest } of data.lines)
    known[rest.key] = lines[rest.key] = { ...quantity('line', rest), line: { ...spec, formula: nodeFrom(is) } };
  const conditions = data.conditions.map(({ that, ...rule }) => ({
    ...rule,
    that: { node: nodeFrom(that), axes: [], dimensions: {} },
  }));
  const { name, version, title, question, headlines } = data;
  return { name, version, title, question, headlines, inputs, lines, conditions } satisfies Model<Quantities, Quantities>;
}
