/** A scenario of a paper as an Excel workbook with live formulas. */

import type { APIContext } from 'astro';
import { workbookName, workbookRequest } from '../../../authoring/workbooks.ts';
import { workbookOf } from '../../../exports/workbook.ts';
import { getContent, getPapers, type Paper, type Scenario } from '../../../queries/content.ts';

interface Props {
  paper: Paper;
  scenario: Scenario;
}

export const getStaticPaths = () =>
  getPapers().flatMap((paper) =>
    [...paper.scenarios.values()].map((scenario) => ({
      params: { workbook: workbookName(paper, scenario) },
      props: { paper, scenario } satisfies Props,
    })),
  );

export async function GET({ props: { paper, scenario }, site }: APIContext<Props>): Promise<Response> {
  const bytes = await workbookOf(workbookRequest(getContent(), paper, scenario, site));
  return new Response(bytes.slice().buffer, {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
}
