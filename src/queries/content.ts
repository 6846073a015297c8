/** Reads the content folder once a build. Faults stop the build here too, so that no page is ever made from half-read files. */

import type { Content, Paper } from '../schema/content.ts';
import { formatFault } from '../schema/fault.ts';
import { parseContent } from '../schema/parse-content.ts';

export type {
  Claim,
  Content,
  Figure,
  OutturnFact,
  Paper,
  Scenario,
  ScenarioInput,
  Series,
  Source,
  Term,
} from '../schema/content.ts';
export type { Gap, Question } from '../schema/gaps.ts';
export type { Prose, Segment } from '../schema/prose.ts';

const files = import.meta.glob<string>('/content/**/*.{yaml,mdx}', { query: '?raw', import: 'default', eager: true });

let read: Content | undefined;

/** Everything in `content/`, checked. Throws with every fault, a line each. */
export function getContent(): Content {
  if (read) return read;
  const { content, faults } = parseContent(new Map(Object.entries(files).map(([path, text]) => [path.slice(1), text])));
  if (faults.length > 0) throw new Error(`The content has faults.\n${faults.map(formatFault).join('\n')}`);
  read = content;
  return content;
}

export const getPapers = (): readonly Paper[] => getContent().papers;

/** The paper at an address. Throws where there is none: routes are made from the papers that exist. */
export function getPaper(slug: string): Paper {
  const paper = getPapers().find((each) => each.slug === slug);
  if (!paper) throw new Error(`There is no paper at content/papers/${slug}.`);
  return paper;
}
