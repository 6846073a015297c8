/** claims.yaml: every sum that a paper makes, done again, with the verdict that the build enforces. */

import type { z } from 'zod';
import { judge, nearlyEqual, roundToStep, sameDimensions, verdicts } from '../calculation/index.ts';
import type { Claim, Figure, Given, Sum } from './content.ts';
import { type Entries, entriesFile } from './entries.ts';
import { quote } from './fault.ts';
import { choice, group, prose, reference, text, unit } from './fields.ts';
import { unknownId } from './names.ts';
import { type FileContext, readOptionalProse, readProse } from './file-context.ts';
import { formulaField, givenField, readGiven, readSum, unitOfSum } from './sums.ts';
import { readUnit } from './units.ts';
import { faultAt } from './yaml-source.ts';

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

type Refuse = (field: string, found: string, write: string) => void;

function buildClaim(id: string, entry: Entry, context: FileContext, figures: ReadonlyMap<string, Figure>): Claim | undefined {
  const { source, names, report } = context;
  let faults = 0;
  const counting: FileContext = {
    ...context,
    report: (fault) => {
      faults += 1;
      report(fault);
    },
  };
  const at = (field: string) => ['claims', id, field];
  const refuse: Refuse = (field, found, write) => counting.report(faultAt(source, at(field), found, write));
  const figureIds = names.paper?.figures ?? { known: new Set<string>(), complete: false };
  const label = readProse(counting, at('label'), entry.label);
  const note = readOptionalProse(counting, at('note'), entry.note);
  const missing = readOptionalProse(counting, at('missing'), entry.missing);
  const given = readGiven(counting, at('given'), entry.given);
  const operands = { figures, figureIds, given, givenNames: new Set(Object.keys(entry.given ?? {})) };
  checkFields(entry, refuse);
  checkUnit(entry.unit, refuse);
  const noFigure = entry.printed === undefined ? undefined : unknownId(figureIds, entry.printed);
  if (noFigure !== undefined) refuse('printed', `there is no figure ${quote(entry.printed ?? '')} in this paper`, noFigure);
  const sum = entry.formula === undefined ? undefined : readSum(counting, at('formula'), entry.formula, operands);
  const unrounded = entry.unrounded === undefined ? undefined : readSum(counting, at('unrounded'), entry.unrounded, operands);
  const printed = figures.get(entry.printed ?? '');
  if (printed) checkSums(printed, { formula: sum, unrounded }, refuse);
  if (faults === 0 && printed && sum) checkVerdict(entry, printed, sum, refuse);
  if (faults > 0 || (entry.printed !== undefined && !printed) || (entry.formula !== undefined && !sum)) return undefined;
  return claimOf({ id, entry, printed, sum, unrounded, given }, { label, note, missing });
}

function checkFields(entry: Entry, refuse: Refuse): void {
  const { verdict } = entry;
  if (verdict === 'cannot be checked') {
    if (entry.formula !== undefined)
      refuse('formula', 'a sum that cannot be checked has a formula', 'Leave the formula out, or write another verdict.');
    if (entry.missing === undefined)
      refuse(
        'missing',
        'this field is missing (What the paper would have to print)',
        'Write it in words, such as missing: The number of children, month by month.',
      );
  } else {
    if (entry.formula === undefined)
      refuse('formula', `a sum that ${verdict} has no formula`, 'Write the sum, or verdict: cannot be checked.');
    if (entry.printed === undefined)
      refuse(
        'printed',
        `a sum that ${verdict} names no printed figure`,
        'Write the id of the figure that the paper prints as the result.',
      );
    if (entry.missing !== undefined) refuse('missing', `only a sum that cannot be checked has this field`, 'Say it in the note.');
  }
  if (entry.printed === undefined && entry.paragraph === undefined) {
    refuse(
      'paragraph',
      'this field is missing (The paragraph, where the paper prints no result)',
      `Write the paragraph, such as paragraph: '6.4'.`,
    );
  }
  if (entry.printed !== undefined && entry.paragraph !== undefined)
    refuse('paragraph', 'the printed figure has its paragraph already', 'Leave it out.');
  if (entry.note === undefined && verdict === 'differs')
    refuse('note', 'a sum that differs has no note', 'Say in a sentence why it differs, or that we do not know.');
  if (entry.note === undefined && entry.unrounded !== undefined) {
    refuse('note', 'a sum with a formula from unrounded figures has no note', 'Say in a sentence what the rounding does.');
  }
}

function checkUnit(unit: string | undefined, refuse: Refuse): void {
  const read = unit === undefined ? undefined : readUnit(unit);
  if (read && 'found' in read) refuse('unit', read.found, read.write);
}

type Sums = { readonly formula: Sum | undefined; readonly unrounded: Sum | undefined };

function checkSums(printed: Figure, sums: Sums, refuse: Refuse): void {
  const unit = readUnit(printed.unit);
  for (const field of ['formula', 'unrounded'] as const) {
    const sum = sums[field];
    if (!sum || 'found' in unit || sameDimensions(sum.formula.dimensions, unit.dimensions)) continue;
    refuse(field, `the sum is in ${unitOfSum(sum)}, but ${quote(printed.id)} is in ${printed.unit}`, unitAdvice);
  }
}

const unitAdvice = 'Correct the sum or a unit; going from one unit to another takes a given number, such as months_in_year.';

/** What comes out of a sum, against its printed result. A result within a printed range agrees. */
function verdictOn(printed: Figure, computed: number): ReturnType<typeof judge> {
  if (printed.value !== undefined) return judge(computed, printed.value, printed.roundedTo ?? printed.precision);
  return computed >= (printed.low ?? 0) && computed <= (printed.high ?? 0) ? 'matches after rounding' : 'differs';
}

function checkVerdict(entry: Entry, printed: Figure, sum: Sum, refuse: Refuse): void {
  const verdict = verdictOn(printed, sum.computed);
  if (verdict === entry.verdict) return;
  const computed = Number(sum.computed.toPrecision(8));
  refuse(
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
