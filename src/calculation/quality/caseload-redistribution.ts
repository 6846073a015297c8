import { caseloadRedistribution } from '../models/caseload-redistribution.ts';
import { qualityOf } from '../quality.ts';

export const caseloadRedistributionQuality = qualityOf(caseloadRedistribution, {
  purpose:
    'Works out how many cases stand above a wanted average, how many more social workers it would take to hold them at that average, what those posts cost in a year, and what average a given number of new posts would bring about.',
  limits: [
    'An average hides who holds what: some social workers hold many more cases than it, some many fewer.',
    'Cases are not alike. A child protection plan or a case in court takes far more time than other work.',
    'It says how many people are needed, not whether they can be recruited or when.',
    'It says nothing about what smaller caseloads do for children. That needs evidence, not a sum.',
  ],
  assumptions: [
    {
      what: 'New social workers hold as many cases as the others from the first day.',
      ground: 'The sum itself takes it for granted.',
      howSure: 'low',
      ifWrong: 'More posts are needed for a time, and the average falls more slowly.',
    },
    {
      what: 'The number of cases stays the same unless growth is entered.',
      ground: 'Our assumption; the papers are silent.',
      howSure: 'medium',
      ifWrong: 'Each percent more cases adds more than a percent to the posts needed.',
    },
    {
      what: 'Everybody holds cases, and every new post is filled.',
      ground: 'Our assumption, unless a reader changes it.',
      howSure: 'low',
      ifWrong: 'Fewer hands for the same posts: more posts are needed.',
    },
  ],
  changes: [
    { version: 1, date: '2026-11-22', what: 'First version.' },
    {
      version: 2,
      date: '2026-11-27',
      what: 'Empty posts are taken off the new posts only: the social workers of today are people in work. With nothing changed in “More assumptions” no answer moves.',
    },
  ],
});
