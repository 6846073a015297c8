/** gaps.yaml: what the paper does not say, and questions that a member could ask, each tied to a paragraph and to a case. */

import type { z } from 'zod';
import { type Entries, noEntries, type Read, sectionOf } from './entries.ts';
import { quote, type Report } from './fault.ts';
import { entries, group, prose, reference, text } from './fields.ts';
import { type Fields, type FileContext, fieldsAt, idsOfPaper, inPaper } from './file-context.ts';
import type { Ids } from './names.ts';
import { areParagraphs, paragraphsAdvice } from './paragraphs.ts';
import type { Prose } from './prose.ts';
import { checkShape } from './shape.ts';

/** Something that the paper does not say. */
export interface Gap {
  readonly id: string;
  readonly title: Prose;
  readonly text: Prose;
  /** The nearest place in the paper: `6.2`, `6.3 and 6.4`. */
  readonly paragraph: string;
  /** The scenario that shows why it matters. */
  readonly scenario: string | undefined;
}

/** A question that a member could ask. It has a scenario, or the reason why none can show its point. */
export interface Question {
  readonly id: string;
  readonly ask: Prose;
  readonly why: Prose;
  readonly paragraph: string;
  readonly scenario: string | undefined;
  readonly becauseNoSum: Prose | undefined;
  /** The gap that it asks about. */
  readonly gap: string | undefined;
}

const paragraph = text('The nearest paragraph of the paper', `paragraph: '6.2'`);

const gapEntry = group(
  'Something that the paper does not say',
  {
    title: prose('What is not said, in a few words', 'title: What happens when the reserve is used up'),
    text: prose(
      'What is missing, what the paper says nearest to it, and why it matters',
      'text: The paper says how long the money lasts. It does not say who pays after that.',
    ),
    paragraph,
    scenario: reference('A scenario of the paper that shows why it matters', 'scenario: full_year').optional(),
  },
  'title: What happens when the reserve is used up',
);

const questionEntry = group(
  'A question that a member could ask',
  {
    ask: prose('The question, in one plain sentence', 'ask: Who pays for the units when the reserve is used up?'),
    why: prose('Why the answer matters', 'why: The units cost more in a full year than the reserve gives them.'),
    paragraph,
    scenario: reference('The scenario of the paper that shows why it matters', 'scenario: full_year').optional(),
    because_no_sum: prose(
      'Why no scenario can show it, in place of one',
      'because_no_sum: No sum says how well children are looked after.',
    ).optional(),
    gap: reference('The gap of this file that it asks about', 'gap: after_the_reserve').optional(),
  },
  'ask: Who pays for the units when the reserve is used up?',
);

/** The shape of the whole file. */
export const gapsFile = group(
  'What the paper does not say, and questions to ask',
  {
    gaps: entries('What the paper does not say, each under its id', gapEntry, 'after_the_reserve:'),
    questions: entries('Questions to ask, the best first, each under its id', questionEntry, 'after_the_reserve:'),
  },
  'gaps:',
);

export interface GapsEntries {
  readonly gaps: Entries<z.infer<typeof gapEntry>>;
  readonly questions: Entries<z.infer<typeof questionEntry>>;
}

/** Reads the two sections of a file; none where there is no file. */
export function readGaps(read: Read, report: Report): GapsEntries {
  if (!read?.source) return { gaps: noEntries(read), questions: noEntries(read) };
  const { wrong, faults } = checkShape(gapsFile, read.source);
  for (const fault of faults) report(fault);
  return { gaps: sectionOf('gaps', read.source, wrong), questions: sectionOf('questions', read.source, wrong) };
}

/** Builds the gaps whose fields are right. */
export function buildGaps({ gaps }: GapsEntries, context: FileContext): Gap[] {
  refuseEmpty('gaps', gaps.ids, context);
  return [...gaps.good].map(([id, entry]): Gap => {
    const fields = fieldsAt(context, 'gaps', id);
    if (/\.\s*$/.test(entry.title)) fields.refuse('title', 'the title ends with a full stop', 'Leave the full stop out.');
    checkPlace(entry, fields);
    return {
      id,
      title: fields.prose('title', entry.title),
      text: fields.prose('text', entry.text),
      paragraph: entry.paragraph,
      scenario: entry.scenario,
    };
  });
}

/** Builds the questions whose fields are right, in the order of the file. */
export function buildQuestions({ gaps, questions }: GapsEntries, context: FileContext): Question[] {
  refuseEmpty('questions', questions.ids, context);
  return [...questions.good].map(([id, entry]): Question => {
    const fields = fieldsAt(context, 'questions', id);
    if (!/\?\s*$/.test(entry.ask)) {
      fields.refuse('ask', 'the question does not end with a question mark', 'Write one plain question, and end it with "?".');
    }
    checkPlace(entry, fields);
    checkSum(entry, fields);
    fields.requireKnown('gap', entry.gap, gaps.ids, ['gap', 'in this file']);
    return {
      id,
      ask: fields.prose('ask', entry.ask),
      why: fields.prose('why', entry.why),
      paragraph: entry.paragraph,
      scenario: entry.scenario,
      becauseNoSum: fields.optionalProse('because_no_sum', entry.because_no_sum),
      gap: entry.gap,
    };
  });
}

/** A page without a gap or a question is none. */
function refuseEmpty(section: string, { known, complete }: Ids, context: FileContext): void {
  if (complete && known.size === 0) fieldsAt(context).refuse(section, 'there is no entry', 'Write one, or delete the file.');
}

/** A paragraph is a number, or a place without one that a figure of the paper stands in: `Opening lines`. */
function checkPlace({ paragraph, scenario }: { paragraph: string; scenario?: string | undefined }, fields: Fields): void {
  const places = fields.context.names.paper?.places;
  if (!areParagraphs(paragraph) && places?.complete && !places.known.has(paragraph)) {
    fields.refuse('paragraph', `expected a paragraph, found ${quote(paragraph)}`, paragraphsAdvice);
  }
  fields.requireKnown('scenario', scenario, idsOfPaper(fields.context, 'scenarios'), inPaper('scenario'));
}

/** A question is shown by a scenario, or says why none can show it. */
function checkSum(entry: z.infer<typeof questionEntry>, fields: Fields): void {
  if (entry.scenario === undefined && entry.because_no_sum === undefined) {
    fields.refuseMissing(
      'scenario',
      'The scenario that shows why it matters',
      'Write the id of a scenario, or because_no_sum: with the reason why none can show it.',
    );
  }
  if (entry.scenario !== undefined && entry.because_no_sum !== undefined) {
    fields.refuseName(
      'because_no_sum',
      'this question has scenario: already',
      'Write only one of scenario: and because_no_sum:.',
    );
  }
}
