/**
 * Units as types: which quantities may meet. A unit is words joined by `*` and `/`: `case/fte`, `gbp/child/year`.
 * `share` and `number` are dimensionless. Pounds, children, cases and families never mix; nor do weeks, months and years.
 */

/** Every word a unit may be made of. Add one here when a paper counts something new. */
export const unitWords = [
  'gbp',
  'child',
  'case',
  'family',
  'fte',
  'post',
  'referral',
  'assessment',
  'placement',
  'visit',
  'plan',
  'team',
  'unit',
  'stage',
  'borough',
  'council',
  'person',
  'carer',
  'centre',
  'entry',
  'order',
  'meeting',
  'worker',
  'bed',
  'hour',
  'week',
  'month',
  'year',
] as const;

export type UnitWord = (typeof unitWords)[number];

/** The power of each word: `case/fte` is `{ case: 1, fte: -1 }`. Words with power 0 are left out. */
export type Dimensions = Readonly<Partial<Record<UnitWord, number>>>;

const dimensionless = new Set(['share', 'number', '']);

/** A unit that does not exist, or two that cannot meet. The message says what to do. */
export class UnitError extends Error {
  override name = 'UnitError';
}

const isUnitWord = (word: string): word is UnitWord => (unitWords as readonly string[]).includes(word);

/** Reads `gbp/child/year` into dimensions. Throws {@link UnitError} on a word it does not know. */
export function parseUnit(text: string): Dimensions {
  const powers: Partial<Record<UnitWord, number>> = {};
  text.split('/').forEach((part, index) => {
    for (const word of part.split('*').map((each) => each.trim())) {
      if (dimensionless.has(word)) continue;
      if (!isUnitWord(word)) {
        throw new UnitError(
          `"${word}" is not a unit. Units are share, number, ${unitWords.join(', ')}, joined by / as in gbp/child/year.`,
        );
      }
      powers[word] = (powers[word] ?? 0) + (index === 0 ? 1 : -1);
    }
  });
  return withoutZeros(powers);
}

function withoutZeros(powers: Partial<Record<UnitWord, number>>): Dimensions {
  return Object.fromEntries(Object.entries(powers).filter(([, power]) => power !== 0));
}

/** Dimensions of a product (`sign` 1) or a quotient (`sign` -1). */
export function combineDimensions(left: Dimensions, right: Dimensions, sign: 1 | -1): Dimensions {
  const powers: Partial<Record<UnitWord, number>> = { ...left };
  for (const word of Object.keys(right) as UnitWord[]) powers[word] = (powers[word] ?? 0) + sign * (right[word] ?? 0);
  return withoutZeros(powers);
}

export const isDimensionless = (dimensions: Dimensions): boolean => Object.keys(dimensions).length === 0;

export function sameDimensions(left: Dimensions, right: Dimensions): boolean {
  const words = new Set([...Object.keys(left), ...Object.keys(right)]) as Set<UnitWord>;
  return [...words].every((word) => (left[word] ?? 0) === (right[word] ?? 0));
}

/** Dimensions back to text, for messages: `gbp/child/year`, or `a plain number`. */
export function describeDimensions(dimensions: Dimensions): string {
  const entries = Object.entries(dimensions) as [UnitWord, number][];
  if (entries.length === 0) return 'a plain number';
  const spread = (word: string, power: number) => Array.from({ length: Math.abs(power) }, () => word);
  const above = entries.filter(([, power]) => power > 0).flatMap(([word, power]) => spread(word, power));
  const below = entries.filter(([, power]) => power < 0).flatMap(([word, power]) => spread(word, power));
  return [above.join('*') || 'number', ...below].join('/');
}
