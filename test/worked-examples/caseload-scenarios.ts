/** The cases of the Wolverhampton paper as its paragraphs 3.6, 3.7, 4.7 and 6.1 give them, and scenarios at random, for tests. */

import fc from 'fast-check';
import { caseloadRedistribution, type Model, noExtents } from '../../src/calculation/index.ts';
import type { CaseloadInputs } from '../../src/charts/caseload-redistribution.ts';
import type { Starts } from '../../src/islands/scenario-url.ts';
import type { CalculatorFacts, CaseFacts } from '../../src/views/calculator-facts.ts';

export const model = caseloadRedistribution as Model;

/** 42 social workers with 25 cases each, wanted 15; two units of 1 + 3 social workers; £142,000 for three. */
export const paper: CaseloadInputs = {
  socialWorkersFte: 42,
  averageCaseload: 25,
  targetCaseload: 15,
  postsAddedFte: 8,
  yearlyCostPerSocialWorkerGbp: 142_000 / 3,
  caseGrowthShare: 0,
  vacancyShare: 0,
  nonHoldingShare: 0,
};

/** Where a calculator of these cases starts. */
export const starts: Starts = [{ id: 'caseload_15', values: paper, extents: noExtents }];

export type InputKey = keyof CaseloadInputs;
export const inputKeys = Object.keys(paper) as InputKey[];

const where = 'paragraph 3.7';
const ownCase = (id: string, target: number, moved: number, extra: number): CaseFacts => ({
  id,
  title: `As the paper: c.${target}`,
  own: true,
  values: { ...paper, targetCaseload: target },
  inputs: {},
  printed: {
    casesOverTarget: { shown: `c.${moved}`, value: moved, where },
    extraSocialWorkersFte: { shown: String(extra), value: extra, where },
  },
});

export const facts: CalculatorFacts = {
  paper: { slug: 'wolverhampton-2013', name: 'Wolverhampton 2013' },
  opens: 'caseload_15',
  reach: { years: [], items: {} },
  cases: [
    ownCase('caseload_15', 15, 400, 27),
    ownCase('caseload_20', 20, 200, 10),
    { id: 'lambeth', title: 'Lambeth’s 14', own: false, values: { ...paper, targetCaseload: 14 }, inputs: {}, printed: {} },
    {
      id: 'kensington',
      title: 'Kensington’s nine',
      own: false,
      values: { ...paper, targetCaseload: 9 },
      inputs: {},
      printed: {},
    },
  ],
  inputs: {},
};

/** A number between two bounds with so many decimals at most, both bounds often. */
const decimalBetween = (min: number, max: number, decimals: number): fc.Arbitrary<number> => {
  const [from, to] = [Math.ceil(min * 10 ** decimals), Math.floor(max * 10 ** decimals)];
  return fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: from, max: to }).map((whole) => Number(`${whole}e-${decimals}`)) },
    { weight: 1, arbitrary: fc.constantFrom(min, max) },
  );
};

/** A value that a reader can type into the field of an input. */
export function anyValueOf(key: InputKey): fc.Arbitrary<number> {
  const { unit, input } = caseloadRedistribution.inputs[key];
  if (!input) throw new Error(`${key} is not an input.`);
  return decimalBetween(input.min, input.max, unit === 'share' ? input.decimals + 2 : input.decimals);
}

/** Everything that a reader can type into all the fields. */
export const anyScenario: fc.Arbitrary<CaseloadInputs> = fc.record({
  socialWorkersFte: anyValueOf('socialWorkersFte'),
  averageCaseload: anyValueOf('averageCaseload'),
  targetCaseload: anyValueOf('targetCaseload'),
  postsAddedFte: anyValueOf('postsAddedFte'),
  yearlyCostPerSocialWorkerGbp: anyValueOf('yearlyCostPerSocialWorkerGbp'),
  caseGrowthShare: anyValueOf('caseGrowthShare'),
  vacancyShare: anyValueOf('vacancyShare'),
  nonHoldingShare: anyValueOf('nonHoldingShare'),
});
