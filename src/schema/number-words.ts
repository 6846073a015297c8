/** Numbers written as words, as council papers write them: `ten`, `twenty-seven`, `four and a half`, `three hundred and fifty`. */

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];

const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const sizes: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);

const units: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['nil', 0],
  ['none', 0],
  ['nought', 0],
  ['a', 1],
  ['an', 1],
  ['once', 1],
  ['twice', 2],
  ['double', 2],
  ['dozen', 12],
]);

const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
]);

/** Number words up to ten: prose may use them. */
export const wordsToTen: readonly string[] = small.slice(0, 11);

/** Number words over ten: in prose each is a figure. */
export const wordsOverTen: readonly string[] = [...small.slice(11), ...tens, ...sizes.keys(), 'dozen'];

export interface ReadWords {
  readonly value: number;
  /** The size of the last thing said: 0.5 for "four and a half", 1,000 for "five thousand", otherwise 1. */
  readonly precision: number;
}

/** Reads number words, or nothing where they are not a number. */
export function readNumberWords(text: string): ReadWords | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .split(/[\s-]+/);
  const part = /^(?:(.+?)-and-)?([a-z]+)-([a-z]+)$/.exec(words.join('-'));
  const below = words.length === 1 ? fractions.get(words[0] ?? '') : fractions.get(part?.[3] ?? '');
  if (below === undefined) return readWhole(words);
  const above = words.length === 1 ? 1 : wordsToTen.indexOf(part?.[2] === 'a' ? 'one' : (part?.[2] ?? ''));
  const whole = part?.[1] === undefined ? { value: 0 } : readWhole(part[1].split('-'));
  if (above < 1 || above >= below || whole === undefined) return undefined;
  return { value: whole.value + above / below, precision: 1 / below };
}

function readWhole(words: readonly string[]): ReadWords | undefined {
  let total = 0;
  let group: number | undefined;
  let precision = 1;
  for (const [index, word] of words.entries()) {
    const size = sizes.get(word);
    const unit = units.get(word);
    if (word === 'and' && sizes.has(words[index - 1] ?? '') && index < words.length - 1) continue;
    if ((word === 'a' || word === 'an') && index > 0) return undefined;
    if (size !== undefined) {
      if (group === undefined) return undefined;
      if (size === 100) group *= 100;
      else {
        total += group * size;
        group = 0;
      }
      precision = size;
    } else if (unit !== undefined && mayFollow(words[index - 1], word, unit)) {
      group = word === 'dozen' ? (group ?? 1) * unit : (group ?? 0) + unit;
      precision = 1;
    } else return undefined;
  }
  return group === undefined ? undefined : { value: total + group, precision };
}

/** "twenty seven" is one number, "seven twenty" is not. */
function mayFollow(before: string | undefined, word: string, value: number): boolean {
  if (before === undefined || before === 'and' || sizes.has(before)) return true;
  if (word === 'dozen') return (units.get(before) ?? 99) <= 10;
  return tens.includes(before) && value > 0 && value < 10 && small.includes(word);
}
