/** Verdicts on printed sums: what the operands that the paper prints give, against what it prints as the result. */

import { roundToStep } from './rounding.ts';

export const verdicts = ['matches', 'matches after rounding', 'differs', 'cannot be checked'] as const;
export type Verdict = (typeof verdicts)[number];

/** Two doubles that differ by no more than the noise of a few sums are equal. */
const noise = 1e-12;

/** Whether two numbers are equal but for floating-point noise. */
export const nearlyEqual = (a: number, b: number): boolean => Math.abs(a - b) <= noise * Math.max(1, Math.abs(a), Math.abs(b));

/**
 * Judges a computed sum against the printed result.
 * @param precision the size of the printed result's last digit, or what it is declared to be rounded to, in the same unit
 */
export function judge(computed: number, printed: number, precision: number): Exclude<Verdict, 'cannot be checked'> {
  if (nearlyEqual(computed, printed)) return 'matches';
  return nearlyEqual(roundToStep(computed, precision), printed) ? 'matches after rounding' : 'differs';
}
