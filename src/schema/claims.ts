/** claims.yaml: every sum that a paper makes, done again, with the verdict that the build enforces. */

import type { z } from 'zod';
import { judge, nearlyEqual, roundToStep, sameDimensions, verdicts } from '../calculation/index.ts';
import type { Claim, Figure, Given, Sum } from './content.ts';
import { type Entries, entriesFile } from './entries.ts';
import { type Fault, quote, type Report } from './fault.ts';
import { choice, group, prose, reference, text, unit } from './fields.ts';
import { type Fields, type FileContext, fieldsAt, idsOfPaper, inPaper } from './file-context.ts';
import { formulaField, givenField, operandsOf, readGiven, readSum, unitOfSum } from './sums.ts';
import { readUnit } from './units.ts';

const claimEntry = group(
  'A sum of the paper',
  {
    label: prose('What the sum works out', 'label: Forecast less budget in 2013-14'),
    printed: reference('The figure that the paper prints as the result', 'printed: extra_social_workers_15').optional(),
    formula: formulaField('The sum, over ids of figures and given numbers').optional(),
    given: givenField.optional(),
    verdict: choice('What comes out', verdicts),
    unrounded: formulaField(`The same sum from the paper's unrounded figures`).optional(),
    note: prose('Why it differs, or what its rounding does', 'note: The paper rounds first and divides afterwards.').optional(),
    missing: prose('What the paper would have to print', 'missing: The number of children, month by month.').optional(),
    unit: unit('What the result is counted in, where the paper prints no result').optional(),
    paragraph: text('The paragraph, where the paper prints no result', `paragraph: '6.4'`).optional(),
  },
  'label: Forecast less budget in 2013-14',
);

export const claimsFile = entriesFile(
  'claims',
  'The sums of the paper, each under its id',
  claimEntry,
  'extra_social_workers_15_sum:',
);

type Entry = z.infer<typeof claimEntry>;

/** Builds the claims whose fields are right, works each out and holds it against its declared verdict. */
export function buildClaims(
  entries: Entries<Entry>,
  context: FileContext,
  figures: ReadonlyMap<string, Figure>,
): Map<string, Claim> {
  const built = [...entries.good].map(([id, entry]) => buildClaim(id, entry, context, figures));
  return new Map(built.filter((claim) => claim !== undefined).map((claim) => [claim.id, claim]));
}

function buildClaim(id: string, entry: Entry, context: FileContext, figures: ReadonlyMap<string, Figure>): Claim | undefined {
  const faults = new Set<Fault>();
  const report: Report = (fault) => {
    faults.add(fault);
    context.report(fault);
  };
  const fields = fieldsAt({ ...context, report }, 'claims', id);
  const label = fields.prose('label', entry.label);
  const note = fields.optionalProse('note', entry.note);
  const missing = fields.optionalProse('missing', entry.missing);
  const given = readGiven(fields, entry.given);
  const operands = operandsOf(fields, figures, given, entry.given);
  checkFields(entry, fields);
  if (entry.unit !== undefined) fields.dimensions('unit', entry.unit);
  fields.requireKnown('printed', entry.printed, idsOfPaper(context, 'figures'), inPaper('figure'));
  const sum = entry.formula === undefined ? undefined : readSum(fields, 'formula', entry.formula, operands);
  const unrounded = entry.unrounded === undefined ? undefined : readSum(fields, 'unrounded', entry.unrounded, operands);
  const printed = figures.get(entry.printed ?? '');
  if (printed) checkSums(printed, { formula: sum, unrounded }, fields);
  if (faults.size === 0 && printed && sum) checkVerdict(entry, printed, sum, fields);
  const whole = (entry.printed === undefined || printed) && (entry.formula === undefined || sum);
  return faults.size === 0 && whole
    ? claimOf({ id, entry, printed, sum, unrounded, given }, { label, note, missing })
    : undefined;
}

const missingMeans = 'What the paper would have to print';
const paragraphMeans = 'The paragraph, where the paper prints no result';

function checkFields(entry: Entry, fields: Fields): void {
  const { verdict, printed, paragraph, note } = entry;
  if (verdict === 'cannot be checked') checkUncheckable(entry, fields);
  else checkCheckable(entry, verdict, fields);
  if (printed === undefined && paragraph === undefined) {
    fields.refuseMissing('paragraph', paragraphMeans, `Write the paragraph, such as paragraph: '6.4'.`);
  }
  if (printed !== undefined && paragraph !== undefined) {
    fields.refuse('paragraph', 'the printed figure has its paragraph already', 'Leave it out.');
  }
  if (note === undefined && verdict === 'differs') {
    fields.refuse('note', 'a sum that differs has no note', 'Say in a sentence why it differs, or that we do not know.');
  }
  if (note === undefined && entry.unrounded !== undefined) {
    fields.refuse('note', 'a sum with a formula from unrounded figures has no note', 'Say in a sentence what the rounding does.');
  }
}

function checkUncheckable({ formula, missing }: Entry, fields: Fields): void {
  if (formula !== undefined) {
    fields.refuse('formula', 'a sum that cannot be checked has a formula', 'Leave the formula out, or write another verdict.');
  }
  if (missing === undefined) {
    fields.refuseMissing('missing', missingMeans, 'Write it in words, such as missing: The number of children, month by month.');
  }
}

function checkCheckable({ formula, printed, missing }: Entry, verdict: string, fields: Fields): void {
  if (formula === undefined)
    fields.refuse('formula', `a sum that ${verdict} has no formula`, 'Write the sum, or verdict: cannot be checked.');
  if (printed === undefined) {
    fields.refuse(
      'printed',
      `a sum that ${verdict} names no printed figure`,
      'Write the id of the figure that the paper prints as the result.',
    );
  }
  if (missing !== undefined) fields.refuse('missing', 'only a sum that cannot be checked has this field', 'Say it in the note.');
}

type Sums = { readonly formula: Sum | undefined; readonly unrounded: Sum | undefined };

function checkSums(printed: Figure, sums: Sums, fields: Fields): void {
  const unit = readUnit(printed.unit);
  for (const field of ['formula', 'unrounded'] as const) {
    const sum = sums[field];
    if (!sum || 'found' in unit || sameDimensions(sum.formula.dimensions, unit.dimensions)) continue;
    fields.refuse(field, `the sum is in ${unitOfSum(sum)}, but ${quote(printed.id)} is in ${printed.unit}`, unitAdvice);
  }
}

const unitAdvice = 'Correct the sum or a unit; going from one unit to another takes a given number, such as months_in_year.';

/** What comes out of a sum, against its printed result. A result within a printed range agrees. */
function verdictOn(printed: Figure, computed: number): ReturnType<typeof judge> {
  if (printed.value !== undefined) return judge(computed, printed.value, printed.roundedTo ?? printed.precision);
  return computed >= (printed.low ?? 0) && computed <= (printed.high ?? 0) ? 'matches after rounding' : 'differs';
}

function checkVerdict(entry: Entry, printed: Figure, sum: Sum, fields: Fields): void {
  const verdict = verdictOn(printed, sum.computed);
  if (verdict === entry.verdict) return;
  const computed = Number(sum.computed.toPrecision(8));
  fields.refuse(
    'verdict',
    `the sum gives ${computed} and the paper prints ${quote(printed.printed)}: it ${verdict}`,
    `Write verdict: ${verdict}, or correct the sum.`,
  );
}

interface Parts {
  readonly id: string;
  readonly entry: Entry;
  readonly printed: Figure | undefined;
  readonly sum: Sum | undefined;
  readonly unrounded: Sum | undefined;
  readonly given: ReadonlyMap<string, Given>;
}

function claimOf({ id, entry, printed, sum, unrounded, given }: Parts, words: Pick<Claim, 'label' | 'note' | 'missing'>): Claim {
  return {
    id,
    ...words,
    printedFigure: entry.printed,
    formula: sum?.formula,
    formulaText: entry.formula,
    given,
    verdict: entry.verdict,
    computed: sum?.computed,
    unit: printed?.unit ?? entry.unit ?? (sum ? unitOfSum(sum) : 'number'),
    unrounded,
    carriesRounding: printed !== undefined && unrounded !== undefined && printsDifferently(printed, unrounded.computed),
    paragraph: printed?.where.paragraph ?? entry.paragraph ?? '',
  };
}

function printsDifferently(printed: Figure, computed: number): boolean {
  if (printed.value === undefined) return verdictOn(printed, computed) === 'differs';
  return !nearlyEqual(roundToStep(computed, printed.roundedTo ?? printed.precision), printed.value);
}
