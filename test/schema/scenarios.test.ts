import { describe, expect, it } from 'vitest';
import { parseContent } from '../../src/schema/parse-content.ts';
import { anytown } from './anytown.ts';

const scenariosOf = (files = anytown()) => parseContent(files).content.papers[0]?.scenarios;

describe('scenarios', () => {
  it('take the values of printed figures', () => {
    expect(scenariosOf()?.get('as_printed')?.inputs.averageCaseload).toMatchObject({
      value: 25,
      status: 'printed',
      figure: 'caseload_now',
    });
  });

  it('work out sums over figures', () => {
    expect(scenariosOf()?.get('as_printed')?.inputs.postsAddedFte).toMatchObject({
      value: 9,
      status: 'inferred',
      sum: { text: 'extra_workers / 3' },
    });
  });

  it('take the inputs that they do not name from the scenario that they are like', () => {
    const nextDoor = scenariosOf()?.get('next_door');
    expect(nextDoor?.inputs.socialWorkersFte?.value).toBe(42);
    expect(nextDoor?.inputs.targetCaseload).toMatchObject({ value: 9, status: 'outside source', source: 'minutes' });
    expect(nextDoor?.opens).toBe(false);
    expect(nextDoor?.printed).toEqual({});
  });

  it('say what the paper prints for a line', () => {
    expect(scenariosOf()?.get('as_printed')?.printed).toEqual({ extraSocialWorkersFte: 'extra_workers' });
  });
});
