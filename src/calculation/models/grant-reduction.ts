import { f } from '../formula.ts';
import { pounds, share } from '../input-specs.ts';
import { input, namedList, once, onlyWhere, total } from '../language.ts';
import { defineModel } from '../model.ts';

const services = namedList('services');
const slider = [0, 20_000_000] as const;
const step = 100_000;

const grantBeforeGbp = input(
  'Grant before',
  'gbp',
  pounds('In the year before the cut, all grants that went into it.', slider, { step }),
);
const grantAfterGbp = input('Grant after', 'gbp', pounds('In the year of the cut.', slider, { step }));
const localSpendGbp = input(
  'All local spending on these services',
  'gbp',
  pounds('By the council and others, from whatever source.', slider, { step }),
);
const spendGbp = services.input('Spending on the service', 'gbp', pounds('In a year.', [0, 10_000_000], { step }));
const serviceReductionShare = services.input('Reduction of the service', 'share', share('Nil where none is decided.'));
const redesignSavingGbp = input(
  'Saving from doing things differently',
  'gbp',
  pounds('What a redesign is to save in a year.', [0, 5_000_000], { step: 50_000 }),
);
const socialWorkersFte = input('Social workers', 'fte', {
  min: 0,
  max: 5_000,
  step: 1,
  decimals: 2,
  slider: [0, 100],
  noun: ['social worker', 'social workers'],
  meaning: 'Full-time equivalents, some of whose work could move to other staff.',
});
const reductionWantedShare = input(
  'Reduction wanted in the cost of social work',
  'share',
  share('To be reached by moving work to less costly staff.'),
);
const otherStaffCostShare = input(
  'Cost of the other staff, as a share of a social worker’s',
  'share',
  share('60% where they cost three fifths as much.', { max: 2 }),
);

const fallInGrant = once('Fall in the grant', 'gbp', f`${grantBeforeGbp} - ${grantAfterGbp}`, { decimals: 0 });
const grantReductionShare = once('Fall as a share of the grant before', 'share', f`${fallInGrant} / ${grantBeforeGbp}`, {
  decimals: 1,
  whenNone: 'There was no grant before.',
});
const grantReductionOfLocalSpend = once('Fall as a share of local spending', 'share', f`${fallInGrant} / ${localSpendGbp}`, {
  decimals: 1,
  whenNone: 'No local spending is given.',
});
const spendListed = once('Spending on the services listed', 'gbp', total(spendGbp, services), { decimals: 0 });
const spendNotListed = once('Local spending that is not listed', 'gbp', f`${localSpendGbp} - ${spendListed}`, {
  decimals: 0,
  meaning: 'Where it is negative, the services listed come to more than the local spending.',
});

const savingOfService = services.line('Saving from reducing the service', 'gbp', f`${spendGbp} * ${serviceReductionShare}`, {
  decimals: 0,
});
const spendAfter = services.line('Spending left on the service', 'gbp', f`${spendGbp} - ${savingOfService}`, { decimals: 0 });
const savingsOfServices = once('Saving from reducing services', 'gbp', total(savingOfService, services), { decimals: 0 });
const savingsFound = once('Saving sought', 'gbp', f`${redesignSavingGbp} + ${savingsOfServices}`, {
  decimals: 0,
  meaning: 'Redesign and reductions of services together.',
});
const savingsFoundOfLocalSpend = once(
  'Saving sought, as a share of local spending',
  'share',
  f`${savingsFound} / ${localSpendGbp}`,
  {
    decimals: 1,
    whenNone: 'No local spending is given.',
  },
);
const reductionInAll = once('Fall in the grant and saving sought, together', 'gbp', f`${fallInGrant} + ${savingsFound}`, {
  decimals: 0,
});
const reductionInAllOfGrant = once(
  'The two together as a share of the grant before',
  'share',
  f`${reductionInAll} / ${grantBeforeGbp}`,
  {
    decimals: 1,
    whenNone: 'There was no grant before.',
  },
);

const workToMoveShare = once(
  'Share of social workers’ work that would have to move',
  'share',
  f`${reductionWantedShare} / ${onlyWhere(f`1 - ${otherStaffCostShare}`, f`1 - ${otherStaffCostShare}`)}`,
  {
    decimals: 1,
    whenNone: 'The other staff cost as much or more, so moving work to them saves nothing.',
    meaning: 'Above 100%, all of it would not be enough.',
  },
);
const workToMoveFte = once('That work, in full-time social workers', 'fte', f`${socialWorkersFte} * ${workToMoveShare}`, {
  decimals: 1,
  noun: ['social worker', 'social workers'],
});

/** What does a smaller grant take away, and what must be found by doing things differently? */
export const grantReduction = defineModel({
  name: 'grant-reduction',
  version: 1,
  title: 'Grant reduction',
  question: 'What did the cut take away, and what must redesign find?',
  inputs: {
    grantBeforeGbp,
    grantAfterGbp,
    localSpendGbp,
    spendGbp,
    serviceReductionShare,
    redesignSavingGbp,
    socialWorkersFte,
    reductionWantedShare,
    otherStaffCostShare,
  },
  lines: {
    grantReduction: fallInGrant,
    grantReductionShare,
    grantReductionOfLocalSpend,
    spendListed,
    spendNotListed,
    savingOfService,
    spendAfter,
    savingsOfServices,
    savingsFound,
    savingsFoundOfLocalSpend,
    reductionInAll,
    reductionInAllOfGrant,
    workToMoveShare,
    workToMoveFte,
  },
  headlines: ['grantReduction', 'grantReductionShare', 'savingsFound', 'reductionInAll', 'workToMoveShare'],
});
