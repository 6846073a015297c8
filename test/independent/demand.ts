import { at, difference, indexes, product, quotient, totalsByYear } from './sums-without-noise.ts';

export interface DemandInputs {
  /** Referrals and assessments, by age group and year (Portsmouth Figs 4 and 5). */
  referrals: number[][];
  assessments: number[][];
  /** Referrals a year to which the re-referral rate applies (Hammersmith & Fulham 5.3 prints 4,000; its 460 would need 4,600). */
  reReferralBase: number;
  /** Hammersmith & Fulham 5.3: from 20% to 10%. */
  reReferralShareNow: number;
  reReferralShareWanted: number;
  /** Children a year who come into care, and the share avoided (Hammersmith & Fulham 5.4: 20%, 60 children, so of 300). */
  entriesToCare: number;
  entriesReductionShare: number;
  /** Months that each would have stayed. */
  averageStay: number;
}

export interface DemandLines {
  totalReferrals: number[];
  totalAssessments: number[];
  assessmentsPerReferral: (number | null)[];
  referralGrowth: (number | null)[];
  assessmentGrowth: (number | null)[];
  totalReferralGrowth: number | null;
  totalAssessmentGrowth: number | null;
  reReferralsNow: number;
  reReferralsWanted: number;
  fewerReReferrals: number;
  entriesAvoided: number;
  entriesAfter: number;
  childrenFewerAtYearEnd: number[];
  childrenFewerInTheEnd: number;
}

/** From the first year to the last, as a share of the first; no answer from nil. */
function growth(series: readonly number[]): number | null {
  const first = at(series, 0);
  return quotient(difference(at(series, series.length - 1), first), first);
}

/** Referrals, assessments and entries to care, and the number of children that a lasting change in entries leads to. */
export function demand(inputs: DemandInputs, years: number): DemandLines {
  /** The rows "Total Referrals" and "Total Assessments" of Portsmouth Figs 4 and 5. */
  const totalReferrals = totalsByYear(inputs.referrals, years);
  const totalAssessments = totalsByYear(inputs.assessments, years);
  const assessmentsPerReferral = totalAssessments.map((assessments, year) => quotient(assessments, at(totalReferrals, year)));

  const reReferralsNow = product(inputs.reReferralBase, inputs.reReferralShareNow);
  const reReferralsWanted = product(inputs.reReferralBase, inputs.reReferralShareWanted);

  /** A steady stream from the start of the first year: fewer each month until the first of them would have left again. */
  const entriesAvoided = product(inputs.entriesToCare, inputs.entriesReductionShare);
  const childrenFewerAfter = (months: number) => product(entriesAvoided, Math.min(months, inputs.averageStay)) / 12;

  return {
    totalReferrals,
    totalAssessments,
    assessmentsPerReferral,
    referralGrowth: inputs.referrals.map(growth),
    assessmentGrowth: inputs.assessments.map(growth),
    totalReferralGrowth: growth(totalReferrals),
    totalAssessmentGrowth: growth(totalAssessments),
    reReferralsNow,
    reReferralsWanted,
    fewerReReferrals: difference(reReferralsNow, reReferralsWanted),
    entriesAvoided,
    entriesAfter: difference(inputs.entriesToCare, entriesAvoided),
    childrenFewerAtYearEnd: indexes(years).map((year) => childrenFewerAfter(12 * (year + 1))),
    childrenFewerInTheEnd: childrenFewerAfter(inputs.averageStay),
  };
}
