/** What a page of a paper is given. */

import { getPaper, getPapers, type Paper } from './content.ts';

/** `Wolverhampton 2013`. */
export const paperName = (paper: Paper): string => `${paper.councilShort} ${paper.meetingDate.slice(0, 4)}`;

/** One route a paper. */
export const getPaperRoutes = () => getPapers().map(({ slug }) => ({ params: { slug } }));

/** One route a paper that has questions. */
export const getQuestionRoutes = () =>
  getPapers()
    .filter(({ questions }) => questions.length > 0)
    .map(({ slug }) => ({ params: { slug } }));

/** The paper of a route, with the facts that its layout shows. */
export function getPaperPage(slug: string | undefined) {
  const paper = getPaper(slug ?? '');
  const { council, committee, meetingDate, title, chapters } = paper;
  const hasQuestions = paper.questions.length > 0;
  return {
    paper,
    shell: { slug: paper.slug, name: paperName(paper), council, committee, meetingDate, title, chapters, hasQuestions },
  };
}
