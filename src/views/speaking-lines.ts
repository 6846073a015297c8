/** Which lines of a working say something. */

import { type Quantity, referencesIn } from '../calculation/index.ts';
import type { Case } from './case.ts';

/**
 * All lines but those minor ones that are nil throughout, or whose minor inputs and lines all are, here as in the paper's case:
 * a growth of nil, a stay that nobody asked about. An optional line goes too where it is nil or has no answer throughout.
 */
export function speakingLines(of: Case, optional: readonly string[] = []): readonly Quantity[] {
  const lines = Object.values(of.model.lines);
  const speaks = new Map<Quantity, boolean>();
  for (const line of lines) {
    const minor = line.line?.minor ? referencesIn(line.line.formula).filter(isMinor) : [];
    const isMoved =
      minor.length === 0 || minor.some((each) => speaks.get(each) ?? isNotNil([of.values, of.paper.values], each.key));
    speaks.set(line, !line.line?.minor || (isMoved && isNotNil([of.lines, of.paperLines], line.key)));
  }
  const isSilent = (line: Quantity) => optional.includes(line.key) && !isNumberSomewhere([of.lines, of.paperLines], line.key);
  return lines.filter((line) => speaks.get(line) && !isSilent(line));
}

const isMinor = ({ input, line }: Quantity): boolean => (input ?? line)?.minor === true;

type Cells = Readonly<Record<string, unknown>>;

const someCell = (cases: readonly Cells[], key: string, is: (value: unknown) => boolean): boolean =>
  cases.some((cells) => Object.entries(cells).some(([cell, value]) => (cell === key || cell.startsWith(`${key}.`)) && is(value)));

const isNotNil = (cases: readonly Cells[], key: string): boolean => someCell(cases, key, (value) => value !== 0);
const isNumberSomewhere = (cases: readonly Cells[], key: string): boolean =>
  someCell(cases, key, (value) => typeof value === 'number' && value !== 0);
