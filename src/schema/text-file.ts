/** An author's file as text: refuses what is not UTF-8, and the marks that a merge leaves behind. */

import type { Fault } from './fault.ts';

export interface TextFile {
  readonly file: string;
  /** Undefined where the file cannot be read at all. */
  readonly text: string | undefined;
  readonly faults: readonly Fault[];
}

const byteOrderMark = '\uFEFF';

/** Reads a file's bytes. A file that is not UTF-8 or holds an unfinished merge has no text. */
export function readTextFile(file: string, content: Uint8Array | string): TextFile {
  const decoded = typeof content === 'string' ? content : decode(content);
  if (decoded === undefined) return { file, text: undefined, faults: [notUtf8(file, content as Uint8Array)] };
  const marked = decoded.startsWith(byteOrderMark);
  const text = marked ? decoded.slice(1) : decoded;
  const merge = mergeMarks(file, text);
  const control = controlCharacters(file, text);
  const unreadable = merge.length > 0 || control.length > 0;
  return { file, text: unreadable ? undefined : text, faults: [...(marked ? [markedOrder(file)] : []), ...merge, ...control] };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function notUtf8(file: string, bytes: Uint8Array): Fault {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\uFFFD')[0] ?? '';
  const lines = before.split('\n');
  const column = (lines.at(-1) ?? '').length + 1;
  return {
    file,
    line: lines.length,
    column,
    field: 'file',
    found: 'found a character that is not written in UTF-8',
    write: 'Open the file in a text editor and save it again with the encoding UTF-8.',
  };
}

const markedOrder = (file: string): Fault => ({
  file,
  line: 1,
  column: 1,
  field: 'file',
  found: 'found an invisible byte order mark before the first character',
  write: 'Save the file as UTF-8 without BOM.',
});

const mergeStart = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/;
const mergeMiddle = /^={7}$/;

function mergeMarks(file: string, text: string): Fault[] {
  const lines = text.split(/\r?\n/);
  if (!lines.some((line) => mergeStart.test(line))) return [];
  return lines.flatMap((line, index): Fault[] =>
    mergeStart.test(line) || mergeMiddle.test(line)
      ? [
          {
            file,
            line: index + 1,
            column: 1,
            field: 'file',
            found: `found "${line.slice(0, 7)}", which a merge of two versions left behind`,
            write: 'Keep one of the two versions between the marks and delete the marks.',
          },
        ]
      : [],
  );
}

/** Control characters but tab and line ends, and the characters that turn the direction of reading. */
const control = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;

function controlCharacters(file: string, text: string): Fault[] {
  return text.split('\n').flatMap((line, index): Fault[] => {
    const column = line.search(control);
    if (column < 0) return [];
    const code = (line.codePointAt(column) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return [
      {
        file,
        line: index + 1,
        column: column + 1,
        field: 'file',
        found: `found an invisible control character (U+${code})`,
        write: 'Delete it and type the words around it again.',
      },
    ];
  });
}
