/** MDX as a tree. Where a part cannot be read, the part is reported and left out, so that the rest of the file is checked too. */

import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';

export interface MdxProblem {
  readonly offset: number;
  readonly field: string;
  readonly found: string;
  readonly write: string;
}

/** A problem and the stretch of text to leave out before reading again. */
interface Refusal extends MdxProblem {
  readonly until: number;
}

const processor = unified().use(remarkParse).use(remarkMdx);
const mostProblems = 200;

/** Reads MDX. There is no tree only where the text stays unreadable however much is left out. */
export function readMdx(text: string): { readonly tree: Root | undefined; readonly problems: readonly MdxProblem[] } {
  const problems: MdxProblem[] = [];
  let readable = text;
  while (problems.length < mostProblems) {
    try {
      return { tree: processor.parse(readable), problems };
    } catch (error) {
      const { until, ...problem } = refusalOf(error as VFileMessage, readable);
      problems.push(problem);
      if (until <= problem.offset) break;
      readable = leaveOut(readable, problem.offset, until);
    }
  }
  return { tree: undefined, problems };
}

const leaveOut = (text: string, from: number, to: number): string =>
  text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, ' ') + text.slice(to);

function refusalOf(message: VFileMessage, text: string): Refusal {
  const source = message.source ?? '';
  const offset = offsetOf(message, text);
  if (source.endsWith('mdx-expression')) return expressionRefusal(text, offset);
  if (source.endsWith('esm')) return codeRefusal(text, offset);
  return message.ruleId === 'end-tag-mismatch' ? mismatchRefusal(message, text, offset) : tagRefusal(message, text, offset);
}

function offsetOf({ place }: VFileMessage, text: string): number {
  const point = place && ('start' in place ? place.start : place);
  return point?.offset ?? text.length;
}

const insertion = /^\{\s*(figure|claim|given|statistic)\s*:\s*([^{}\n]*?)\s*\}$/;
const openAdvice = 'Leave it out: a chapter holds words and components, and a bracket of this kind begins code.';

function expressionRefusal(text: string, offset: number): Refusal {
  const opens = Math.max(0, text.lastIndexOf('{', offset));
  const closes = text.indexOf('}', opens);
  const at = { offset: opens, until: closes < 0 ? opens + 1 : closes + 1, field: 'text' };
  if (closes < 0) return { ...at, found: 'found a { that is opened and not closed', write: openAdvice };
  const code = text.slice(opens, closes + 1);
  const [, kind, id] = insertion.exec(code) ?? [];
  if (kind === undefined) return { ...at, found: `found ${code.replace(/\s+/g, ' ')}, which is not text`, write: openAdvice };
  const component = kind === 'figure' ? 'Figure' : kind === 'claim' ? 'Claim' : undefined;
  const write = component
    ? `Write <${component} id="${id}" /> in a chapter.`
    : 'A chapter takes <Figure id="…" /> and <Claim id="…" /> only.';
  return { ...at, found: `found ${code}, which belongs in YAML files`, write };
}

function codeRefusal(text: string, offset: number): Refusal {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = text.indexOf('\n\n', start);
  const word = /^\w+/.exec(text.slice(start))?.[0] ?? '';
  const write = 'Begin the paragraph with another word. Components need no import.';
  return {
    offset: start,
    until: end < 0 ? text.length : end,
    field: 'text',
    found: `found a paragraph that begins with "${word}", which is read as code`,
    write,
  };
}

const tagPlace = /\((\d+):(\d+)-(\d+):(\d+)\)/;

function mismatchRefusal(message: VFileMessage, text: string, offset: number): Refusal {
  const name = /for `<(.*?)>`/.exec(message.reason)?.[1] ?? '';
  const other = /closing tag `<\/(.*?)>`/.exec(message.reason)?.[1];
  if (other !== undefined) {
    const until = text.indexOf('>', offset) + 1;
    return {
      offset,
      until,
      field: `</${other}>`,
      found: `found </${other}> where <${name}> is still open`,
      write: `Write </${name}> before it.`,
    };
  }
  const [, line, column, endLine, endColumn] = tagPlace.exec(message.reason) ?? [];
  const opens = offsetAt(text, Number(line), Number(column));
  const write = `Write <${name} … /> where it stands alone, or </${name}> where it ends.`;
  return {
    offset: opens,
    until: offsetAt(text, Number(endLine), Number(endColumn)),
    field: `<${name}>`,
    found: `<${name}> is opened and not closed`,
    write,
  };
}

function tagRefusal(message: VFileMessage, text: string, offset: number): Refusal {
  const opens = Math.max(0, text.lastIndexOf('<', offset));
  const start = text.slice(opens);
  const comment = start.startsWith('<!--');
  const link = /^<(https?:[^\s>]*|[^\s>]+@[^\s>]+)>/.exec(start);
  const tag = /^<\/?([A-Za-z]\w*)/.exec(start)?.[1];
  const closes = start.indexOf(comment ? '-->' : '>');
  const until = opens + (closes < 0 || (tag === undefined && !comment) ? 1 : closes + (comment ? 3 : 1));
  const at = { offset: opens, until };
  if (comment) return { ...at, field: 'text', found: 'found <!--', write: 'Write a comment as {/* … */}.' };
  if (link) return { ...at, field: 'text', found: `found ${link[0]}`, write: `Write a link as [what it is](${link[1]}).` };
  if (message.ruleId === 'unexpected-closing-slash') {
    return {
      ...at,
      field: `</${tag ?? ''}>`,
      found: `found </${tag ?? ''}>, which closes nothing`,
      write: 'Delete it, or write the tag that it closes.',
    };
  }
  if (tag === undefined)
    return {
      ...at,
      field: 'text',
      found: 'found a < that begins no component',
      write: 'Write it in words: "less than", "under".',
    };
  return {
    ...at,
    field: `<${tag}>`,
    found: `<${tag}> is not written out`,
    write: `Write it as <${tag} name="value" />, with quotes around each value.`,
  };
}

function offsetAt(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}
