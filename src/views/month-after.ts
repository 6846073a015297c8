/** Moments counted in months from 1 April of the first year, as words. */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const april = 3;

/** `July 2014` for 15 months after the start of 2013-14. */
export function monthAfter(years: readonly string[], count: number): string {
  const index = april + Math.floor(count);
  return `${months[index % 12]} ${Number(years[0]?.slice(0, 4)) + Math.floor(index / 12)}`;
}
