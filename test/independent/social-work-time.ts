import { at, difference, product, total } from './sums-without-noise.ts';

export interface SocialWorkTimeInputs {
  /** Kensington 4.1: six teams of seven, 42. */
  socialWorkersFte: number;
  /** Hours in one full-time worker's week (the papers print none). */
  hoursPerWeek: number;
  /** For each activity, its share of the week now and as wanted (Kensington 4.1); neither list adds up to more than 1. */
  shareNow: number[];
  shareWanted: number[];
  /** By what share there would be fewer workers (Kensington 4.1 looks at 10% of the budget). */
  fewerWorkersShare: number;
}

export interface SocialWorkTimeLines {
  fteNow: number[];
  hoursNow: number[];
  fteWanted: number[];
  hoursWanted: number[];
  fteMoved: number[];
  hoursMoved: number[];
  describedNow: number;
  notDescribedNow: number;
  describedWanted: number;
  notDescribedWanted: number;
  fteMovedInAll: number;
  hoursMovedInAll: number;
  workersAfter: number;
  hoursAfter: number[];
  hoursChangeAfter: number[];
}

/** The gains alone of a list of gains and losses. */
function gainsInAll(moved: readonly number[]): number {
  return total(moved.map((amount) => Math.max(0, amount)));
}

/** Where the week of social workers goes, and what moving it to other activities amounts to. */
export function socialWorkTime(inputs: SocialWorkTimeInputs): SocialWorkTimeLines {
  const { socialWorkersFte, hoursPerWeek, shareNow, shareWanted } = inputs;

  /** Workers, and their hours a week, that each activity takes now and would take. */
  const fteNow = shareNow.map((share) => product(socialWorkersFte, share));
  const hoursNow = fteNow.map((fte) => product(fte, hoursPerWeek));
  const fteWanted = shareWanted.map((share) => product(socialWorkersFte, share));
  const hoursWanted = fteWanted.map((fte) => product(fte, hoursPerWeek));
  /** Wanted less now (Kensington 4.1: face to face 15% to 25%, direct contact 23% to 35%). */
  const fteMoved = fteWanted.map((fte, activity) => difference(fte, at(fteNow, activity)));
  const hoursMoved = hoursWanted.map((hours, activity) => difference(hours, at(hoursNow, activity)));

  /** The share of the week that the paper describes (Kensington 4.1: 64%, face-to-face contact read as part of direct contact). */
  const describedNow = total(shareNow);
  const describedWanted = total(shareWanted);

  /** With fewer workers, at the shares wanted. */
  const workersAfter = product(socialWorkersFte, difference(1, inputs.fewerWorkersShare));
  const hoursAfter = shareWanted.map((share) => product(workersAfter, share, hoursPerWeek));

  return {
    fteNow,
    hoursNow,
    fteWanted,
    hoursWanted,
    fteMoved,
    hoursMoved,
    describedNow,
    notDescribedNow: difference(1, describedNow),
    describedWanted,
    notDescribedWanted: difference(1, describedWanted),
    fteMovedInAll: gainsInAll(fteMoved),
    hoursMovedInAll: gainsInAll(hoursMoved),
    workersAfter,
    hoursAfter,
    hoursChangeAfter: hoursAfter.map((hours, activity) => difference(hours, at(hoursNow, activity))),
  };
}
