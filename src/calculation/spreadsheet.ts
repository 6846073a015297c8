/** Spreadsheet formulas from the same definition; they calculate alike in Excel and LibreOffice. */

import { isPeriod } from './axes.ts';
import { monthsInYear, type Spot } from './extents.ts';
import { type Axis, DefinitionError, type Node, type Quantity } from './quantity.ts';

/** Where values stand on the sheet, and how far its axes reach. */
export interface Addresses {
  /** A name or a cell: `averageCaseload`, `C12`. */
  readonly cell: (quantity: Quantity, period: number, item: number) => string;
  /** Where a constant or a period stands, if it stands on the sheet; otherwise its number is written into the formula. */
  readonly fixed?: (quantity: Quantity, period: number) => string | undefined;
  /** A whole range of a quantity's cells where they stand side by side: `C12:F12`. */
  readonly range?: (quantity: Quantity, from: Spot, to: Spot) => string | undefined;
  readonly years: number;
  /** How many items a list has. */
  readonly items: (list: Axis) => number;
}

const strength = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 } as const;

/** The formula of one cell of a line, with its leading `=`. Where the line has no answer the cell shows a spreadsheet error. */
export function spreadsheetFormula(line: Quantity, addresses: Addresses, period = 0, item = 0): string {
  if (!line.line) throw new DefinitionError(`"${line.label}" is an ${line.kind}: only lines have formulas.`);
  return `=${emit(line.line.formula, addresses, { period, item })}`;
}

/** The formula of any node at a spot, with its leading `=`: for the conditions that inputs must meet together. */
export const spreadsheetFormulaOf = (node: Node, addresses: Addresses, at: Spot = { period: 0, item: 0 }): string =>
  `=${emit(node, addresses, at)}`;

function emit(node: Node, addresses: Addresses, at: Spot): string {
  const inner = (part: Node, spot = at) => emit(part, addresses, spot);
  if (node.type === 'number') return String(node.value);
  if (node.type === 'reference') return emitReference(node.quantity, addresses, at);
  if (node.type === 'negate') return `(-${wrapped(node.of, inner, 5)})`;
  if (node.type === 'call') return emitCall(node, addresses, at, inner);
  if (node.right.type === 'reference' && node.right.quantity.silent) return inner(node.left);
  const own = strength[node.operator];
  const right = wrapped(node.right, inner, node.operator === '+' || node.operator === '*' ? own : own + 1);
  return `${wrapped(node.left, inner, node.operator === '^' ? own + 1 : own)}${node.operator}${right}`;
}

/** Brackets round a part that binds less tightly than `least`. A negated part brings its own: spreadsheets read -2^2 as 4. */
function wrapped(node: Node, inner: (node: Node) => string, least: number): string {
  if (node.type === 'operation' && node.right.type === 'reference' && node.right.quantity.silent)
    return wrapped(node.left, inner, least);
  return node.type === 'operation' && strength[node.operator] < least ? `(${inner(node)})` : inner(node);
}

function emitReference(quantity: Quantity, addresses: Addresses, at: Spot): string {
  if (quantity.kind === 'constant') return addresses.fixed?.(quantity, at.period) ?? String(quantity.value);
  if (quantity.kind === 'period') {
    const written = quantity.key === 'monthMiddle' ? at.period + 0.5 : at.period;
    return addresses.fixed?.(quantity, at.period) ?? String(written);
  }
  return addresses.cell(quantity, quantity.axes.some(isPeriod) ? at.period : 0, quantity.axes.every(isPeriod) ? 0 : at.item);
}

type Emit = (node: Node, spot?: Spot) => string;

function emitCall({ name, of, list }: Node & { type: 'call' }, addresses: Addresses, at: Spot, inner: Emit): string {
  const [first, second, third] = of as [Node, Node, Node];
  const items = (item: number): Spot => ({ ...at, item });
  const year = (period: number): Spot => ({ ...at, period });
  const whole: Emit = (part, spot = at) => (part.type === 'operation' ? `(${inner(part, spot)})` : inner(part, spot));
  const over = (from: number, to: number, spot: (index: number) => Spot) =>
    rangeOf(first, addresses, spot(from), spot(to - 1)) ??
    Array.from({ length: to - from }, (_, index) => inner(first, spot(from + index))).join(',');
  switch (name) {
    case 'roundUp':
      return `-INT(-ROUND(${inner(first)},8))`;
    case 'roundDown':
      return `INT(ROUND(${inner(first)},8))`;
    case 'least':
      return `MIN(${of.map((part) => inner(part)).join(',')})`;
    case 'greatest':
      return `MAX(${of.map((part) => inner(part)).join(',')})`;
    case 'notNegative':
      return `MAX(0,${inner(first)})`;
    case 'isAtLeast':
      return `IF(${inner(first)}>=${inner(second)},1,0)`;
    case 'total':
      return `SUM(${over(0, addresses.items(list ?? ''), items)})`;
    case 'average':
      return `AVERAGE(${over(at.period * monthsInYear, (at.period + 1) * monthsInYear, year)})`;
    case 'sumOfYears':
      return `SUM(${over(0, addresses.years, year)})`;
    case 'runningTotal':
      return `SUM(${over(0, at.period + 1, year)})`;
    case 'previous':
      return at.period === 0 ? inner(second) : inner(first, year(at.period - 1));
    case 'yearsUntilPositiveForGood':
      return yearsUntilPositive(addresses.years, (period) => whole(first, year(period)));
    case 'partOfTheWay': {
      const [where, from, to] = [whole(first), whole(second), whole(third)];
      return `IF(${where}>=${to},1,IF(${where}<=${from},0,(${where}-${from})/(${to}-${from})))`;
    }
    case 'onlyWhere':
      return `IF(${inner(second)}>0,${inner(first)},NA())`;
    case 'greatestOfYears':
      return `MAX(${over(0, addresses.years, year)})`;
    case 'ofFirstYear':
      return inner(first, year(0));
    case 'ofLastYear':
      return inner(first, year(addresses.years - 1));
  }
}

/** The range of a bare reference whose cells stand side by side. */
function rangeOf(node: Node, { range }: Addresses, from: Spot, to: Spot): string | undefined {
  if (node.type !== 'reference' || (node.quantity.kind !== 'input' && node.quantity.kind !== 'line')) return undefined;
  return range?.(node.quantity, from, to);
}

/** Nested from the last year back: the first year from the end whose total is not positive decides. */
function yearsUntilPositive(years: number, totalAt: (year: number) => string): string {
  let formula = '0';
  for (let year = 0; year < years - 1; year += 1) {
    const [before, after] = [totalAt(year), totalAt(year + 1)];
    formula = `IF(${before}<=0,${year + 1}-${before}/(${after}-${before}),${formula})`;
  }
  return `IF(${totalAt(years - 1)}<=0,NA(),${formula})`;
}
