import { f } from '../formula.ts';
import { input, notNegative, once, roundUp } from '../language.ts';
import { defineModel } from '../model.ts';

const socialWorkersFte = input('Social workers now', 'fte', {
  min: 0,
  max: 5_000,
  step: 1,
  decimals: 2,
  slider: [0, 100],
  noun: ['social worker', 'social workers'],
  meaning: 'Full-time equivalent posts in the teams that hold the cases.',
});

const averageCaseload = input('Cases each now', 'case/fte', {
  min: 0,
  max: 200,
  step: 1,
  decimals: 2,
  slider: [0, 40],
  noun: ['case each', 'cases each'],
  meaning: 'The average number of cases that one full-time social worker holds today.',
});

const targetCaseload = input('Cases each wanted', 'case/fte', {
  min: 1,
  max: 200,
  step: 1,
  decimals: 2,
  slider: [5, 40],
  noun: ['case each', 'cases each'],
  meaning: 'The average to bring every caseload down to.',
});

const postsAddedFte = input('Posts that are added', 'fte', {
  min: 0,
  max: 5_000,
  step: 1,
  decimals: 2,
  slider: [0, 60],
  noun: ['post', 'posts'],
  meaning: 'Social workers who really join, with full caseloads. Used only for the average that they bring about.',
});

const yearlyCostPerSocialWorkerGbp = input('Cost of one social worker for a year', 'gbp/fte/year', {
  min: 0,
  max: 250_000,
  step: 500,
  decimals: 2,
  slider: [30_000, 90_000],
  minor: true,
  neutral: 'ask',
  meaning: 'Pay and on-costs of one full-time post for a full year.',
});

const caseGrowthShare = input('Growth in cases', 'share', {
  min: -0.5,
  max: 1,
  step: 0.01,
  decimals: 1,
  slider: [-0.2, 0.4],
  minor: true,
  meaning: 'How much the number of cases grows before the new posts are filled. Write a fall as a negative percentage.',
});

const vacancyShare = input('New posts that stand empty', 'share', {
  min: 0,
  max: 0.5,
  step: 0.01,
  decimals: 1,
  slider: [0, 0.4],
  minor: true,
  meaning: 'The share of the new posts with nobody in them. The social workers above are counted as people in work.',
});

const nonHoldingShare = input('Social workers who hold no cases', 'share', {
  min: 0,
  max: 0.5,
  step: 0.01,
  decimals: 1,
  slider: [0, 0.4],
  minor: true,
  meaning: 'The share of social workers, now and new, who hold no cases: newly qualified, supervising, on long leave.',
});

const caseHoldersFte = once('Social workers who hold cases now', 'fte', f`${socialWorkersFte} * (1 - ${nonHoldingShare})`, {
  decimals: 1,
  noun: ['social worker', 'social workers'],
  minor: true,
});

const casesHeld = once('Cases held today', 'case', f`${caseHoldersFte} * ${averageCaseload}`, {
  decimals: 0,
  noun: ['case', 'cases'],
});

const casesToHold = once('Cases to hold after growth', 'case', f`${casesHeld} * (1 + ${caseGrowthShare})`, {
  decimals: 0,
  noun: ['case', 'cases'],
  minor: true,
});

const casesAtTarget = once(
  'Cases the same people would hold at the number wanted',
  'case',
  f`${caseHoldersFte} * ${targetCaseload}`,
  {
    decimals: 0,
    noun: ['case', 'cases'],
  },
);

const casesOverTarget = once('Cases to move', 'case', notNegative(f`${casesToHold} - ${casesAtTarget}`), {
  decimals: 0,
  noun: ['case', 'cases'],
  meaning: 'Nil where the teams already hold no more than the number wanted.',
});

const extraSocialWorkersFte = once('More social workers', 'fte', f`${casesOverTarget} / ${targetCaseload}`, {
  decimals: 1,
  noun: ['social worker', 'social workers'],
  meaning: 'Full-time equivalents, each holding the number wanted.',
});

const holdingShareOfNewPosts = once(
  'Share of new posts that hold cases',
  'share',
  f`(1 - ${vacancyShare}) * (1 - ${nonHoldingShare})`,
  { decimals: 1, minor: true },
);

const extraPostsExact = once(
  'More posts, allowing for those that hold no cases',
  'fte',
  f`${extraSocialWorkersFte} / ${holdingShareOfNewPosts}`,
  {
    decimals: 1,
    noun: ['post', 'posts'],
    minor: true,
  },
);

const extraPosts = once('More posts, in whole ones', 'fte', roundUp(extraPostsExact), {
  decimals: 0,
  noun: ['post', 'posts'],
});

const extraYearlyCost = once('Yearly cost of those posts', 'gbp/year', f`${extraPosts} * ${yearlyCostPerSocialWorkerGbp}`, {
  decimals: 0,
});

const caseHoldersAddedFte = once('Social workers added who hold cases', 'fte', f`${postsAddedFte} * ${holdingShareOfNewPosts}`, {
  decimals: 1,
  noun: ['social worker', 'social workers'],
  minor: true,
});

const caseloadWithPostsAdded = once(
  'Cases each, once the posts are added',
  'case/fte',
  f`${casesToHold} / (${caseHoldersFte} + ${caseHoldersAddedFte})`,
  {
    decimals: 1,
    noun: ['case each', 'cases each'],
    whenNone: 'There are no social workers and none are added, so nobody holds the cases.',
  },
);

const caseloadAboveTarget = once(
  'Above the number wanted, once the posts are added',
  'case/fte',
  f`${caseloadWithPostsAdded} - ${targetCaseload}`,
  { decimals: 1, noun: ['case each', 'cases each'], meaning: 'Below it where it is negative.' },
);

/** How many more social workers would it take to bring every caseload down to a number? */
export const caseloadRedistribution = defineModel({
  name: 'caseload-redistribution',
  version: 2,
  title: 'Caseload redistribution',
  question: 'How many more social workers would it take?',
  inputs: {
    socialWorkersFte,
    averageCaseload,
    targetCaseload,
    postsAddedFte,
    yearlyCostPerSocialWorkerGbp,
    caseGrowthShare,
    vacancyShare,
    nonHoldingShare,
  },
  lines: {
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
    caseloadAboveTarget,
  },
  headlines: ['casesHeld', 'casesOverTarget', 'extraSocialWorkersFte', 'extraPosts', 'extraYearlyCost', 'caseloadWithPostsAdded'],
});
