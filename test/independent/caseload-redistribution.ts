import { difference, excess, product, quotient, sum, whereKnown, wholeOnesUp } from './sums-without-noise.ts';

export interface CaseloadRedistributionInputs {
  /** People in the teams now (Wolverhampton 3.6: 42 in three Locality Teams, read as full-time equivalents). */
  socialWorkersFte: number;
  /** Cases that each of those who hold cases has now (Wolverhampton 3.6: about 25). */
  averageCaseload: number;
  /** Cases wanted for each, 1 or more (Wolverhampton 3.7: 20 or 15; Portsmouth 2.1: 15). */
  targetCaseload: number;
  /** New posts that are really added (Wolverhampton 4.7: four in each of two units; Portsmouth 2.1: eight). */
  postsAddedFte: number;
  yearlyCostPerSocialWorkerGbp: number;
  /** By what share cases grow; negative where they fall. */
  caseGrowthShare: number;
  /** The share of new posts that stand empty. */
  vacancyShare: number;
  /** The share of people, old and new, who hold no cases. */
  nonHoldingShare: number;
}

export interface CaseloadRedistributionLines {
  caseHoldersFte: number;
  casesHeld: number;
  casesToHold: number;
  casesAtTarget: number;
  casesOverTarget: number;
  extraSocialWorkersFte: number | null;
  holdingShareOfNewPosts: number;
  extraPostsExact: number | null;
  extraPosts: number | null;
  extraYearlyCost: number | null;
  caseHoldersAddedFte: number;
  caseloadWithPostsAdded: number | null;
  caseloadAboveTarget: number | null;
}

/** How many cases must move, and how many social workers would hold them, for caseloads to come down to the number wanted. */
export function caseloadRedistribution(inputs: CaseloadRedistributionInputs): CaseloadRedistributionLines {
  const holdingShare = difference(1, inputs.nonHoldingShare);

  /** Those now who hold cases. */
  const caseHoldersFte = product(inputs.socialWorkersFte, holdingShare);
  /** Cases today (Wolverhampton 3.6: 42 × 25 = 1,050). */
  const casesHeld = product(caseHoldersFte, inputs.averageCaseload);
  /** Cases after growth. */
  const casesToHold = product(casesHeld, sum(1, inputs.caseGrowthShare));
  /** What today's holders would hold at the number wanted. */
  const casesAtTarget = product(caseHoldersFte, inputs.targetCaseload);
  /** Cases that must move (Wolverhampton 3.7: "c.200", "c.400"). */
  const casesOverTarget = excess(casesToHold, casesAtTarget);
  /** Case holders needed for those (Wolverhampton 3.7: 10, 27). */
  const extraSocialWorkersFte = quotient(casesOverTarget, inputs.targetCaseload);

  /** A new post counts only if it is filled, and then only if its holder holds cases. */
  const holdingShareOfNewPosts = product(difference(1, inputs.vacancyShare), holdingShare);
  const extraPostsExact = whereKnown(extraSocialWorkersFte, (needed) => quotient(needed, holdingShareOfNewPosts));
  const extraPosts = whereKnown(extraPostsExact, wholeOnesUp);
  const extraYearlyCost = whereKnown(extraPosts, (posts) => product(posts, inputs.yearlyCostPerSocialWorkerGbp));

  /** What the posts that are added bring (Wolverhampton 4.7: eight), and the average once they have joined. */
  const caseHoldersAddedFte = product(inputs.postsAddedFte, holdingShareOfNewPosts);
  const caseloadWithPostsAdded = quotient(casesToHold, sum(caseHoldersFte, caseHoldersAddedFte));

  return {
    caseHoldersFte,
    casesHeld,
    casesToHold,
    casesAtTarget,
    casesOverTarget,
    extraSocialWorkersFte,
    holdingShareOfNewPosts,
    extraPostsExact,
    extraPosts,
    extraYearlyCost,
    caseHoldersAddedFte,
    caseloadWithPostsAdded,
    /** What is then still missing to the number wanted (Wolverhampton 3.7: 20 or 15). */
    caseloadAboveTarget: whereKnown(caseloadWithPostsAdded, (each) => difference(each, inputs.targetCaseload)),
  };
}
