/** An author's file as text: refuses what is not UTF-8, and the marks that a merge leaves behind. */

import { type Fault, placeIn } from './fault.ts';

export interface TextFile {
  readonly file: string;
  /** Undefined where the file cannot be read at all. */
  readonly text: string | undefined;
  readonly faults: readonly Fault[];
}

const byteOrderMark = '\uFEFF';

/** Reads a file. One that is not UTF-8, or holds an unfinished merge, has no text. */
export function readTextFile(file: string, content: Uint8Array | string): TextFile {
  const decoded = typeof content === 'string' ? content : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
  const marked = decoded.startsWith(byteOrderMark);
  const text = marked ? decoded.slice(1) : decoded;
  const fatal = [...notUtf8(file, text), ...mergeMarks(file, text), ...controlCharacters(file, text)];
  return { file, text: fatal.length > 0 ? undefined : text, faults: [...(marked ? [markedOrder(file)] : []), ...fatal] };
}

/** What a decoder puts in place of bytes that are not UTF-8, here or in an editor before. */
const replacement = '\uFFFD';

/** Where one character is wrong, the whole file was saved so: the first is enough to say. */
function notUtf8(file: string, text: string): Fault[] {
  const offset = text.indexOf(replacement);
  if (offset < 0) return [];
  return [
    {
      file,
      ...placeIn(text, offset),
      field: 'file',
      found: 'found a character that is not written in UTF-8',
      write: 'Open the file in a text editor, correct the character and save the file with the encoding UTF-8.',
    },
  ];
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
