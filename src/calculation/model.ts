/** A model: inputs, lines, headlines, conditions and limits, put together once and checked when it is defined. */

import { isPeriod } from './axes.ts';
import { type Axis, DefinitionError, type Expression, type Quantity, referencesIn, type Term } from './quantity.ts';

/** A rule that inputs must meet together. */
export interface Condition {
  readonly that: Expression<never>;
  /** The value must be above this number; `atLeast` allows the number itself. */
  readonly above?: number;
  readonly atLeast?: number;
  /** What to say to the reader when it is not. */
  readonly otherwise: string;
}

export type Quantities = Readonly<Record<string, Quantity>>;

export interface Model<I extends Quantities = Quantities, L extends Quantities = Quantities> {
  /** The model's address and its name in links: kebab-case. */
  readonly name: string;
  /** Goes up when a formula or default moves an answer. */
  readonly version: number;
  readonly title: string;
  /** The question it answers, as a reader would ask it. */
  readonly question: string;
  readonly inputs: I;
  readonly lines: L;
  /** The lines that the reader came for. */
  readonly headlines: readonly string[];
  readonly conditions?: readonly Condition[];
}

export interface ModelDefinition<I extends Quantities, L extends Quantities> extends Model<I, L> {
  readonly headlines: readonly (keyof L & string)[];
}

/**
 * Puts a model together: names its quantities after their keys and checks that every formula refers only to inputs and earlier lines.
 * Throws {@link DefinitionError} in words that say what to do.
 */
export function defineModel<const I extends Quantities, const L extends Quantities>(
  definition: ModelDefinition<I, L>,
): Model<I, L> {
  const known = new Set<Quantity>();
  for (const [key, quantity] of Object.entries(definition.inputs)) {
    if (quantity.kind !== 'input')
      throw new DefinitionError(`"${quantity.label}" stands among the inputs but is a ${quantity.kind}.`);
    name(quantity, key);
    known.add(quantity);
  }
  for (const [key, quantity] of Object.entries(definition.lines)) {
    if (!quantity.line) throw new DefinitionError(`"${quantity.label}" stands among the lines but is an ${quantity.kind}.`);
    for (const used of referencesIn(quantity.line.formula)) requireKnown(used, known, `"${quantity.label}"`);
    name(quantity, key);
    known.add(quantity);
  }
  for (const condition of definition.conditions ?? []) {
    for (const used of referencesIn(condition.that.node)) requireKnown(used, known, `The condition "${condition.otherwise}"`);
  }
  return definition;
}

function name(quantity: Quantity, key: string): void {
  if (quantity.key !== '' && quantity.key !== key) {
    throw new DefinitionError(
      `"${quantity.label}" is named ${quantity.key} and ${key}. A quantity belongs to one model under one name.`,
    );
  }
  quantity.key = key;
}

function requireKnown(used: Quantity, known: ReadonlySet<Quantity>, user: string): void {
  if (used.kind === 'constant' || used.kind === 'period' || known.has(used)) return;
  throw new DefinitionError(
    `${user} uses "${used.label}", which is neither an input nor an earlier line of the model. Put it before.`,
  );
}

/** Whether a model works by years, and the name of the list that it works over, where there is one. */
export function listsOf(model: Model): {
  readonly byYears: boolean;
  readonly byMonths: boolean;
  readonly list: string | undefined;
} {
  const axes = axesOf(model);
  return { byYears: axes.some(isPeriod), byMonths: axes.includes('month'), list: axes.find((axis) => !isPeriod(axis)) };
}

/** All axes that a model's quantities vary along. */
export const axesOf = (model: Model): readonly Axis[] => [
  ...new Set([...Object.values(model.inputs), ...Object.values(model.lines)].flatMap(({ axes }) => axes)),
];

/** A condition on inputs: `requires(f`…`, { above: 0, otherwise: '…' })`. */
export const requires = (that: Term<never>, rule: Omit<Condition, 'that'>): Condition => ({
  that: 'node' in that ? that : { node: { type: 'reference', quantity: that }, axes: that.axes, dimensions: that.dimensions },
  ...rule,
});
