/** Prose as an author writes it: plain text with `{figure:id}`, `{claim:id}`, `{given:claim/name}` and `{statistic:series/area/period}`. */

import { findBareFigures } from './bare-figures.ts';
import { quote } from './fault.ts';
import { type Ids, type PaperNames, type SharedNames, unknownId } from './names.ts';

export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly id: string }
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'given'; readonly claim: string; readonly name: string }
  | { readonly kind: 'statistic'; readonly series: string; readonly area: string; readonly period: string };

export type Prose = readonly Segment[];

/** What is wrong with a part of a text. */
export interface ProseProblem {
  readonly index: number;
  readonly length: number;
  readonly found: string;
  readonly write: string;
}

export interface ProseNames {
  readonly shared: SharedNames;
  /** Undefined outside a paper. */
  readonly paper: PaperNames | undefined;
  /** The figure whose label this is: a label does not repeat its own figure. */
  readonly labelOf?: string;
}

const insertion = /\{([^{}]*)\}/g;
const parts = /^\s*(figure|claim|given|statistic)\s*:\s*([^\s/]+(?:\/[^\s/]+)*)\s*$/;
/** Stands for an insertion while the text around it is searched for bare figures. */
const standIn = '\uFFFC';

/** Reads prose into segments, and says what in it cannot stand. */
export function parseProse(
  text: string,
  names: ProseNames,
): { readonly prose: Prose; readonly problems: readonly ProseProblem[] } {
  const segments: Segment[] = [];
  const problems: ProseProblem[] = [];
  let end = 0;
  for (const match of text.matchAll(insertion)) {
    addText(segments, text.slice(end, match.index));
    end = match.index + match[0].length;
    const read = readInsertion(match[1] ?? '', names);
    if ('found' in read) problems.push({ index: match.index, length: match[0].length, ...read });
    else segments.push(read);
  }
  addText(segments, text.slice(end));
  const searched = text.replace(insertion, (match) => standIn.repeat(match.length));
  return { prose: trimmed(segments), problems: [...problems, ...strayBraces(searched), ...bareFigures(searched, names)] };
}

function addText(segments: Segment[], text: string): void {
  if (text !== '') segments.push({ kind: 'text', text: text.replace(/\s+/g, ' ') });
}

function trimmed(segments: readonly Segment[]): Prose {
  const last = segments.length - 1;
  return segments
    .map((segment, index) => {
      if (segment.kind !== 'text') return segment;
      const start = index === 0 ? segment.text.trimStart() : segment.text;
      return { ...segment, text: index === last ? start.trimEnd() : start };
    })
    .filter((segment) => segment.kind !== 'text' || segment.text !== '');
}

type Refusal = Pick<ProseProblem, 'found' | 'write'>;

const shapes = '{figure:id}, {claim:id}, {given:claim/name} or {statistic:series/area/period}';

function readInsertion(inside: string, names: ProseNames): Segment | Refusal {
  const [, kind, path] = parts.exec(inside) ?? [];
  const [first = '', second, third, more] = (path ?? '').split('/');
  const count = [first, second, third, more].filter((part) => part !== undefined).length;
  if (kind === 'statistic' && count === 3) return readStatistic([first, String(second), String(third)], names);
  if (kind === 'given' && count === 2) return readGiven(first, String(second), names);
  if ((kind === 'figure' || kind === 'claim') && count === 1) return readId(kind, first, names);
  return { found: `found {${inside.trim()}}, which is not an insertion`, write: `Write ${shapes}, or leave out the brackets.` };
}

const outside = (kind: string): Refusal => ({
  found: `{${kind}:…} belongs to one paper and cannot stand in a file that all papers share`,
  write: 'Say it without the number.',
});

function readId(kind: 'figure' | 'claim', id: string, names: ProseNames): Segment | Refusal {
  if (!names.paper) return outside(kind);
  if (kind === 'figure' && id === names.labelOf) {
    return {
      found: `the label of ${quote(id)} repeats its own figure`,
      write: labelAdvice,
    };
  }
  const ids: Ids = kind === 'figure' ? names.paper.figures : names.paper.claims;
  const write = unknownId(ids, id);
  return write === undefined ? { kind, id } : { found: `there is no ${kind} ${quote(id)} in this paper`, write };
}

function readGiven(claim: string, name: string, names: ProseNames): Segment | Refusal {
  if (!names.paper) return outside('given');
  const noClaim = unknownId(names.paper.claims, claim);
  if (noClaim !== undefined) return { found: `there is no claim ${quote(claim)} in this paper`, write: noClaim };
  const noName = unknownId(names.paper.givenOf(claim), name);
  if (noName !== undefined) return { found: `the claim ${quote(claim)} has no given number ${quote(name)}`, write: noName };
  return { kind: 'given', claim, name };
}

function readStatistic([series, area, period]: [string, string, string], names: ProseNames): Segment | Refusal {
  const key = `${series}/${area}/${period}`;
  const write = unknownId(names.shared.statistics, key);
  if (write === undefined) return { kind: 'statistic', series, area, period };
  return { found: `there is no number ${quote(key)} in content/statistics`, write };
}

function strayBraces(text: string): ProseProblem[] {
  return [...text.matchAll(/[{}]/g)].map((match) => ({
    index: match.index,
    length: 1,
    found: `found a ${match[0]} without its partner`,
    write: `Write ${shapes}.`,
  }));
}

function bareFigures(text: string, names: ProseNames): ProseProblem[] {
  return findBareFigures(text).map((figure) => ({
    index: figure.index,
    length: figure.text.length,
    found: `found the bare figure ${quote(figure.text)}`,
    write: adviceOn(figure.text, names),
  }));
}

function adviceOn(figure: string, { paper, labelOf }: ProseNames): string {
  if (!paper) return 'Say it without the number: a number stands only where its source does.';
  const ids = paper.figuresPrinting(figure);
  if (labelOf !== undefined && ids.includes(labelOf)) return labelAdvice;
  return insertionAdvice(
    ids.map((id) => `{figure:${id}}`),
    '{figure:id}',
  );
}

const labelAdvice = 'Say what the figure counts: the page prints it beside the label.';
const mostOffered = 3;

/** What to write in place of a typed number: the figures that print it, where there are some. */
export const insertionAdvice = (offered: readonly string[], form: string): string =>
  offered.length === 0
    ? `Put it in figures.yaml with its paragraph, and write ${form} here.`
    : `Write ${offered.slice(0, mostOffered).join(' or ')} if that is meant, or add the figure to figures.yaml.`;
