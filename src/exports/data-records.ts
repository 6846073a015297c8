/** What is published under /data/: records, and their JSON Schemas. Values in base units at full precision; shares 0 to 1. */

import { z } from 'zod';

const paper = z.string().describe('The paper: its address under /papers/.');
const id = z.string().describe('The id, unique within the paper and kind of record.');
const where = z.string().describe('The paragraph of the paper, or the cell of a table.');
const unit = z.string().describe('Words joined by /: gbp, child, case, fte, share … Money in pounds, shares 0 to 1.');

export const figureRecord = z
  .strictObject({
    paper,
    id,
    label: z.string().describe('What the figure is, in our words.'),
    value: z.number().optional().describe('In base units of `unit`. Absent for a range.'),
    low: z.number().optional().describe('The lower end of a range.'),
    high: z.number().optional().describe('The upper end of a range.'),
    unit,
    printed: z.string().describe('The characters of the paper.'),
    scale: z.number().describe('What a heading multiplies the printed number by: 1000 under £000.'),
    qualifier: z.string().optional().describe('about, over, under or up to, where the paper says so.'),
    date: z.string().optional().describe('The date or financial year that the figure belongs to.'),
    where,
    paragraph: z.string(),
    repeats: z.string().optional().describe('The id of the figure that is printed here again.'),
    note: z.string().optional(),
  })
  .describe('A number that a paper prints.');

export const claimRecord = z
  .strictObject({
    paper,
    id,
    label: z.string().describe('What the sum is, in our words.'),
    formula: z.string().optional().describe('The sum over figure ids. Absent where it cannot be checked.'),
    printed: z.number().optional().describe('What the paper prints as the result, in base units of `unit`.'),
    computed: z.number().optional().describe('What the printed operands give, in the same unit, at full precision.'),
    unrounded: z.number().optional().describe('What the unrounded figures of the paper give, where that is another sum.'),
    unit,
    verdict: z.enum(['matches', 'matches after rounding', 'differs', 'cannot be checked']),
    carriesRounding: z.boolean().describe('The unrounded figures would print another result.'),
    note: z.string().optional(),
    missing: z.string().optional().describe('What the paper would have to print for the sum to be checked.'),
    printedFigure: z.string().optional().describe('The id of the figure that is the printed result.'),
    shown: z.string().optional().describe('The computed value as the page shows it.'),
    where,
    paragraph: z.string(),
  })
  .describe('A sum that a paper makes, done again.');

const shownValue = z.strictObject({
  value: z.number().optional().describe('At full precision. Absent where there is no answer.'),
  shown: z.string().describe('As the page shows it.'),
  unit,
  printed: z.string().optional().describe('What the paper prints for it.'),
  noAnswer: z.string().optional().describe('Why there is no answer.'),
});

export const scenarioRecord = z
  .strictObject({
    paper,
    model: z.string().describe('The calculator: its address under /calculators/.'),
    version: z.number().describe('The version of the calculator.'),
    scenario: z.string().describe('The id of the scenario within the paper.'),
    title: z.string(),
    opens: z.boolean().describe('The calculator opens with it.'),
    years: z.array(z.string()).optional().describe('The financial years, where the calculator works by years.'),
    items: z.record(z.string(), z.string()).optional().describe('The items of its list, by id, where it works over one.'),
    inputs: z.record(
      z.string().describe('The name of the number: units, budgetGbp.2013-14, postsPerUnit.consultant.'),
      z.strictObject({
        value: z.number(),
        shown: z.string(),
        unit,
        status: z.enum(['printed', 'inferred', 'fitted', 'our assumption', 'outside source', 'not used']),
        figure: z.string().optional().describe('The id of the figure that it is.'),
        source: z.string().optional(),
        because: z.string().optional(),
      }),
    ),
    headlines: z.record(z.string(), shownValue).describe('Headline results, and all that the paper prints too.'),
    note: z.string().optional(),
  })
  .describe('A case that a calculator opens with, and its results.');

const place = z.string().describe('The nearest paragraph of the paper: 6.2, 6.3 and 6.4.');
const shownBy = z.string().optional().describe('The id of the scenario whose numbers show why it matters.');

export const gapRecord = z
  .strictObject({
    paper,
    id,
    title: z.string().describe('What is not said, in a few words.'),
    text: z.string().describe('What is missing, what the paper says nearest to it, and why it matters.'),
    scenario: shownBy,
    where,
    paragraph: place,
  })
  .describe('Something that a paper does not say.');

export const questionRecord = z
  .strictObject({
    paper,
    id,
    number: z.number().describe('Its place on the page of the paper, from 1.'),
    ask: z.string().describe('The question.'),
    why: z.string().describe('Why the answer matters.'),
    scenario: shownBy,
    becauseNoSum: z.string().optional().describe('Why no scenario can show it, where there is none.'),
    gap: z.string().optional().describe('The id of the gap that it asks about.'),
    where,
    paragraph: place,
  })
  .describe('A question that a member could ask at the meeting.');

export type FigureRecord = z.infer<typeof figureRecord>;
export type ClaimRecord = z.infer<typeof claimRecord>;
export type ScenarioRecord = z.infer<typeof scenarioRecord>;
export type GapRecord = z.infer<typeof gapRecord>;
export type QuestionRecord = z.infer<typeof questionRecord>;

/** The JSON Schema (draft 2020-12) of a file that lists such records. */
export const schemaOfList = (record: z.ZodType, title: string): string =>
  `${JSON.stringify({ title, ...z.toJSONSchema(z.array(record)) }, null, 2)}\n`;

/** A list of records as a file. Throws where one is not of its own schema. */
export const listOf = <T extends z.ZodType>(record: T, items: readonly z.infer<T>[]): string =>
  `${JSON.stringify(z.array(record).parse(items), null, 2)}\n`;
