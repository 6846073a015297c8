import { describe, expect, test } from 'vitest';
import { isNamedInAddress } from '../../src/authoring/approach.ts';

describe('isNamedInAddress', () => {
  test.each([
    ['?caseload-redistribution.targetCaseload=15', true],
    ['?b.caseload-redistribution.targetCaseload=15', true],
    ['?placement-budget.x=1&caseload-redistribution.v=1', true],
    ['', false],
    ['?caseload-redistribution=15', false],
    ['?caseload-redistribution-two.targetCaseload=15', false],
    ['?q=caseload-redistribution.targetCaseload', false],
    ['?%E0%A4%A=%', false],
  ])('of %j is %j', (search, named) => {
    expect(isNamedInAddress(search, 'caseload-redistribution')).toBe(named);
  });
});
