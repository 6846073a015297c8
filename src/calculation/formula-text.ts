/** Formulas as authors write them: names of figures, and a few functions by name, in the grammar of the models. */

import { asExpression, FormulaError, type NameToken, Parser, readTokens } from './formula.ts';
import type { Expression, FunctionName, Node, Quantity } from './quantity.ts';

type Resolve = (name: string) => Quantity | undefined;
const functionsByName = new Map<string, { readonly name: FunctionName; readonly least: number; readonly most: number }>([
  ['round_up', { name: 'roundUp', least: 1, most: 1 }],
  ['round_down', { name: 'roundDown', least: 1, most: 1 }],
  ['min', { name: 'least', least: 2, most: Number.POSITIVE_INFINITY }],
  ['max', { name: 'greatest', least: 2, most: Number.POSITIVE_INFINITY }],
]);

/** The parser of the models, with names and functions. */
class TextParser extends Parser {
  private readonly resolve: Resolve;

  constructor(text: string, resolve: Resolve) {
    super(readTokens(text), text.length + 1);
    this.resolve = resolve;
  }

  protected override named(token: NameToken): Node {
    if (this.peekSymbol() === '(') return this.call(token);
    const quantity = this.resolve(token.name);
    if (!quantity) throw new FormulaError(`"${token.name}" is not a figure that is known here.`, token.column);
    return { type: 'reference', quantity };
  }

  private call(token: NameToken): Node {
    const known = functionsByName.get(token.name);
    if (!known) {
      throw new FormulaError(`"${token.name}" is not a function. Use ${[...functionsByName.keys()].join(', ')}.`, token.column);
    }
    this.position += 1;
    const of = [this.expression(0)];
    while (this.peekSymbol() === ',') {
      this.position += 1;
      of.push(this.expression(0));
    }
    this.expect(')', token.column);
    if (of.length < known.least || of.length > known.most)
      throw new FormulaError(
        `${token.name}(…) takes ${known.most === 1 ? 'one number' : 'two or more'}; this has ${of.length}.`,
        token.column,
      );
    return { type: 'call', name: known.name, of };
  }
}

/**
 * Reads a formula from text, with names resolved to quantities (figure ids to figures).
 * @throws {FormulaError} with the column; `UnitError` where units cannot meet.
 */
export function parseFormula(text: string, resolve: Resolve): Expression {
  return asExpression(new TextParser(text, resolve).whole(), []);
}
