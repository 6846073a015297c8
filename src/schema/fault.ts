/** A fault in an author's file, in words that say where it is, what was found and what to write instead. */

/** A place in a file, counted from 1 as editors count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset in a text. */
export function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

export interface Fault extends Place {
  readonly file: string;
  /** The field's name with all that it stands in: `figures.workers.value`. */
  readonly field: string;
  /** What is there, without a full stop. */
  readonly found: string;
  /** What to do about it, in whole sentences. */
  readonly write: string;
}

/** Takes a fault and goes on: every fault of every file is collected before anything is printed. */
export type Report = (fault: Fault) => void;

/** `content/glossary.yaml:9:12 terms.lac.means: found … . Write … .` */
export function formatFault(fault: Fault): string {
  return `${fault.file}:${fault.line}:${fault.column} ${fault.field}: ${fault.found}. ${fault.write}`;
}

/** In the order of reading: by file, line and column; the same fault is said once. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const once = new Map(faults.map((fault) => [formatFault(fault), fault]));
  return [...once.values()].sort(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(formatFault(a), formatFault(b)),
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const longestShown = 60;

/** Text as it stands in a message: in quotes, on one line, cut where it is long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > longestShown ? `${line.slice(0, longestShown - 1)}…` : line}"`;
}

/** Any value of a YAML file as it stands in a message. */
export function show(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return value.trim() === '' ? 'an empty text' : quote(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' ? 'a group of fields' : String(value);
}
