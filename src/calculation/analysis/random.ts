/** Random numbers that can be had again: the same seed gives the same draws, here and in a browser. */

/**
 * sfc32, the small fast counting generator of Chris Doty-Humphrey's PractRand: 128 bits of state, mixed by fifteen rounds after seeding.
 * @returns a function that gives numbers from 0 up to, and not including, 1
 */
export function sfc32(seed: number): () => number {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, seed >>> 0];
  const next = (): number => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 15; round += 1) next();
  return next;
}

/** A draw from the triangular distribution by its inverse: `at` from 0 to 1 gives a number from `low` to `high`, most often near `expected`. */
export function triangular(at: number, low: number, expected: number, high: number): number {
  const width = high - low;
  if (width === 0) return low;
  const turn = (expected - low) / width;
  return at < turn ? low + Math.sqrt(at * width * (expected - low)) : high - Math.sqrt((1 - at) * width * (high - expected));
}
