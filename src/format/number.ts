/** Numbers to text, British style. Rounds with the one rule; never calculates. */

import { roundHalfAway } from '../calculation/index.ts';

/** The true minus sign, as wide as a plus. */
export const minus = '−';

const formatters = new Map<number, Intl.NumberFormat>();

function formatterFor(decimals: number): Intl.NumberFormat {
  const kept = formatters.get(decimals);
  if (kept) return kept;
  const made = new Intl.NumberFormat('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formatters.set(decimals, made);
  return made;
}

/** `1,050`, `10.5`, `−2,400`: rounded half away from zero to exactly `decimals` places. */
export function formatNumber(value: number, decimals = 0): string {
  const rounded = roundHalfAway(value, decimals);
  return `${rounded < 0 ? minus : ''}${formatterFor(decimals).format(Math.abs(rounded))}`;
}

/** A number with only the decimals it needs, up to `most`: 27, 27.5, 1,234.56. */
export function formatNumberShort(value: number, most = 2): string {
  const rounded = roundHalfAway(value, most);
  const decimals = Math.max(0, `${Math.abs(rounded)}`.split('.')[1]?.length ?? 0);
  return formatNumber(rounded, Math.min(decimals, most));
}

/** `£384,000`, `£47,333.33`, `−£2,400,000`: pounds, with pence only where `decimals` asks for them. */
export function formatMoney(pounds: number, decimals = 0): string {
  const rounded = roundHalfAway(pounds, decimals);
  return `${rounded < 0 ? minus : ''}£${formatNumber(Math.abs(rounded), decimals)}`;
}

/** `£1.33m`, `£384k` above a hundred thousand; whole pounds below. For sentences, never for tables. */
export function formatMoneyShort(pounds: number): string {
  const size = Math.abs(roundHalfAway(pounds));
  const sign = pounds < 0 && size > 0 ? minus : '';
  if (size >= 999_500) return `${sign}£${formatNumberShort(size / 1e6, 2)}m`;
  if (size >= 100_000) return `${sign}£${formatNumber(size / 1e3)}k`;
  return formatMoney(pounds);
}

/** A share of 0 to 1 as a percentage: `16.5%`. */
export function formatPercent(share: number, decimals = 0): string {
  return `${formatNumber(share * 100, decimals)}%`;
}

/** A percentage with only the decimals it needs: `10%`, `12.5%`. */
export const formatPercentShort = (share: number, most = 2): string => `${formatNumberShort(share * 100, most)}%`;

/** A round number in little room, for the ticks of an axis: `500`, `20k`, `1.5m`. */
export function formatTick(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e6) return `${formatNumberShort(value / 1e6, 2)}m`;
  return size >= 1e4 ? `${formatNumberShort(value / 1e3, 2)}k` : formatNumberShort(value);
}
