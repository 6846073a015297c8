/** Spreadsheet formulas from the same definition; they calculate alike in Excel and LibreOffice. */

import { isPeriod } from './axes.ts';
import { monthsInYear } from './compile.ts';
import { DefinitionError, type FunctionName, type Node, type Quantity } from './quantity.ts';

/** Where a quantity's value stands on the sheet: a name or a cell (`averageCaseload`, `C12`). */
export interface Addresses {
  readonly cell: (quantity: Quantity, period: number, item: number) => string;
  readonly years: number;
  readonly items: number;
}

interface Spot {
  readonly period: number;
  readonly item: number;
}

const strength = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 } as const;

/** The formula of one cell of a line, with its leading `=`. Where the line has no answer the cell gives the reason. */
export function spreadsheetFormula(line: Quantity, addresses: Addresses, period = 0, item = 0): string {
  if (!line.line) throw new DefinitionError(`"${line.label}" is an ${line.kind}: only lines have formulas.`);
  const formula = emit(line.line.formula, addresses, { period, item });
  const reason = line.line.whenNone;
  return reason ? `=IFERROR(${formula},"${reason.replaceAll('"', '""')}")` : `=${formula}`;
}

function emit(node: Node, addresses: Addresses, at: Spot): string {
  const inner = (part: Node, spot = at) => emit(part, addresses, spot);
  if (node.type === 'number') return String(node.value);
  if (node.type === 'reference') return emitReference(node.quantity, addresses, at);
  if (node.type === 'negate') return `(-${wrapped(node.of, inner, 5)})`;
  if (node.type === 'call') return emitCall(node.name, node.of, addresses, at, inner);
  const own = strength[node.operator];
  const right = wrapped(node.right, inner, node.operator === '+' || node.operator === '*' ? own : own + 1);
  return `${wrapped(node.left, inner, node.operator === '^' ? own + 1 : own)}${node.operator}${right}`;
}

/** Brackets round a part that binds less tightly than `least`. A negated part brings its own: spreadsheets read -2^2 as 4. */
function wrapped(node: Node, inner: (node: Node) => string, least: number): string {
  return node.type === 'operation' && strength[node.operator] < least ? `(${inner(node)})` : inner(node);
}

function emitReference(quantity: Quantity, addresses: Addresses, at: Spot): string {
  if (quantity.kind === 'constant') return String(quantity.value);
  if (quantity.kind === 'period') return String(quantity.key === 'monthMiddle' ? at.period + 0.5 : at.period);
  return addresses.cell(quantity, quantity.axes.some(isPeriod) ? at.period : 0, quantity.axes.every(isPeriod) ? 0 : at.item);
}

function emitCall(
  name: FunctionName,
  of: readonly Node[],
  addresses: Addresses,
  at: Spot,
  inner: (node: Node, spot?: Spot) => string,
): string {
  const [first, second] = of as [Node, Node];
  const over = (from: number, to: number, spot: (index: number) => Spot) =>
    Array.from({ length: to - from }, (_, index) => inner(first, spot(from + index))).join(',');
  const year = (period: number): Spot => ({ ...at, period });
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
      return `SUM(${over(0, addresses.items, (item) => ({ ...at, item }))})`;
    case 'average':
      return `AVERAGE(${over(at.period * monthsInYear, (at.period + 1) * monthsInYear, year)})`;
    case 'sumOfYears':
      return `SUM(${over(0, addresses.years, year)})`;
    case 'runningTotal':
      return `SUM(${over(0, at.period + 1, year)})`;
    case 'previous':
      return at.period === 0 ? inner(second) : inner(first, year(at.period - 1));
    case 'yearsUntilPositiveForGood':
      return yearsUntilPositive(addresses.years, (period) => inner(first, year(period)));
  }
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
