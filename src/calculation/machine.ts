/**
 * The machine that does every sum: a list of instructions over a frame of numbers. No text is ever evaluated, so the content
 * security policy holds. A number that does not exist is NaN, and stays so.
 */

import { roundDownWhole, roundUpWhole } from './rounding.ts';

/** Every number of a calculation: cells, then steps between them, then constants. */
export type Frame = Float64Array;

/** What an instruction does with the numbers at up to three places of the frame. */
export const operations = {
  copy: 0,
  add: 1,
  subtract: 2,
  multiply: 3,
  divide: 4,
  power: 5,
  negate: 6,
  roundUp: 7,
  roundDown: 8,
  least: 9,
  greatest: 10,
  isAtLeast: 11,
  partOfTheWay: 12,
  onlyWhere: 13,
  /** Over as many places as the third operand says, from the first on: the time until they turn positive and stay so. */
  yearsUntilPositive: 14,
  /** Makes as many cells as the second operand says, from the first on, a number or NaN: never infinite, never -0. */
  settle: 15,
} as const;

export type OperationName = keyof typeof operations;

/** Numbers an instruction: operation, place of the result, and three operands. */
export const instructionLength = 5;

export type Program = Int32Array;

const cancellingNoise = 1e-14;

/** Adds. What is left where two parts cancel is noise, not a number: 840 × 1.1 − 924 is nil. */
const add = (left: number, right: number): number => {
  const sum = left + right;
  return Math.abs(sum) < cancellingNoise * Math.abs(left) ? 0 : sum;
};

/** NaN is the one mark of a number that does not exist: infinity would give min(), max() and 1 ÷ x an answer again. */
const orNone = (value: number): number => (Number.isFinite(value) ? value : Number.NaN);

/** Nil up to `from`, all from `to` on, a straight line between; a step where the two are one moment. */
function partOfTheWay(at: number, from: number, to: number): number {
  if (Number.isNaN(at - from - to)) return Number.NaN;
  if (at >= to) return 1;
  return at <= from ? 0 : (at - from) / (to - from);
}

const isAtLeast = (left: number, right: number): number => {
  const difference = add(left, -right);
  return Number.isNaN(difference) ? difference : difference >= 0 ? 1 : 0;
};

const power = (base: number, exponent: number): number => (Number.isNaN(base) ? base : orNone(base ** exponent));

/** See `yearsUntilPositiveForGood` in language.ts. NaN where the total is not positive at the end. */
function yearsUntilPositive(totals: ArrayLike<number>): number {
  let lastNotPositive = -1;
  for (let year = 0; year < totals.length; year += 1) {
    const total = totals[year] as number;
    if (Number.isNaN(total)) return total;
    if (total <= 0) lastNotPositive = year;
  }
  if (lastNotPositive >= totals.length - 1) return Number.NaN;
  if (lastNotPositive < 0) return 0;
  const before = totals[lastNotPositive] as number;
  return lastNotPositive + 1 - before / ((totals[lastNotPositive + 1] as number) - before);
}

function settle(frame: Frame, from: number, count: number): void {
  for (let index = from; index < from + count; index += 1) frame[index] = orNone(frame[index] as number) + 0;
}

/** Runs a program: every instruction once, in order. */
export function runProgram(program: Program, frame: Frame): void {
  for (let at = 0; at < program.length; at += instructionLength) {
    const to = program[at + 1] as number;
    const first = program[at + 2] as number;
    const second = program[at + 3] as number;
    const a = frame[first] as number;
    const b = frame[second] as number;
    switch (program[at]) {
      case operations.copy:
        frame[to] = a;
        break;
      case operations.add:
        frame[to] = add(a, b);
        break;
      case operations.subtract:
        frame[to] = add(a, -b);
        break;
      case operations.multiply:
        frame[to] = a * b;
        break;
      case operations.divide:
        frame[to] = orNone(a / b);
        break;
      case operations.power:
        frame[to] = power(a, b);
        break;
      case operations.negate:
        frame[to] = -a;
        break;
      case operations.roundUp:
        frame[to] = roundUpWhole(a);
        break;
      case operations.roundDown:
        frame[to] = roundDownWhole(a);
        break;
      case operations.least:
        frame[to] = Math.min(a, b);
        break;
      case operations.greatest:
        frame[to] = Math.max(a, b);
        break;
      case operations.isAtLeast:
        frame[to] = isAtLeast(a, b);
        break;
      case operations.partOfTheWay:
        frame[to] = partOfTheWay(a, b, frame[program[at + 4] as number] as number);
        break;
      case operations.onlyWhere:
        frame[to] = b > 0 ? a : Number.NaN;
        break;
      case operations.yearsUntilPositive:
        frame[to] = yearsUntilPositive(frame.subarray(first, first + second));
        break;
      case operations.settle:
        settle(frame, first, second);
        break;
    }
  }
}
