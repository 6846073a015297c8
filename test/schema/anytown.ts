/** A small council whose files are all in order, for tests that spoil one thing and read what is said about it. */

import { formatFault, parseContent } from '../../src/schema/parse-content.ts';
import { gaps } from './anytown-gaps.ts';

export const figuresFile = 'content/papers/anytown-2020/figures.yaml';
export const claimsFile = 'content/papers/anytown-2020/claims.yaml';
export const scenariosFile = 'content/papers/anytown-2020/scenarios.yaml';
export const paperFile = 'content/papers/anytown-2020/paper.yaml';
export const gapsFile = 'content/papers/anytown-2020/gaps.yaml';
export const outturnFile = 'content/papers/anytown-2020/outturn.yaml';
export const chapterFile = 'content/papers/anytown-2020/caseloads.mdx';
export const glanceFile = 'content/papers/anytown-2020/at-a-glance.mdx';
export const sourcesFile = 'content/sources.yaml';
export const glossaryFile = 'content/glossary.yaml';
export const publisherFile = 'content/publisher.yaml';
export const seriesFile = 'content/statistics/children_looked_after.yaml';

const figures = `figures:
  workers:
    label: Social workers in the teams
    printed: '42'
    value: 42
    unit: fte
    where: { paragraph: '3.6' }
  caseload_now:
    label: Cases held by each
    printed: c.25
    value: 25
    unit: case/fte
    qualifier: about
    where: { paragraph: '3.6' }
  caseload_wanted:
    label: Cases wanted for each
    printed: '15'
    value: 15
    unit: case/fte
    where: { paragraph: '3.7' }
  cases_to_move:
    label: Cases to pass on
    printed: c.400
    value: 400
    unit: case
    qualifier: about
    rounded_to: 100
    where: { paragraph: '3.7' }
  extra_workers:
    label: More social workers
    printed: '27'
    value: 27
    unit: fte
    where: { paragraph: '3.7' }
  budget:
    label: Budget for placements
    printed: 26,700
    value: 26700000
    unit: gbp/year
    scale: 1000
    date: '2013-14'
    where: { paragraph: '2.4', table: Placement budget, row: Budget, column: '2013-14' }
  neighbours_caseload:
    label: Cases held by each next door
    printed: eight to nine
    low: 8
    high: 9
    unit: case/fte
    where: { paragraph: '4.1' }
  workers_again:
    repeats: workers
    printed: '42'
    where: { paragraph: '5.1' }
`;

const claims = `claims:
  cases_sum:
    label: Cases to pass on to reach {figure:caseload_wanted}
    printed: cases_to_move
    formula: workers * (caseload_now - caseload_wanted)
    verdict: matches after rounding
  extra_sum:
    label: More social workers
    printed: extra_workers
    formula: cases_to_move / caseload_wanted
    unrounded: workers * (caseload_now - caseload_wanted) / caseload_wanted
    given:
      months_in_year: { value: 12, unit: month, because: A full year. }
    verdict: matches after rounding
    note: The paper rounds first. Over {given:extra_sum/months_in_year} months it is the same.
  budget_check:
    label: The budget
    printed: budget
    verdict: cannot be checked
    missing: What the budget was made from.
`;

const scenarios = `scenarios:
  as_printed:
    model: caseload-redistribution
    title: 'As the paper: {figure:caseload_wanted}'
    opens: true
    inputs:
      socialWorkersFte: { figure: workers }
      averageCaseload: { figure: caseload_now }
      targetCaseload: { figure: caseload_wanted }
      postsAddedFte:
        formula: extra_workers / 3
        status: inferred
        because: A third of them.
      yearlyCostPerSocialWorkerGbp: { value: 50000, status: our assumption, because: Not in the paper. }
      caseGrowthShare: { value: 0, status: our assumption, because: Not in the paper. }
      vacancyShare: { value: 0, status: our assumption, because: Not in the paper. }
      nonHoldingShare: { value: 0, status: our assumption, because: Not in the paper. }
    printed:
      extraSocialWorkersFte: extra_workers
  next_door:
    model: caseload-redistribution
    title: As next door
    like: as_printed
    inputs:
      targetCaseload: { value: 9, status: outside source, source: minutes, because: The upper end. }
`;

const paper = `slug: anytown-2020
council: Anytown Borough Council
council_short: Anytown
committee: Cabinet
meeting_date: 2020-02-29
title: More social workers
asks: 'To employ {figure:extra_workers} more social workers.'
original:
  address: https://anytown.example/papers
  read: The text of the report
  read_on: 2026-11-22
  sha256: afea850d4b6e7aaca601f6b00fd4d6c96483d863f6be48ef93461107197f9a45
decision:
  known: true
  text: Cabinet agreed on 29 February 2020.
  source: minutes
`;

const outturn = `facts:
  a_year_later:
    text: The council looked after {statistic:children_looked_after/wolverhampton/2014} children.
    date: 31 March 2014
    source: minutes
`;

const chapter = `---
title: Smaller caseloads
short: Caseloads
standfirst: From {figure:caseload_now} to {figure:caseload_wanted}.
paragraphs: '3.6 and 3.7'
order: 1
---

## The sum

The teams have <Figure id="workers" /> social workers, as paragraph 3.6 said on 29 February 2020.

<Calculator model="caseload-redistribution" />

They hold <Result scenario="as_printed" line="casesHeld" /> cases. See <Term id="fte">FTE</Term>.
`;

const sources = `sources:
  minutes:
    title: Minutes of the meeting of 29 February 2020
    publisher: Anytown Borough Council
    date: 29 February 2020
    address: https://anytown.example/minutes
`;

const glossary = `terms:
  fte:
    term: full-time equivalent
    short: FTE
    means: Part-time posts added up to whole ones.
    see: [lac]
  lac:
    term: looked-after child
    means: A child whom the council cares for.
`;

const series = `id: children_looked_after
title: Children looked after at 31 March
unit: child
source: minutes
release: First published
retrieved: 2026-11-22
areas:
  wolverhampton:
    name: Wolverhampton
    code: E08000031
    values: { '2013': 661, '2014': 769 }
notes: [Later releases revise these numbers.]
`;

/** All files, in order. */
export const anytown = (): Map<string, string | Uint8Array> =>
  new Map<string, string | Uint8Array>([
    [figuresFile, figures],
    [claimsFile, claims],
    [scenariosFile, scenarios],
    [paperFile, paper],
    [gapsFile, gaps],
    [outturnFile, outturn],
    [chapterFile, chapter],
    [glanceFile, '---\nstandfirst: In short.\n---\n\nIt asks for <Figure id="extra_workers" />.\n'],
    [sourcesFile, sources],
    [glossaryFile, glossary],
    [seriesFile, series],
    [publisherFile, 'name: The contributors\ncontact: errors@example.org\n'],
  ]);

/** The faults, each as it is printed. */
export const faultsOf = (files: ReadonlyMap<string, string | Uint8Array>): string[] =>
  parseContent(files).faults.map(formatFault);

/** All files, with one passage of one of them rewritten. */
export function anytownWith(file: string, from: string, to: string): Map<string, string | Uint8Array> {
  const files = anytown();
  const text = String(files.get(file) ?? '');
  if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand in ${file} exactly once.`);
  return files.set(
    file,
    text.replace(from, () => to),
  );
}

/** What is said after one passage is rewritten; the folder of the file is left out. */
export const faultsAfter = (file: string, from: string, to: string): string[] =>
  faultsOf(anytownWith(file, from, to)).map((fault) => fault.replace('content/papers/anytown-2020/', ''));
