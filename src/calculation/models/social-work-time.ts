import { f } from '../formula.ts';
import { share } from '../input-specs.ts';
import { input, namedList, notNegative, once, total } from '../language.ts';
import { defineModel, requires } from '../model.ts';

const activities = namedList('activities');
const fte = { decimals: 2, noun: ['full-time worker', 'full-time workers'] } as const;
const hours = { decimals: 1, noun: ['hour a week', 'hours a week'] } as const;

const socialWorkersFte = input('Social workers', 'fte', {
  min: 0,
  max: 5_000,
  step: 1,
  decimals: 2,
  slider: [0, 100],
  noun: ['social worker', 'social workers'],
  meaning: 'Full-time equivalents whose time it is.',
});
const hoursPerWeek = input('Hours in the week of one of them', 'hour/fte/week', {
  min: 0,
  max: 80,
  step: 0.5,
  decimals: 2,
  slider: [30, 45],
  noun: ['hour', 'hours'],
  meaning: 'Contracted hours of one full-time worker.',
});
const shareNow = activities.input('Share of the week now', 'share', share('How much of the working week goes on it today.'));
const shareWanted = activities.input('Share of the week wanted', 'share', share('How much of the working week should go on it.'));
const fewerWorkersShare = input(
  'Fewer social workers',
  'share',
  share('What if there were fewer of them: 10% fewer, for example.', { minor: true }),
);

const fteNow = activities.line('Time now, in full-time workers', 'fte', f`${socialWorkersFte} * ${shareNow}`, fte);
const hoursNow = activities.line('Hours a week now', 'hour/week', f`${fteNow} * ${hoursPerWeek}`, hours);
const fteWanted = activities.line('Time wanted, in full-time workers', 'fte', f`${socialWorkersFte} * ${shareWanted}`, fte);
const hoursWanted = activities.line('Hours a week wanted', 'hour/week', f`${fteWanted} * ${hoursPerWeek}`, hours);
const fteMoved = activities.line('More time, in full-time workers', 'fte', f`${fteWanted} - ${fteNow}`, {
  ...fte,
  meaning: 'Less where it is negative.',
});
const hoursMoved = activities.line('More hours a week', 'hour/week', f`${hoursWanted} - ${hoursNow}`, {
  ...hours,
  meaning: 'Fewer where it is negative.',
});

const describedNow = once('Share of the week that is described now', 'share', total(shareNow, activities), { decimals: 0 });
const notDescribedNow = once('Share of the week that is not described now', 'share', f`1 - ${describedNow}`, { decimals: 0 });
const describedWanted = once('Share of the week that is described as wanted', 'share', total(shareWanted, activities), {
  decimals: 0,
});
const notDescribedWanted = once('Share left for all else as wanted', 'share', f`1 - ${describedWanted}`, {
  decimals: 0,
  meaning: 'If the other shares stay as they are, the time comes out of what is not described.',
});
const fteMovedInAll = once('Time to be found, in full-time workers', 'fte', total(notNegative(fteMoved), activities), {
  ...fte,
  meaning: 'The gains only, added up.',
});
const hoursMovedInAll = once('Hours a week to be found', 'hour/week', total(notNegative(hoursMoved), activities), {
  ...hours,
  meaning: 'The gains only, added up.',
});

const workersAfter = once('Social workers after the reduction', 'fte', f`${socialWorkersFte} * (1 - ${fewerWorkersShare})`, {
  decimals: 1,
  noun: ['social worker', 'social workers'],
  minor: true,
});
const hoursAfter = activities.line(
  'Hours a week wanted, after the reduction',
  'hour/week',
  f`${workersAfter} * ${shareWanted} * ${hoursPerWeek}`,
  {
    ...hours,
    minor: true,
  },
);
const hoursChangeAfter = activities.line(
  'More hours a week than now, after the reduction',
  'hour/week',
  f`${hoursAfter} - ${hoursNow}`,
  {
    ...hours,
    minor: true,
    meaning: 'Fewer where it is negative.',
  },
);

/** Where does social workers' time go, and what would it take to spend more of it with families? */
export const socialWorkTime = defineModel({
  name: 'social-work-time',
  version: 1,
  title: 'Social work time',
  question: 'How much time would have to move to spend more of it with families?',
  inputs: { socialWorkersFte, hoursPerWeek, shareNow, shareWanted, fewerWorkersShare },
  conditions: [
    requires(f`1 - ${total(shareNow, activities)}`, {
      atLeast: 0,
      otherwise: 'The shares of the week now come to more than all of it. Make one smaller.',
    }),
    requires(f`1 - ${total(shareWanted, activities)}`, {
      atLeast: 0,
      otherwise: 'The shares of the week wanted come to more than all of it. Make one smaller.',
    }),
  ],
  lines: {
    fteNow,
    hoursNow,
    fteWanted,
    hoursWanted,
    fteMoved,
    hoursMoved,
    describedNow,
    notDescribedNow,
    describedWanted,
    notDescribedWanted,
    fteMovedInAll,
    hoursMovedInAll,
    workersAfter,
    hoursAfter,
    hoursChangeAfter,
  },
  headlines: ['describedNow', 'fteMovedInAll', 'hoursMovedInAll', 'notDescribedWanted'],
});
