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

const vacancyShare = input('Posts that stand vacant', 'share', {
  min: 0,
  max: 0.5,
  step: 0.01,
  decimals: 1,
  slider: [0, 0.4],
  minor: true,
  meaning:
    'The share of posts, old and new, with nobody in them. It counts the social workers above as posts, so the cases held today fall too.',
});

const nonHoldingShare = input('Social workers who hold no cases', 'share', {
  min: 0,
  max: 0.5,
  step: 0.01,
  decimals: 1,
  slider: [0, 0.4],
  minor: true,
  meaning: 'The share of filled posts, old and new, that hold no cases: newly qualified, supervising, on long leave.',
});

const holdingShare = once('Share of posts that hold cases', 'share', f`(1 - ${vacancyShare}) * (1 - ${nonHoldingShare})`, {
  decimals: 1,
  minor: true,
});

const caseHoldersFte = once('Social workers who hold cases', 'fte', f`${socialWorkersFte} * ${holdingShare}`, {
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

const extraPostsExact = once(
  'More posts, allowing for those that hold no cases',
  'fte',
  f`${extraSocialWorkersFte} / ${holdingShare}`,
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

const caseHoldersAddedFte = once('Social workers added who hold cases', 'fte', f`${postsAddedFte} * ${holdingShare}`, {
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

/** How many more social workers would it take to bring every caseload down to a number? */
export const caseloadRedistribution = defineModel({
  name: 'caseload-redistribution',
  version: 1,
  changes: [{ version: 1, date: '2026-11-22', what: 'First version.' }],
  title: 'Caseload redistribution',
  question: 'How many more social workers would it take?',
  purpose:
    'Works out how many cases stand above a wanted average, how many more social workers it would take to hold them at that average, what those posts cost in a year, and what average a given number of new posts would bring about.',
  limits: [
    'An average hides who holds what: some social workers hold many more cases than it, some many fewer.',
    'Cases are not alike. A child protection plan or a case in court takes far more time than other work.',
    'It says how many people are needed, not whether they can be recruited or when.',
    'Vacancies are taken off today’s posts as well as new ones. Where the number above counts people in work, as the paper’s seems to, leave vacancies at nil.',
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
      what: 'The same share of old and new posts is vacant or holds no cases.',
      ground: 'Our assumption, nil unless a reader changes it.',
      howSure: 'low',
      ifWrong: 'Fewer hands for the same posts: more posts are needed.',
    },
  ],
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
    holdingShare,
    caseHoldersFte,
    casesHeld,
    casesToHold,
    casesAtTarget,
    casesOverTarget,
    extraSocialWorkersFte,
    extraPostsExact,
    extraPosts,
    extraYearlyCost,
    caseHoldersAddedFte,
    caseloadWithPostsAdded,
  },
  headlines: ['casesHeld', 'casesOverTarget', 'extraSocialWorkersFte', 'extraPosts', 'extraYearlyCost', 'caseloadWithPostsAdded'],
});
