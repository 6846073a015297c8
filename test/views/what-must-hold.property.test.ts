/** Whatever a reader has put in: pressing a clause of the sentence turns the answer, and stopping short of it does not. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meets } from '../../src/calculation/analysis/condition.ts';
import { brokenConditions, inputCells } from '../../src/calculation/index.ts';
import { getPapers } from '../../src/queries/content.ts';
import { getModelNames } from '../../src/queries/figures.ts';
import { type Case, caseOf } from '../../src/views/case.ts';
import { type Test, testOf } from '../../src/views/put-to-the-test.ts';
import { whatMustHold } from '../../src/views/what-must-hold.ts';
import { anyValue } from '../support/any-scenario.ts';
import { caseFor } from '../support/paper-case.ts';

const calculators = getPapers().flatMap((paper) => getModelNames(paper).map((model) => [paper.slug, model] as const));

const holds = ({ lines }: Case, { threshold }: Test): boolean => {
  const result = lines[threshold.line];
  return typeof result === 'number' && meets(result, threshold);
};

const withValue = ({ model, facts, values, paper }: Case, cell: string, value: number): Case =>
  caseOf(model, facts, { ...values, [cell]: value }, paper);

/** Some of the inputs at random. */
const anyChange = (of: Case): fc.Arbitrary<Record<string, number>> => {
  const cells = inputCells(of.model, of.extents);
  return fc
    .uniqueArray(fc.nat(cells.length - 1), { minLength: 0, maxLength: 3 })
    .chain((picked) =>
      fc.record(Object.fromEntries(picked.map((index) => [cells[index]?.name ?? '', anyValue(cells[index]?.quantity as never)]))),
    );
};

describe.each(calculators)('%s, %s', (slug, model) => {
  test('just inside the answer stays, just outside it is another', { timeout: 600_000 }, () => {
    const opening = caseFor(slug, model);
    fc.assert(
      fc.property(anyChange(opening), (change) => {
        const values = { ...opening.values, ...change };
        fc.pre(brokenConditions(opening.model, values, opening.extents).length === 0);
        const of = caseOf(opening.model, opening.facts, values);
        const found = whatMustHold(of);
        const tested = testOf(of);
        expect(found === undefined).toBe(tested === undefined);
        if (!found || !tested) return;
        expect(found.met).toBe(holds(of, tested));
        for (const { cell, value, lastSame } of [...found.turns, ...found.farther]) {
          expect(holds(withValue(of, cell, value), tested), `${cell} at ${value}`).toBe(!found.met);
          expect(holds(withValue(of, cell, lastSame), tested), `${cell} still at ${lastSame}`).toBe(found.met);
        }
      }),
      { numRuns: Number(process.env.SCENARIOS ?? 25) },
    );
  });
});
