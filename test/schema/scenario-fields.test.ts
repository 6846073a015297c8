import { describe, expect, it } from 'vitest';
import { faultsAfter, scenariosFile } from './anytown.ts';

type Case = [what: string, from: string, to: string, said: string[]];

describe('scenarios.yaml: what is said about', () => {
  it.each<Case>([
    [
      'a calculator that does not exist',
      'model: caseload-redistribution\n    title: As next door',
      'model: caseload-redistributoin\n    title: As next door',
      [
        'scenarios.yaml:21:12 scenarios.next_door.model: there is no calculator "caseload-redistributoin". Did you mean "caseload-redistribution"?',
      ],
    ],
    [
      'no scenario that opens',
      '    opens: true\n',
      '',
      [
        "scenarios.yaml:2:3 scenarios.as_printed: no scenario opens caseload-redistribution. Add opens: true to the one that the page opens with: the paper's own case.",
      ],
    ],
    [
      'two scenarios that open',
      '    like: as_printed\n',
      '    like: as_printed\n    opens: true\n',
      [
        'scenarios.yaml:24:12 scenarios.next_door.opens: "as_printed" opens caseload-redistribution already. Leave opens: true at one scenario of the model only.',
      ],
    ],
    [
      'an input that the model does not have',
      'vacancyShare:',
      'vacantShare:',
      [
        'scenarios.yaml:6:5 scenarios.as_printed.inputs.vacancyShare: this field is missing (New posts that stand empty, in share). Write figure: with the id of a printed figure, or value: with a status and because:.',
        'scenarios.yaml:16:7 scenarios.as_printed.inputs.vacantShare: "vacantShare" is not an input of caseload-redistribution. Did you mean "vacancyShare"?',
      ],
    ],
    [
      'a figure that does not exist',
      'figure: caseload_now }',
      'figure: caseload_no }',
      [
        'scenarios.yaml:8:34 scenarios.as_printed.inputs.averageCaseload.figure: there is no figure "caseload_no" in this paper. Did you mean "caseload_now"?',
      ],
    ],
    [
      'a figure in another unit',
      'figure: caseload_now }',
      'figure: workers }',
      [
        'scenarios.yaml:8:34 scenarios.as_printed.inputs.averageCaseload.figure: "workers" is in fte, but the input is in case/fte. Correct the figure\'s unit, or write formula: with a given number that turns one unit into the other.',
      ],
    ],
    [
      'a range',
      'figure: caseload_now }',
      'figure: neighbours_caseload }',
      [
        'scenarios.yaml:8:34 scenarios.as_printed.inputs.averageCaseload.figure: "neighbours_caseload" is a range, and an input takes one value. Write value: with status: our assumption, and say why.',
      ],
    ],
    [
      'a sum in another unit',
      'formula: extra_workers / 3',
      'formula: cases_to_move / 3',
      [
        'scenarios.yaml:11:18 scenarios.as_printed.inputs.postsAddedFte.formula: the sum is in case, but the input is in fte. Add a given number that turns one unit into the other, such as one_year with value: 1 and unit: year.',
      ],
    ],
    [
      'an input without a value',
      '{ figure: caseload_now }',
      '{ note: We do not know. }',
      [
        'scenarios.yaml:8:7 scenarios.as_printed.inputs.averageCaseload: this input has no value. Write one of figure:, formula: or value:.',
      ],
    ],
    [
      'an input with a figure and a value',
      '{ figure: caseload_now }',
      '{ figure: caseload_now, value: 25 }',
      [
        'scenarios.yaml:8:48 scenarios.as_printed.inputs.averageCaseload.value: this input has figure: already. Write only one of figure:, formula: or value:.',
      ],
    ],
    [
      'a figure with a status of ours',
      '{ figure: caseload_now }',
      '{ figure: caseload_now, status: inferred }',
      [
        'scenarios.yaml:8:56 scenarios.as_printed.inputs.averageCaseload.status: a printed figure cannot be "inferred". Leave the status out.',
      ],
    ],
    [
      'a value without a status',
      'value: 50000, status: our assumption',
      'value: 50000',
      [
        'scenarios.yaml:14:7 scenarios.as_printed.inputs.yearlyCostPerSocialWorkerGbp.status: this field is missing (How we know it). Write one of: inferred, fitted, our assumption, outside source, not used.',
      ],
    ],
    [
      'a value without a reason',
      'value: 50000, status: our assumption, because: Not in the paper.',
      'value: 50000, status: our assumption',
      [
        'scenarios.yaml:14:7 scenarios.as_printed.inputs.yearlyCostPerSocialWorkerGbp.because: this field is missing (Why this value). Write it in words, such as because: The paper is silent.',
      ],
    ],
    [
      'a printed value typed again',
      'value: 50000, status: our assumption',
      'value: 50000, status: printed',
      [
        'scenarios.yaml:14:61 scenarios.as_printed.inputs.yearlyCostPerSocialWorkerGbp.status: a printed value is not typed again. Write figure: with the id of the figure in place of it.',
      ],
    ],
    [
      'a status that does not exist',
      'value: 50000, status: our assumption',
      'value: 50000, status: guessed',
      [
        'scenarios.yaml:14:61 scenarios.as_printed.inputs.yearlyCostPerSocialWorkerGbp.status: expected one of: printed, inferred, fitted, our assumption, outside source, not used, found "guessed". Write one of: printed, inferred, fitted, our assumption, outside source, not used.',
      ],
    ],
    [
      'an outside source without a source',
      ' source: minutes,',
      '',
      [
        'scenarios.yaml:25:7 scenarios.next_door.inputs.targetCaseload.source: this field is missing (The entry of content/sources.yaml). Add the document to content/sources.yaml and write its id.',
      ],
    ],
    [
      'a source that does not exist',
      'source: minutes',
      'source: minuets',
      [
        'scenarios.yaml:25:67 scenarios.next_door.inputs.targetCaseload.source: there is no source "minuets" in content/sources.yaml. Did you mean "minutes"?',
      ],
    ],
    [
      'a source without its status',
      'status: outside source',
      'status: inferred',
      [
        'scenarios.yaml:25:61 scenarios.next_door.inputs.targetCaseload.source: a source stands beside status: outside source only. Write status: outside source, or leave the source out.',
      ],
    ],
    [
      'a value that the model does not take',
      'value: 50000',
      'value: 5000000',
      [
        'scenarios.yaml:14:46 scenarios.as_printed.inputs.yearlyCostPerSocialWorkerGbp.value: 5000000 gbp/fte/year is above what the model takes. It must be from 0 to 250000.',
      ],
    ],
    [
      'given numbers without a formula',
      'value: 50000,',
      'value: 50000, given: { one: { value: 1, unit: year, because: A year. } },',
      [
        'scenarios.yaml:14:53 scenarios.as_printed.inputs.yearlyCostPerSocialWorkerGbp.given: given numbers stand beside a formula only. Leave them out.',
      ],
    ],
    [
      'a line that the model does not have',
      'extraSocialWorkersFte: extra_workers',
      'extraSocialWorkerFte: extra_workers',
      [
        'scenarios.yaml:19:7 scenarios.as_printed.printed.extraSocialWorkerFte: "extraSocialWorkerFte" is not a line of caseload-redistribution. Did you mean "extraSocialWorkersFte"?',
      ],
    ],
    [
      'a line that the paper prints in another unit',
      'extraSocialWorkersFte: extra_workers',
      'extraSocialWorkersFte: cases_to_move',
      [
        'scenarios.yaml:19:30 scenarios.as_printed.printed.extraSocialWorkersFte: "cases_to_move" is in case, but the line is in fte. Name the figure that the paper prints for this line.',
      ],
    ],
    [
      'a line with a figure that does not exist',
      'extraSocialWorkersFte: extra_workers',
      'extraSocialWorkersFte: extra_worker',
      [
        'scenarios.yaml:19:30 scenarios.as_printed.printed.extraSocialWorkersFte: there is no figure "extra_worker" in this paper. Did you mean "extra_workers"?',
      ],
    ],
    [
      'a scenario like one that does not exist',
      'like: as_printed',
      'like: as_prined',
      [
        'scenarios.yaml:23:11 scenarios.next_door.like: there is no scenario "as_prined" in this paper. Did you mean "as_printed"?',
      ],
    ],
    [
      'a scenario like itself',
      'like: as_printed',
      'like: next_door',
      ['scenarios.yaml:23:11 scenarios.next_door.like: this scenario is like itself. Name another scenario, or leave it out.'],
    ],
    [
      'a bare figure in a title',
      'title: As next door',
      'title: The 9 of next door',
      [
        'scenarios.yaml:22:16 scenarios.next_door.title: found the bare figure "9". Put it in figures.yaml with its paragraph, and write {figure:id} here.',
      ],
    ],
    [
      'opens in words',
      'opens: true',
      'opens: yes',
      [
        'scenarios.yaml:5:12 scenarios.as_printed.opens: expected true or false, found "yes". Write true or false, without quotes.',
      ],
    ],
  ])('%s', (_, from, to, said) => {
    expect(faultsAfter(scenariosFile, from, to)).toEqual(said);
  });
});
