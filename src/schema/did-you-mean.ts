/** "Did you mean …?" for a misspelt key, id or component. */

/** The candidate that is nearest to a misspelt word, where one is near enough to be meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = fold(word);
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(folded, fold(candidate));
    if (distance <= allowedDistance(folded) && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { candidate, distance };
  }
  return best?.candidate;
}

/** ` Did you mean "workers"?`; or the few names there are; or nothing to offer. */
export function suggest(word: string, candidates: Iterable<string>): string {
  const names = [...candidates];
  const meant = nearest(word, names);
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  if (names.length === 0) return 'There is none yet.';
  if (names.length === 1) return `Write "${names[0]}".`;
  return names.length <= longestList ? `Write one of ${names.join(', ')}.` : 'Look for the right name, or add it.';
}

const longestList = 12;

const fold = (word: string): string => word.toLowerCase().replace(/[\s_-]+/g, '_');

const allowedDistance = (word: string): number => Math.min(3, Math.max(1, Math.floor(word.length / 3)));

/** Letters to add, take away, change or swap with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      here[column] = Math.min(
        at(above, column) + 1,
        at(here, column - 1) + 1,
        at(above, column - 1) + change,
        swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = above;
    above = here;
  }
  return at(above, b.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;
