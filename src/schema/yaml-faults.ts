/** What the YAML reader's complaints mean, in plain words. */

import type { ErrorCode, YAMLError } from 'yaml';
import type { Fault, Place } from './fault.ts';

interface Words {
  readonly found: string;
  readonly write: string;
}

const quotes = 'put the whole text between quotes, such as label: "Cost: a full year".';
const quoteIt = quotes.replace('put', 'Put');

const unreadable: Words = {
  found: 'found something here that YAML cannot read',
  write: 'Compare this line and the one above it with a file that works: each field stands on its own line as name: value.',
};

const misplaced: Words = {
  found: 'found this line too far to the left or to the right',
  write: 'Begin it in the same column as the fields beside it, with spaces.',
};

const colon: Words = { found: 'found a second colon in one line', write: `If the colon belongs to the text, ${quotes}` };

const wordsByCode: Partial<Record<ErrorCode, Words>> = {
  BAD_INDENT: misplaced,
  MULTILINE_IMPLICIT_KEY: {
    found: 'found a line without a colon and a space after the name',
    write: 'Write a name, a colon, a space and the value, such as unit: gbp.',
  },
  MISSING_CHAR: {
    found: 'found a text or a line that is not finished',
    write: 'Close what is open: a quote, a bracket, or the colon after a name.',
  },
  UNEXPECTED_TOKEN: {
    found: 'found more text after the end of a value',
    write: `If the text begins with { or [ or holds a quote, ${quotes}`,
  },
  BAD_SCALAR_START: { found: 'found a text that begins with a sign that YAML keeps for itself', write: quoteIt },
  BAD_DQ_ESCAPE: {
    found: 'found a backslash inside double quotes',
    write: 'Use single quotes around this text, or leave out the backslash.',
  },
  BLOCK_IN_FLOW: { found: 'found a colon too many inside { }', write: quoteIt },
  MULTIPLE_DOCS: {
    found: 'found a line with --- in the middle of the file',
    write: 'Delete that line: a file holds one list of fields.',
  },
  TAB_AS_INDENT: { found: 'found a tab', write: 'Use spaces: two for each step to the right.' },
  TAG_RESOLVE_FAILED: { found: 'found a value that begins with !', write: quoteIt },
  RESOURCE_EXHAUSTION: { found: 'found fields nested too deep', write: 'Write the fields as the other files do.' },
};

/** Faults for what the YAML reader refused. Complaints that only follow from the one above them are left out. */
export function yamlFaults(
  file: string,
  text: string,
  errors: readonly YAMLError[],
  placeAt: (offset: number) => Place,
): Fault[] {
  const lines = text.split('\n');
  let last = Number.NEGATIVE_INFINITY;
  const causes = errors.filter((error, index) => index === 0 || !error.message.includes(afterTheEnd));
  return causes
    .toSorted((a, b) => a.pos[0] - b.pos[0])
    .flatMap((error): Fault[] => {
      const number = lineBreaks(text, error.pos[0]);
      if (number - last <= linesThatFollow) return [];
      last = number;
      const line = lines[number] ?? '';
      const words = wordsFor(error, line, errors);
      const offset = words === misplaced ? error.pos[0] - columnOf(text, error.pos[0]) + line.search(/\S|$/) : error.pos[0];
      return [{ file, ...placeAt(offset), field: fieldOn(line), ...words }];
    });
}

/** Where one value is broken, all after it is a complaint of this kind. */
const afterTheEnd = 'in YAML stream';

/** Complaints this near below another are its echo. */
const linesThatFollow = 3;

const lineBreaks = (text: string, to: number): number => text.slice(0, to).split('\n').length - 1;
const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

function wordsFor(error: YAMLError, line: string, errors: readonly YAMLError[]): Words {
  if (error.code === 'MISSING_CHAR' && error.message.includes('quote')) {
    return {
      found: 'found a quote that is opened and not closed',
      write: 'Add the closing quote at the end of the text that it opens.',
    };
  }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    const alsoIndented = errors.some((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === error.pos[0]);
    return alsoIndented || !/:\s.*:\s/.test(`${line} `) ? misplaced : colon;
  }
  if (error.code === 'BAD_INDENT' && error.message.includes('Flow')) {
    return { found: 'found a { or [ that is opened and not closed', write: 'Add the closing bracket on the same line.' };
  }
  if (error.code === 'UNEXPECTED_TOKEN' && error.message.includes('block-seq')) {
    return {
      found: 'found a dash that begins a list on the line of its name',
      write: `Begin the list on the next line. If the dash belongs to the text, ${quotes}`,
    };
  }
  return wordsByCode[error.code] ?? unreadable;
}

const fieldOn = (line: string): string => /^\s*(?:-\s+)?['"]?([\w-]+)['"]?\s*:/.exec(line)?.[1] ?? 'file';

/** Every tab of a YAML file: editors show it as spaces, YAML does not. */
export function tabFaults(file: string, text: string, placeAt: (offset: number) => Place): Fault[] {
  return [...text.matchAll(/^[^\t\n]*\t/gm)].map((match) => {
    const offset = match.index + match[0].length - 1;
    const line = text.slice(match.index, text.indexOf('\n', offset) < 0 ? undefined : text.indexOf('\n', offset));
    return {
      file,
      ...placeAt(offset),
      field: fieldOn(line),
      found: 'found a tab',
      write: 'Use spaces: two for each step to the right.',
    };
  });
}
