import { f } from '../formula.ts';
import { children, months, monthsInYear, monthsPerYear, share } from '../input-specs.ts';
import { input, least, namedList, ofFirstYear, ofLastYear, once, total, yearly, yearsSinceFirst } from '../language.ts';
import { defineModel } from '../model.ts';

const ages = namedList('ages');
const count = { min: 0, max: 100_000, step: 1, decimals: 0 } as const;

const referrals = ages.yearlyInput('Referrals', 'referral', {
  ...count,
  slider: [0, 2_000],
  meaning: 'Referrals to children’s social care in that year.',
});
const assessments = ages.yearlyInput('Assessments', 'assessment', {
  ...count,
  slider: [0, 2_000],
  meaning: 'Assessments completed in that year. Nil where none are counted.',
});
const reReferralBase = input('Referrals that could come back in a year', 'referral/year', {
  ...count,
  slider: [0, 10_000],
  meaning: 'The base of the rate: the cases closed in the year before, for example. Nil where no rate is given.',
});
const reReferralShareNow = input('Share that comes back now', 'share', share('Families referred again within a year.'));
const reReferralShareWanted = input('Share that should come back', 'share', share('The rate aimed at.'));
const entriesToCare = input(
  'Children coming into care each year',
  'child/year',
  children('Entries, not the number in care.', [0, 1_000]),
);
const entriesReductionShare = input(
  'Fall in that number aimed at',
  'share',
  share('As a share of the children coming into care.'),
);
const averageStay = input(
  'How long each would have stayed in care',
  'month',
  months('Turns a flow of children into a number in care.', 240, { slider: [0, 60] }),
);

const totalReferrals = yearly('Referrals of all ages', 'referral', total(referrals, ages), { decimals: 0 });
const totalAssessments = yearly('Assessments of all ages', 'assessment', total(assessments, ages), { decimals: 0 });
const assessmentsPerReferral = yearly(
  'Assessments for each referral',
  'assessment/referral',
  f`${totalAssessments} / ${totalReferrals}`,
  {
    decimals: 2,
    whenNone: 'There are no referrals in this year.',
  },
);

const noFirst = 'There are none in the first year to compare with.';
const growth = { decimals: 0, whenNone: noFirst } as const;
const referralGrowth = ages.line(
  'Growth of referrals, first year to last',
  'share',
  f`${ofLastYear(referrals)} / ${ofFirstYear(referrals)} - 1`,
  growth,
);
const assessmentGrowth = ages.line(
  'Growth of assessments, first year to last',
  'share',
  f`${ofLastYear(assessments)} / ${ofFirstYear(assessments)} - 1`,
  growth,
);
const totalReferralGrowth = once(
  'Growth of all referrals, first year to last',
  'share',
  f`${ofLastYear(totalReferrals)} / ${ofFirstYear(totalReferrals)} - 1`,
  growth,
);
const totalAssessmentGrowth = once(
  'Growth of all assessments, first year to last',
  'share',
  f`${ofLastYear(totalAssessments)} / ${ofFirstYear(totalAssessments)} - 1`,
  growth,
);

const reReferralsNow = once('Repeat referrals each year, now', 'referral/year', f`${reReferralBase} * ${reReferralShareNow}`, {
  decimals: 0,
});
const reReferralsWanted = once(
  'Repeat referrals each year, at the rate aimed at',
  'referral/year',
  f`${reReferralBase} * ${reReferralShareWanted}`,
  {
    decimals: 0,
  },
);
const fewerReReferrals = once('Fewer repeat referrals each year', 'referral/year', f`${reReferralsNow} - ${reReferralsWanted}`, {
  decimals: 0,
});

const entriesAvoided = once(
  'Fewer children coming into care each year',
  'child/year',
  f`${entriesToCare} * ${entriesReductionShare}`,
  {
    decimals: 0,
    noun: ['child', 'children'],
  },
);
const entriesAfter = once('Children still coming into care each year', 'child/year', f`${entriesToCare} - ${entriesAvoided}`, {
  decimals: 0,
  noun: ['child', 'children'],
});
const childrenFewerAtYearEnd = yearly(
  'Fewer children in care at the end of the year',
  'child',
  f`${entriesAvoided} * ${least(f`(${yearsSinceFirst} + 1) * ${monthsInYear}`, averageStay)} / ${monthsPerYear}`,
  { decimals: 0, noun: ['child', 'children'], meaning: 'If fewer come in steadily from the start of the first year.' },
);
const childrenFewerInTheEnd = once(
  'Fewer children in care in the end',
  'child',
  f`${entriesAvoided} * ${averageStay} / ${monthsPerYear}`,
  {
    decimals: 0,
    noun: ['child', 'children'],
    meaning: 'Once the first of them would have left care anyway.',
  },
);

/** How is demand changing, and what would fewer returns and fewer entries to care come to? */
export const demand = defineModel({
  name: 'demand',
  version: 1,
  title: 'Demand',
  question: 'How is demand changing, and what would fewer referrals and fewer children coming into care come to?',
  inputs: {
    referrals,
    assessments,
    reReferralBase,
    reReferralShareNow,
    reReferralShareWanted,
    entriesToCare,
    entriesReductionShare,
    averageStay,
  },
  lines: {
    totalReferrals,
    totalAssessments,
    assessmentsPerReferral,
    referralGrowth,
    assessmentGrowth,
    totalReferralGrowth,
    totalAssessmentGrowth,
    reReferralsNow,
    reReferralsWanted,
    fewerReReferrals,
    entriesAvoided,
    entriesAfter,
    childrenFewerAtYearEnd,
    childrenFewerInTheEnd,
  },
  headlines: ['totalReferralGrowth', 'totalAssessmentGrowth', 'fewerReReferrals', 'entriesAvoided', 'childrenFewerInTheEnd'],
});
