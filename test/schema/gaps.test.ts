import { describe, expect, it } from 'vitest';
import { formatFault, parseContent } from '../../src/schema/parse-content.ts';
import { anytown, anytownWith, chapterFile, faultsAfter, faultsOf, figuresFile, gapsFile, scenariosFile } from './anytown.ts';

type Case = [what: string, from: string, to: string, said: string[]];

const paperWith = (files: ReturnType<typeof anytown>) => parseContent(files).content.papers[0];

describe('gaps.yaml', () => {
  it('is read with its questions, in the order of the file', () => {
    const paper = paperWith(anytown());
    expect(paper?.gaps).toEqual([
      {
        id: 'next_year',
        title: [{ kind: 'text', text: 'What the workers cost next year' }],
        text: [
          { kind: 'text', text: 'The paper gives one year. It does not say who pays for ' },
          { kind: 'figure', id: 'extra_workers' },
          { kind: 'text', text: ' workers after it.' },
        ],
        paragraph: '3.7',
        scenario: 'next_door',
      },
    ]);
    expect(paper?.questions.map(({ id, scenario, gap }) => [id, scenario, gap])).toEqual([
      ['enough_workers', 'next_door', 'next_year'],
      ['better_work', undefined, undefined],
    ]);
    expect(paper?.questions[1]?.becauseNoSum).toEqual([{ kind: 'text', text: 'No sum says how good the work is.' }]);
  });

  it('may be left out', () => {
    const files = anytown();
    files.delete(gapsFile);
    expect(faultsOf(files)).toEqual([]);
    expect(paperWith(files)).toMatchObject({ gaps: [], questions: [] });
  });

  it.each(['6.2', '6.4(iii)', '3.6 and 3.7', '3.1 to 4.9', '5.6, 6.3 and 10.4', 'Recommendation 3'])('may name %s', (place) => {
    const files = anytownWith(gapsFile, "paragraph: '3.7'", `paragraph: '${place}'`).set(
      figuresFile,
      String(anytown().get(figuresFile)).replace("paragraph: '5.1'", "paragraph: 'Recommendation 3'"),
    );
    expect(faultsOf(files)).toEqual([]);
  });

  it('does not call an id unknown where the file that holds it cannot be read', () => {
    const files = anytown().set(scenariosFile, 'scenarios: {').set(figuresFile, 'figures: {');
    files.set(gapsFile, String(files.get(gapsFile)).replace("'3.7'", 'Opening lines'));
    expect(faultsOf(files).filter((fault) => fault.startsWith(gapsFile))).toEqual([]);
  });
});

describe('gaps.yaml: what is said about', () => {
  it.each<Case>([
    [
      'a scenario that does not exist, in a gap',
      "paragraph: '3.7'\n    scenario: next_door",
      "paragraph: '3.7'\n    scenario: nextdoor",
      ['gaps.yaml:6:15 gaps.next_year.scenario: there is no scenario "nextdoor" in this paper. Did you mean "next_door"?'],
    ],
    [
      'a scenario that does not exist, in a question',
      "paragraph: '3.6 and 3.7'\n    scenario: next_door",
      "paragraph: '3.6 and 3.7'\n    scenario: full_year",
      [
        'gaps.yaml:12:15 questions.enough_workers.scenario: there is no scenario "full_year" in this paper. Write one of as_printed, next_door.',
      ],
    ],
    [
      'a gap that does not exist',
      'gap: next_year',
      'gap: nextyear',
      ['gaps.yaml:13:10 questions.enough_workers.gap: there is no gap "nextyear" in this file. Did you mean "next_year"?'],
    ],
    [
      'a question without its mark',
      'the work is better?',
      'the work is better.',
      [
        'gaps.yaml:15:10 questions.better_work.ask: the question does not end with a question mark. Write one plain question, and end it with "?".',
      ],
    ],
    [
      'a question that nothing shows',
      '    because_no_sum: No sum says how good the work is.\n',
      '',
      [
        'gaps.yaml:14:3 questions.better_work.scenario: this field is missing (The scenario that shows why it matters). Write the id of a scenario, or because_no_sum: with the reason why none can show it.',
      ],
    ],
    [
      'a scenario beside the reason why there is none',
      'because_no_sum: No sum',
      'scenario: next_door\n    because_no_sum: No sum',
      [
        'gaps.yaml:19:5 questions.better_work.because_no_sum: this question has scenario: already. Write only one of scenario: and because_no_sum:.',
      ],
    ],
    [
      'a paragraph that is none',
      "paragraph: '4.1'",
      'paragraph: near the end',
      [
        "gaps.yaml:17:16 questions.better_work.paragraph: expected a paragraph, found \"near the end\". Write them as '3.6', '3.6 and 3.7' or '3.6 to 3.8'.",
      ],
    ],
    [
      'a full stop behind a title',
      'title: What the workers cost next year',
      'title: What the workers cost next year.',
      ['gaps.yaml:3:12 gaps.next_year.title: the title ends with a full stop. Leave the full stop out.'],
    ],
    [
      'a bare figure',
      'why: The paper rounds',
      'why: With 42 workers the paper rounds',
      [
        'gaps.yaml:10:15 questions.enough_workers.why: found the bare figure "42". Write {figure:workers} if that is meant, or add the figure to figures.yaml.',
      ],
    ],
    [
      'a figure that does not exist',
      '{figure:caseload_wanted}',
      '{figure:caseload_want}',
      [
        'gaps.yaml:9:47 questions.enough_workers.ask: there is no figure "caseload_want" in this paper. Did you mean "caseload_wanted"?',
      ],
    ],
    [
      'an id that stands twice',
      '  better_work:',
      '  enough_workers:',
      [
        'gaps.yaml:14:3 questions.enough_workers: "enough_workers" stands here a second time. Give one of the two another name, or delete it.',
      ],
    ],
    [
      'an unknown field',
      '    gap: next_year',
      '    gaps: next_year',
      ['gaps.yaml:13:5 questions.enough_workers.gaps: "gaps" is not a field here. Did you mean "gap"?'],
    ],
    [
      'a missing field',
      '    why: The paper rounds the cases first.\n',
      '',
      [
        'gaps.yaml:8:3 questions.enough_workers.why: this field is missing (Why the answer matters). Write it in words, such as why: The units cost more in a full year than the reserve gives them.',
      ],
    ],
  ])('%s', (_, from, to, said) => {
    expect(faultsAfter(gapsFile, from, to)).toEqual(said);
  });

  it('a section without an entry, and one that is missing', () => {
    const [gaps, questions] = String(anytown().get(gapsFile)).split(/(?=^questions:)/m);
    expect(faultsOf(anytown().set(gapsFile, `gaps: {}\n${questions?.replace('    gap: next_year\n', '')}`))).toEqual([
      `${gapsFile}:1:7 gaps: there is no entry. Write one, or delete the file.`,
    ]);
    expect(faultsOf(anytown().set(gapsFile, gaps ?? ''))).toEqual([
      `${gapsFile}:1:1 questions: this field is missing (Questions to ask, the best first, each under its id). Write an id, a colon, and its fields below it, such as after_the_reserve:.`,
    ]);
  });
});

describe('a chapter', () => {
  it('knows the calculators that stand in it', () => {
    expect(paperWith(anytown())?.chapters[0]?.calculators).toEqual(['caseload-redistribution']);
    const without = anytownWith(
      chapterFile,
      '<Calculator model="caseload-redistribution" />',
      '{/* <Calculator model="break-even" /> */}',
    );
    expect(parseContent(without).faults.map(formatFault)).toEqual([]);
    expect(paperWith(without)?.chapters[0]?.calculators).toEqual([]);
  });
});
