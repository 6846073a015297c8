/** The workbook of each scenario of a paper: where it is published, and what it is made of. */

import type { WorkbookRequest, WorkbookSource } from '../exports/workbook.ts';
import type { Content, Paper, Scenario, ScenarioInput } from '../queries/content.ts';
import { paperName } from '../queries/pages.ts';
import { getQuality, getResults } from '../queries/results.ts';
import { inputFacts, statusWords } from './calculator-facts.ts';
import { proseText } from './prose-text.ts';

/** `wolverhampton-2013--caseload_15`: the file's name without its ending. */
export const workbookName = (paper: Paper, scenario: Scenario): string => `${paper.slug}--${scenario.id}`;

export const workbookHref = (paper: Paper, scenario: Scenario): string => `/data/workbooks/${workbookName(paper, scenario)}.xlsx`;

/** What `workbookOf` needs for a scenario. `site` gives the address that is printed on the sheet. */
export function workbookRequest(content: Content, paper: Paper, scenario: Scenario, site: URL | undefined): WorkbookRequest {
  const { model, values } = getResults(paper, scenario.id);
  const address = site && new URL(`/method/${model.name}/#${paper.slug}-${scenario.id}`, site).href;
  return {
    model,
    quality: getQuality(model.name),
    values,
    extents: scenario.extents,
    scenario: `${paperName(paper)}: ${proseText(paper, scenario.title)}`,
    names: Object.fromEntries([...scenario.items].map(([id, name]) => [id, proseText(paper, name)])),
    sources: Object.fromEntries(Object.entries(scenario.inputs).map(([name, input]) => [name, sourceOf(content, paper, input)])),
    ...(address ? { address } : {}),
  };
}

function sourceOf(content: Content, paper: Paper, input: ScenarioInput): WorkbookSource {
  const { source, because } = inputFacts(content, paper, input);
  return { source, status: statusWords[input.status], ...(because ? { note: because } : {}) };
}
