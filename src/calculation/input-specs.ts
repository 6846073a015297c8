/** The usual bounds of inputs, so that a model says only what is special about its own. */

import { constant } from './language.ts';
import type { InputSpec } from './quantity.ts';

type Special = Partial<InputSpec>;
type Stretch = readonly [from: number, to: number];

/** A share, typed as a percentage with one decimal, 0% to 100%. */
export const share = (meaning: string, special: Special = {}): InputSpec => ({
  min: 0,
  max: 1,
  step: 0.01,
  decimals: 1,
  slider: [0, 1],
  meaning,
  ...special,
});

/** Pounds and pence. */
export const pounds = (meaning: string, slider: Stretch, special: Special = {}): InputSpec => ({
  min: 0,
  max: 1_000_000_000,
  step: 1_000,
  decimals: 2,
  slider,
  meaning,
  ...special,
});

/** Children, in full-time equivalents where they come and go within the year. */
export const children = (meaning: string, slider: Stretch, special: Special = {}): InputSpec => ({
  min: 0,
  max: 20_000,
  step: 1,
  decimals: 2,
  slider,
  noun: ['child', 'children'],
  meaning,
  ...special,
});

/** A number of months, or a moment counted in months from the start of the first financial year. */
export const months = (meaning: string, max: number, special: Special = {}): InputSpec => ({
  min: 0,
  max,
  step: 1,
  decimals: 2,
  slider: [0, max],
  noun: ['month', 'months'],
  meaning,
  ...special,
});

export const monthsInYear = constant('twelve months', 'month', 12);
export const monthsPerYear = constant('twelve months a year', 'month/year', 12);
