/** What the paper of Anytown does not say, and questions about it. */

export const gaps = `gaps:
  next_year:
    title: What the workers cost next year
    text: The paper gives one year. It does not say who pays for {figure:extra_workers} workers after it.
    paragraph: '3.7'
    scenario: next_door
questions:
  enough_workers:
    ask: How many workers would a caseload of {figure:caseload_wanted} take?
    why: The paper rounds the cases first.
    paragraph: '3.6 and 3.7'
    scenario: next_door
    gap: next_year
  better_work:
    ask: How will you know that the work is better?
    why: A smaller caseload is not better work by itself.
    paragraph: '4.1'
    because_no_sum: No sum says how good the work is.
`;
