/** Formulas to instructions, once a model and extent: each step that several cells share is worked out once. */

import { type Extents, indexAt, monthsInYear, type Place, type Spot } from './extents.ts';
import { type Frame, instructionLength, type OperationName, operations, type Program, runProgram } from './machine.ts';
import type { FunctionName, Node, Operator, Quantity } from './quantity.ts';

const operatorNames: Record<Operator, OperationName> = {
  '+': 'add',
  '-': 'subtract',
  '*': 'multiply',
  '/': 'divide',
  '^': 'power',
};

/** Writes the instructions of formulas. Places of the frame below `cells` are the cells; steps and constants follow. */
export class Compiler {
  private readonly instructions: number[] = [];
  private readonly constants = new Map<number, number>();
  /** Steps already written, by operation and operands: where their result stands. */
  private readonly written = new Map<string, number>();
  private readonly places: ReadonlyMap<Quantity, Place>;
  private readonly extents: Extents;
  private size: number;

  constructor(cells: number, places: ReadonlyMap<Quantity, Place>, extents: Extents) {
    this.size = cells;
    this.places = places;
    this.extents = extents;
  }

  /** Writes the instructions that leave the value of a formula, at one spot, in a cell. */
  writeCell(node: Node, spot: Spot, cell: number): void {
    const before = this.instructions.length;
    const result = this.write(node, spot);
    const isOwnStep = this.instructions.length > before && this.instructions.at(1 - instructionLength) === result;
    if (isOwnStep) this.moveLastResult(result, cell);
    else this.push('copy', cell, [result]);
  }

  /** Makes a run of cells numbers or NaN. */
  writeSettling(from: number, count: number): void {
    this.push('settle', from, [from, count]);
  }

  finish(): { readonly program: Program; readonly newFrame: () => Frame } {
    const filled = [...this.constants];
    const size = this.size;
    return {
      program: Int32Array.from(this.instructions),
      newFrame: () => {
        const frame = new Float64Array(size);
        for (const [value, place] of filled) frame[place] = value;
        return frame;
      },
    };
  }

  /** Writes the steps of a formula at a spot, and says where its value stands. */
  write(node: Node, spot: Spot): number {
    if (node.type === 'number') return this.constant(node.value);
    if (node.type === 'reference') return this.reference(node.quantity, spot);
    if (node.type === 'negate') return this.step('negate', [this.write(node.of, spot)]);
    if (node.type === 'operation')
      return this.step(operatorNames[node.operator], [this.write(node.left, spot), this.write(node.right, spot)]);
    return this.call(node, spot);
  }

  private reference(quantity: Quantity, spot: Spot): number {
    if (quantity.kind === 'constant') return this.constant(quantity.value ?? Number.NaN);
    if (quantity.kind === 'period') return this.constant(quantity.key === 'monthMiddle' ? spot.period + 0.5 : spot.period);
    const place = this.places.get(quantity);
    if (!place) throw new Error(`"${quantity.label}" is used in a formula but is not part of the model.`);
    return indexAt(place, spot);
  }

  private call({ name, of, list }: Node & { type: 'call' }, spot: Spot): number {
    const [first, second] = of as [Node, Node];
    const at = (node: Node) => this.write(node, spot);
    const years = this.extents.years.length;
    const periods = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => this.write(first, { ...spot, period: from + index }));
    switch (name) {
      case 'notNegative':
        return this.step('greatest', [this.constant(0), at(first)]);
      case 'least':
      case 'greatest':
        return of.map(at).reduce((a, b) => this.step(name, [a, b]));
      case 'total':
        return this.sum((this.extents.lists[list ?? ''] ?? []).map((_, item) => this.write(first, { ...spot, item })));
      case 'average': {
        const months = periods(spot.period * monthsInYear, (spot.period + 1) * monthsInYear);
        return this.step('divide', [this.sum(months), this.constant(monthsInYear)]);
      }
      case 'sumOfYears':
        return this.sum(periods(0, years));
      case 'runningTotal':
        return this.sum(periods(0, spot.period + 1));
      case 'previous':
        return spot.period === 0 ? at(second) : this.write(first, { ...spot, period: spot.period - 1 });
      case 'yearsUntilPositiveForGood':
        return this.turningPoint(periods(0, years));
      case 'greatestOfYears':
        return periods(0, years).reduce((a, b) => this.step('greatest', [a, b]));
      case 'ofFirstYear':
        return this.write(first, { ...spot, period: 0 });
      case 'ofLastYear':
        return this.write(first, { ...spot, period: years - 1 });
      default:
        return this.step(name satisfies FunctionName & OperationName, of.map(at));
    }
  }

  private sum(parts: readonly number[]): number {
    return parts.length === 0 ? this.constant(0) : parts.reduce((a, b) => this.step('add', [a, b]));
  }

  /** The totals side by side, then the one instruction that reads them all. */
  private turningPoint(totals: readonly number[]): number {
    const from = this.size;
    this.size += totals.length;
    totals.forEach((total, index) => {
      this.push('copy', from + index, [total]);
    });
    const result = this.newPlace();
    this.push('yearsUntilPositive', result, [from, totals.length]);
    return result;
  }

  private constant(value: number): number {
    const kept = this.constants.get(value) ?? this.newPlace();
    this.constants.set(value, kept);
    return kept;
  }

  private step(operation: OperationName, operands: readonly number[]): number {
    const key = `${operation} ${operands.join(' ')}`;
    const kept = this.written.get(key);
    if (kept !== undefined) return kept;
    const result = this.newPlace();
    this.push(operation, result, operands);
    this.written.set(key, result);
    return result;
  }

  private newPlace(): number {
    this.size += 1;
    return this.size - 1;
  }

  private push(operation: OperationName, to: number, [a = 0, b = 0, c = 0]: readonly number[]): void {
    this.instructions.push(operations[operation], to, a, b, c);
  }

  /** Lets the last instruction write into a cell, and lets later formulas that need the same step read it there. */
  private moveLastResult(from: number, to: number): void {
    this.instructions[this.instructions.length + 1 - instructionLength] = to;
    for (const [key, place] of this.written) if (place === from) this.written.set(key, to);
  }
}

/** Where the values of a compiled model stand. */
interface Compiled {
  readonly places: ReadonlyMap<Quantity, Place>;
  readonly extents: Extents;
}

/** One formula at a spot, made ready once: its value in any frame of that size that has been run. */
export function readyAt(node: Node, spot: Spot, { places, extents }: Compiled, size: number): (frame: Frame) => number {
  const compiler = new Compiler(size, places, extents);
  const result = compiler.write(node, spot);
  const { program, newFrame } = compiler.finish();
  const own = newFrame();
  return (frame) => {
    own.set(frame);
    runProgram(program, own);
    return own[result] as number;
  };
}

/** The value of one formula at a spot of a frame that has been run. */
export const valueAt = (node: Node, spot: Spot, { frame, ...compiled }: Compiled & { readonly frame: Frame }): number =>
  readyAt(node, spot, compiled, frame.length)(frame);
