import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseContent } from '../../src/schema/parse-content.ts';

const project = join(import.meta.dirname, '../..');
const script = join(project, 'scripts/check-content.ts');

const files = new Map(
  readdirSync(join(project, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(project.length + 1), readFileSync(path)]),
);

const { content, faults } = parseContent(files);
const paper = content.papers.find(({ slug }) => slug === 'wolverhampton-2013');

describe('content/', () => {
  it('has no faults', () => {
    expect(faults).toEqual([]);
  });
});

describe('wolverhampton-2013', () => {
  it('is the paper of the meeting', () => {
    expect(paper).toMatchObject({ council: 'Wolverhampton City Council', meetingDate: '2013-08-13', decision: { known: false } });
  });

  it.each<[figure: string, printed: string, value: number, paragraph: string]>([
    ['reserve_funding', '£384,000', 384_000, '1.2'],
    ['overspend_2012_13', '£5 million', 5_000_000, '2.1'],
    ['children_looked_after_change', '+16.4%', 0.164, '2.2'],
    ['variance_larger_fall_2014_15', '(2,400)', -2_400_000, '2.4'],
    ['caseload_now', 'c.25', 25, '3.6'],
    ['months_the_rest_lasts', 'four and a half', 4.5, '6.2'],
    ['children_fewer_to_pay_back', 'ten', 10, '6.4'],
  ])('prints %s as %s', (id, printed, value, paragraph) => {
    expect(paper?.figures.get(id)).toMatchObject({ printed, value, where: { paragraph } });
  });

  // Worked by hand: 42 × (25 − 15) = 420; 400 ÷ 15 = 26.67; 420 ÷ 15 = 28; 42 × (25 − 20) = 210; 200 ÷ 20 = 10; 210 ÷ 20 = 10.5.
  it.each<[claim: string, computed: number, verdict: string, unrounded: number | undefined, carries: boolean]>([
    ['cases_to_move_15_sum', 420, 'matches after rounding', undefined, false],
    ['extra_social_workers_15_sum', 26.6667, 'matches after rounding', 28, true],
    ['cases_to_move_20_sum', 210, 'matches after rounding', undefined, false],
    ['extra_social_workers_20_sum', 10, 'matches', 10.5, true],
    ['change_looked_after_sum', 0.164725, 'differs', undefined, false],
    ['two_units_sum', 528_000, 'differs', undefined, false],
    ['pay_back_children_sum', 9.6, 'matches after rounding', undefined, false],
  ])('does %s again', (id, computed, verdict, unrounded, carries) => {
    const claim = paper?.claims.get(id);
    expect(claim?.computed).toBeCloseTo(computed, 4);
    expect(claim?.verdict).toBe(verdict);
    expect(claim?.unrounded?.computed).toBe(unrounded);
    expect(claim?.carriesRounding).toBe(carries);
  });

  // 142,000 ÷ 3 = 47,333.33 for one social worker; 2 units × (1 + 3) = 8 posts.
  it.each<[scenario: string, target: number, status: string]>([
    ['caseload_15', 15, 'printed'],
    ['caseload_20', 20, 'printed'],
    ['lambeth', 14, 'printed'],
    ['kensington', 9, 'outside source'],
  ])('opens a calculator with %s', (id, target, status) => {
    const inputs = paper?.scenarios.get(id)?.inputs;
    expect(inputs?.targetCaseload).toMatchObject({ value: target, status });
    expect(inputs?.socialWorkersFte?.value).toBe(42);
    expect(inputs?.averageCaseload?.value).toBe(25);
    expect(inputs?.postsAddedFte).toMatchObject({ value: 8, status: 'inferred' });
    expect(inputs?.yearlyCostPerSocialWorkerGbp?.value).toBeCloseTo(47_333.33, 2);
    for (const share of ['caseGrowthShare', 'vacancyShare', 'nonHoldingShare']) {
      expect(inputs?.[share]).toMatchObject({ value: 0, status: 'our assumption' });
    }
  });

  it('opens each calculator with the case that the paper argues from', () => {
    const opening = [...(paper?.scenarios.values() ?? [])].filter(({ opens }) => opens).map(({ model, id }) => [model, id]);
    expect(Object.fromEntries(opening)).toEqual({
      'caseload-redistribution': 'caseload_15',
      'placement-budget': 'no_fall',
      'staffing-cost': 'two_units',
      'break-even': 'once',
    });
  });
});

describe('scripts/check-content.ts', () => {
  it('says that all is in order', () => {
    expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toMatch(
      /^content\/ is in order: \d+ papers?, \d+ figures, \d+ sums\.\n$/,
    );
  });

  it('prints each fault on a line of its own and ends with 1, so that nothing is published', () => {
    const folder = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync(join(project, 'content'), join(folder, 'content'), { recursive: true });
    const file = 'content/papers/wolverhampton-2013/figures.yaml';
    writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace('value: 384000', 'value: 384'));
    const { status, stderr, stdout } = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      `${file}:13:12 figures.reserve_funding.value: value is a thousandth of the printed form ("£384,000"). Write value: 384000.\n\n1 fault in content/. Nothing can be published until it is mended.\n`,
    );
  });
});
