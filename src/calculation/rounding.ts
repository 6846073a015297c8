/**
 * The one rounding rule of the site: half away from zero, to the decimals that a line or a figure states.
 * `format` prints with it, verdicts judge with it, downloads show with it.
 */

/** Digits a double carries reliably: 1.005 is held as 1.00499…, and a reader who typed 1.005 means 1.005. */
const reliableDigits = 15;

/** What a sum of whole things may miss by before it counts as a fraction more: 10.000000001 posts are 10. */
const wholeThingDecimals = 8;

/**
 * Rounds half away from zero to `decimals` places (negative decimals round to tens, hundreds …).
 * Never returns -0. Values that are not finite come back as they are.
 */
export function roundHalfAway(value: number, decimals = 0): number {
  if (!Number.isFinite(value)) return value;
  if (decimals >= 0 && Number.isInteger(value)) return value + 0;
  const size = Number(Math.abs(value).toPrecision(reliableDigits));
  const shifted = shiftDecimalPoint(size, decimals);
  const rounded = shiftDecimalPoint(Math.floor(shifted + 0.5), -decimals);
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}

/** Rounds half away from zero to a multiple of `step` (0.5 for half months, 100 for "c.400", 1,000 for £000). */
export function roundToStep(value: number, step: number): number {
  const rounded = roundHalfAway(value / step) * step;
  return Number(rounded.toPrecision(reliableDigits));
}

/** Rounds up to whole things, forgiving the noise of earlier sums: 10.000000001 is 10. Never returns -0. */
export function roundUpWhole(value: number): number {
  const whole = Math.round(value);
  return (Math.abs(value - whole) < 0.5 / 10 ** wholeThingDecimals ? whole : Math.ceil(value)) + 0;
}

/** Rounds down to whole things, forgiving the noise of earlier sums: 9.999999999999 is 10. Never returns -0. */
export function roundDownWhole(value: number): number {
  return Math.floor(roundHalfAway(value, wholeThingDecimals)) + 0;
}

function shiftDecimalPoint(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = value.toExponential().split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
