/** Compares what an author declares about a figure with what its printed characters say. */

import { nearlyEqual, roundToStep, sameDimensions } from '../calculation/index.ts';
import type { Figure } from './content.ts';
import { quote } from './fault.ts';
import type { PrintedNumber, Qualifier } from './printed-number.ts';
import { type Dimensions, readUnit } from './units.ts';

interface Declared {
  readonly printed: string;
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly unit: string;
  readonly scale?: number | undefined;
  readonly qualifier?: Qualifier | undefined;
  readonly rounded_to?: number | undefined;
}

interface Question {
  readonly entry: Declared;
  readonly printed: PrintedNumber;
  readonly dimensions: Dimensions;
  /** The figure that this one repeats. */
  readonly original: Figure | undefined;
}

export interface Wrong {
  readonly field: string;
  readonly found: string;
  readonly write: string;
}

type End = 'value' | 'low' | 'high';

/** Everything in which the declared figure and the printed one disagree. */
export function checkPrinted(question: Question): Wrong[] {
  const { entry, printed, original } = question;
  const ends: readonly End[] = printed.value === undefined ? ['low', 'high'] : ['value'];
  const extra = (['value', 'low', 'high'] as const).filter((end) => !ends.includes(end) && entry[end] !== undefined);
  return [
    ...extra.map((end) => unwanted(end, entry.printed, printed)),
    ...ends.flatMap((end) => checkEnd(end, question)),
    ...(original ? checkRepeated(question, original) : []),
    ...checkKind(question),
    ...checkQualifier(entry, printed),
    ...checkRounding(entry, printed),
  ];
}

const scaledTo = (value: number, scale: number | undefined): number => Number((value * (scale ?? 1)).toPrecision(15));

const unwanted = (end: End, text: string, printed: PrintedNumber): Wrong => ({
  field: end,
  found:
    printed.value === undefined
      ? `${quote(text)} is a range, which has no single value`
      : `${quote(text)} is one number, not a range`,
  write: printed.value === undefined ? 'Write low: and high: in place of value:.' : 'Write value: in place of low: and high:.',
});

function checkEnd(end: End, { entry, printed, original }: Question): Wrong[] {
  const declared = entry[end];
  const expected = scaledTo(printed[end] ?? 0, entry.scale);
  if (declared === undefined) {
    return original
      ? []
      : [{ field: end, found: 'this field is missing (The printed figure in base units)', write: `Write ${end}: ${expected}.` }];
  }
  if (nearlyEqual(declared, expected) || (isThird(printed) && Math.abs(declared - expected) < 0.001)) return [];
  return [{ field: end, ...disagreement(end, declared, expected, entry) }];
}

/** Thirds cannot be written out, so three decimals will do. */
const isThird = (printed: PrintedNumber): boolean => nearlyEqual(printed.precision * 3, 1);

const ratios: readonly [number, string][] = [
  [1_000, 'is 1,000 times'],
  [1_000_000, 'is 1,000,000 times'],
  [100, 'is 100 times'],
  [0.001, 'is a thousandth of'],
  [0.000_001, 'is a millionth of'],
  [0.01, 'is a hundredth of'],
];

function disagreement(end: End, declared: number, expected: number, { printed, scale }: Declared): Omit<Wrong, 'field'> {
  const under = scale === undefined ? '' : ` under a heading of ${scale}`;
  const form = `the printed form (${quote(printed)}${under})`;
  if (declared === -expected) return { found: `${end} has the opposite sign of ${form}`, write: `Write ${end}: ${expected}.` };
  const ratio = ratios.find(([times]) => nearlyEqual(declared / expected, times));
  if (!ratio)
    return {
      found: `${end} is ${declared}, but the printed form (${quote(printed)}${under}) gives ${expected}`,
      write: `Correct the one that is mistyped.`,
    };
  const heading =
    scale === undefined && ratio[0] >= 1_000 ? `, or add scale: ${ratio[0]} if the heading of the table says so` : '';
  return { found: `${end} ${ratio[1]} ${form}`, write: `Write ${end}: ${expected}${heading}.` };
}

function checkRepeated({ entry, printed, dimensions }: Question, original: Figure): Wrong[] {
  const unit = readUnit(original.unit);
  const sameUnit = 'found' in unit || sameDimensions(dimensions, unit.dimensions);
  const ends = ['value', 'low', 'high'] as const;
  const same = ends.every((end) => {
    const here = printed[end];
    const there = original[end];
    return here === undefined || there === undefined ? here === there : nearlyEqual(scaledTo(here, entry.scale), there);
  });
  const name = quote(original.id);
  return [
    ...(same
      ? []
      : [
          {
            field: 'printed',
            found: `${quote(entry.printed)} is not the value of ${name} (${quote(original.printed)}), which it repeats`,
            write: repeatAdvice,
          },
        ]),
    ...(sameUnit
      ? []
      : [
          {
            field: 'unit',
            found: `${name}, which it repeats, is in ${original.unit}`,
            write: 'Leave the unit out, or give this figure an entry of its own.',
          },
        ]),
  ];
}

const repeatAdvice =
  'Correct the one that is mistyped, add scale: where a heading gives thousands, or give this figure an entry of its own.';

function checkKind({ entry, printed, dimensions }: Question): Wrong[] {
  const isShare = /^share\b/.test(entry.unit);
  if (printed.isPercentage && !isShare) {
    return [
      {
        field: 'unit',
        found: `${quote(entry.printed)} is a percentage, but the unit is ${entry.unit}`,
        write: 'Write unit: share.',
      },
    ];
  }
  if (printed.isMoney && dimensions.gbp !== 1) {
    return [
      {
        field: 'unit',
        found: `${quote(entry.printed)} is money, but the unit is ${entry.unit}`,
        write: 'Write a unit of money, such as gbp or gbp/year.',
      },
    ];
  }
  return [];
}

function checkQualifier({ printed: text, qualifier }: Declared, { qualifier: printed }: PrintedNumber): Wrong[] {
  if (printed === undefined || printed === qualifier) return [];
  return [
    {
      field: 'qualifier',
      found: `${quote(text)} says "${printed}", but the qualifier is ${qualifier ?? 'missing'}`,
      write: `Write qualifier: ${printed}.`,
    },
  ];
}

function checkRounding({ rounded_to: step, scale, printed: text }: Declared, printed: PrintedNumber): Wrong[] {
  if (step === undefined) return [];
  const precision = scaledTo(printed.precision, scale);
  if (step < precision && !nearlyEqual(step, precision)) {
    return [
      {
        field: 'rounded_to',
        found: `${quote(text)} is already rounded to ${precision}, which is more than ${step}`,
        write: 'Leave rounded_to out.',
      },
    ];
  }
  const value = printed.value === undefined ? undefined : scaledTo(printed.value, scale);
  if (value === undefined || nearlyEqual(roundToStep(value, step), value)) return [];
  return [
    {
      field: 'rounded_to',
      found: `${quote(text)} is not rounded to ${step}`,
      write: 'Write what its last digits show, such as 100 for 400.',
    },
  ];
}
