/**
 * The grammar of every sum on the site: numbers, references, + - * / ^, brackets and a few functions.
 * Models write it as tagged templates over typed references, claims as text over figure ids; one parser reads both.
 */

import { joinAxes, type Together } from './axes.ts';
import { dimensionsOf } from './dimensions.ts';
import { type Axis, DefinitionError, type Expression, type Node, nodeOf, type Operator, type Term } from './quantity.ts';

/** A formula that cannot be read. `column` counts from 1 in the text that was given. */
export class FormulaError extends DefinitionError {
  override name = 'FormulaError';
  readonly column: number;
  constructor(message: string, column: number) {
    super(message);
    this.column = column;
  }
}

type AxesOf<T> = T extends Term<infer A> ? A : never;

export type Token = { readonly column: number } & (
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'symbol'; readonly symbol: string }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'term'; readonly term: Term }
);

export type NameToken = Token & { readonly type: 'name' };

const tokenPattern = /\s*(?:(\d+(?:,\d{3})+(?!\d))|(\d+(?:\.\d+)?)|([A-Za-z_]\w*)|([-−+*×/÷^(),])|(\S))/g;
const plainSymbols: Record<string, string> = { '−': '-', '×': '*', '÷': '/' };

export function readTokens(text: string): Token[] {
  return [...text.matchAll(tokenPattern)].map((match): Token => {
    const [whole, grouped, number, name, symbol, unknown] = match;
    const column = match.index + whole.length - whole.trimStart().length + 1;
    if (grouped !== undefined)
      throw new FormulaError(
        `Write ${grouped.replaceAll(',', '')} without commas: a comma parts the numbers of min(…) and max(…).`,
        column,
      );
    if (number !== undefined) return { type: 'number', value: Number(number), column };
    if (name !== undefined) return { type: 'name', name, column };
    if (symbol !== undefined) return { type: 'symbol', symbol: plainSymbols[symbol] ?? symbol, column };
    throw new FormulaError(`"${unknown}" has no meaning in a formula. Use numbers, names, + - * / ^ and brackets.`, column);
  });
}

/** How tightly each operator binds; `^` binds tighter than the minus before it, so that -2^2 is -4. */
const strength: Record<Operator, number> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 };
const negationStrength = 3;

const isOperator = (symbol: string): symbol is Operator => symbol in strength;

/** Reads numbers, references, operators and brackets. Names and functions are read by the parser of written formulas, formula-text.ts. */
export class Parser {
  private readonly tokens: readonly Token[];
  private readonly end: number;
  protected position = 0;

  constructor(tokens: readonly Token[], end: number) {
    this.tokens = tokens;
    this.end = end;
  }

  whole(): Node {
    const node = this.expression(0);
    const left = this.tokens[this.position];
    if (left) throw new FormulaError(`${describeToken(left)} stands where an operator or the end was expected.`, left.column);
    return node;
  }

  protected expression(minimum: number): Node {
    let left = this.operand();
    for (;;) {
      const operator = this.peekSymbol();
      if (!operator || !isOperator(operator) || strength[operator] <= minimum) return left;
      this.position += 1;
      const rightStrength = operator === '^' ? strength[operator] - 1 : strength[operator];
      left = { type: 'operation', operator, left, right: this.expression(rightStrength) };
    }
  }

  private operand(): Node {
    const token = this.tokens[this.position];
    if (!token) throw new FormulaError('The formula ends too early: a number or a name is missing.', this.end);
    this.position += 1;
    if (token.type === 'number') return { type: 'number', value: token.value };
    if (token.type === 'term') return nodeOf(token.term);
    if (token.type === 'name') return this.named(token);
    if (token.symbol === '-') return { type: 'negate', of: this.expression(negationStrength) };
    if (token.symbol !== '(')
      throw new FormulaError(`"${token.symbol}" stands where a number or a name was expected.`, token.column);
    const inner = this.expression(0);
    this.expect(')', token.column);
    return inner;
  }

  protected named({ name, column }: NameToken): Node {
    throw new FormulaError(`"${name}" must be a reference: write it as \${…}.`, column);
  }

  protected peekSymbol(): string | undefined {
    const token = this.tokens[this.position];
    return token?.type === 'symbol' ? token.symbol : undefined;
  }

  protected expect(symbol: string, opened: number): void {
    if (this.peekSymbol() !== symbol) throw new FormulaError('A bracket is opened and not closed.', opened);
    this.position += 1;
  }
}

const describeToken = (token: Token): string =>
  token.type === 'term'
    ? 'A quantity'
    : `"${token.type === 'number' ? token.value : token.type === 'name' ? token.name : token.symbol}"`;

/**
 * A formula over typed references: `` f`${socialWorkers} * ${caseload}` ``. Varies along every axis of its parts.
 * Throws {@link FormulaError}, {@link DefinitionError} or `UnitError` where it cannot be right.
 */
export function f<const T extends readonly Term[]>(
  strings: TemplateStringsArray,
  ...terms: T
): Expression<Together<AxesOf<T[number]>>> {
  const tokens = strings.flatMap((text, index): Token[] => {
    const read = readTokens(text);
    const term = terms[index];
    return term ? [...read, { type: 'term', term, column: 0 }] : read;
  });
  const node = new Parser(tokens, strings.join('…').length + 1).whole();
  return asExpression(node, terms) as Expression<Together<AxesOf<T[number]>>>;
}

export function asExpression(node: Node, terms: readonly Term[]): Expression<Axis> {
  return { node, axes: joinAxes(terms.map((term) => term.axes)), dimensions: dimensionsOf(node) };
}
