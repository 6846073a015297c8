/** The fields of scenarios.yaml. */

import type { z } from 'zod';
import { entriesFile } from './entries.ts';
import { choice, group, list, named, number, prose, reference, text, yesOrNo } from './fields.ts';
import { formulaField, givenField } from './sums.ts';

const statuses = ['printed', 'inferred', 'fitted', 'our assumption', 'outside source', 'not used'] as const;
/** `units`, `budgetGbp.2013-14`, `postsPerUnit.consultant`, `otherCostGbp.training.2014-15`. */
const nameInModel = /^[a-z][A-Za-z0-9]*(\.[a-z][a-z0-9_]*)?(\.\d{4}(?:-\d{2})?)?$/;
const itemId = /^[a-z][a-z0-9_]*$/;

const inputEntry = group(
  'An input of the model',
  {
    figure: reference('The figure that it is, where the paper prints it', 'figure: social_workers').optional(),
    formula: formulaField('The sum over figures that it comes from').optional(),
    given: givenField.optional(),
    value: number('The value, where no figure or sum gives it', 'value: 0').optional(),
    status: choice('How we know it', statuses).optional(),
    source: reference('The entry of content/sources.yaml, for an outside source', 'source: kensington_2011').optional(),
    because: prose('Why this value', 'because: The paper is silent.').optional(),
    note: prose('What a reader must know', 'note: The paper marks it as approximate.').optional(),
  },
  'figure: social_workers',
);

const scenarioEntry = group(
  'A case that a calculator opens with',
  {
    model: text('The calculator', 'model: caseload-redistribution'),
    title: prose('What the reader sees on its button', `title: 'As the paper: {figure:caseload_wanted_15}'`),
    opens: yesOrNo('Whether this model opens with it in this paper').optional(),
    like: reference('Another scenario of the model, for the inputs that are not named here', 'like: caseload_15').optional(),
    years: list(
      'The financial years, in order, where the model works by years',
      text('A financial year', '2013-14'),
      'years: [2013-14, 2014-15]',
    ).optional(),
    items: named(
      'The items of the list that the model works over, each with its name',
      prose('What the reader sees', 'Consultant social worker'),
      itemId,
      'consultant: Consultant social worker',
    ).optional(),
    inputs: named(
      'The inputs of the model, by their names; behind a dot the year or item, where each has one',
      inputEntry,
      nameInModel,
      'averageCaseload: { figure: caseload_now }',
    ),
    printed: named(
      'What the paper prints for lines of the model',
      reference('The figure', 'extra_social_workers_15'),
      nameInModel,
      'casesOverTarget: cases_to_move_15',
    ).optional(),
    note: prose('What a reader must know', 'note: The paper counts no growth.').optional(),
  },
  'model: caseload-redistribution',
);

export const scenariosFile = entriesFile(
  'scenarios',
  'The cases that calculators open with, each under its id',
  scenarioEntry,
  'caseload_15:',
);

export type ScenarioEntry = z.infer<typeof scenarioEntry>;
export type InputEntry = z.infer<typeof inputEntry>;
