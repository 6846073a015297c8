import { at, difference, product, quotient, sum, total, whereKnown } from './sums-without-noise.ts';

export interface GrantReductionInputs {
  /** Kensington 5.3: £6.7m, £1.8m less than the year before (so £8.5m). */
  grantBeforeGbp: number;
  grantAfterGbp: number;
  /** All local spending on the services (Kensington 5.2: £9-10m). */
  localSpendGbp: number;
  /** For each service, its spending (Kensington 5.2: early years £3.7m, youth and play £4.6m) and by what share it is reduced. */
  spendGbp: number[];
  serviceReductionShare: number[];
  /** Kensington 5.7: £0.5m. */
  redesignSavingGbp: number;
  /** Kensington 4.1: 42 social workers, reductions of 10% looked at, work moved to less costly staff. */
  socialWorkersFte: number;
  reductionWantedShare: number;
  /** What less costly staff cost, as a share of a social worker. */
  otherStaffCostShare: number;
}

export interface GrantReductionLines {
  grantReduction: number;
  grantReductionShare: number | null;
  grantReductionOfLocalSpend: number | null;
  spendListed: number;
  spendNotListed: number;
  savingOfService: number[];
  spendAfter: number[];
  savingsOfServices: number;
  savingsFound: number;
  savingsFoundOfLocalSpend: number | null;
  reductionInAll: number;
  reductionInAllOfGrant: number | null;
  workToMoveShare: number | null;
  workToMoveFte: number | null;
}

/** A grant that shrinks, the services it pays for, and savings from redesign and from moving work to less costly staff. */
export function grantReduction(inputs: GrantReductionInputs): GrantReductionLines {
  const { grantBeforeGbp, localSpendGbp, spendGbp } = inputs;

  /** Kensington 5.3: £1.8m, 21.2% of £8.5m. */
  const reduction = difference(grantBeforeGbp, inputs.grantAfterGbp);
  const spendListed = total(spendGbp);

  const savingOfService = spendGbp.map((spend, service) => product(spend, at(inputs.serviceReductionShare, service)));
  const savingsOfServices = total(savingOfService);
  /** Redesign (Kensington 5.7) and services together; then with what the grant has lost. */
  const savingsFound = sum(inputs.redesignSavingGbp, savingsOfServices);
  const reductionInAll = sum(reduction, savingsFound);

  /** Each hour of work moved saves the difference in cost; may come out above all of the work. No answer unless it saves something. */
  const savedByMoving = difference(1, inputs.otherStaffCostShare);
  const workToMoveShare = savedByMoving > 0 ? quotient(inputs.reductionWantedShare, savedByMoving) : null;

  return {
    grantReduction: reduction,
    grantReductionShare: quotient(reduction, grantBeforeGbp),
    grantReductionOfLocalSpend: quotient(reduction, localSpendGbp),
    spendListed,
    spendNotListed: difference(localSpendGbp, spendListed),
    savingOfService,
    spendAfter: spendGbp.map((spend, service) => difference(spend, at(savingOfService, service))),
    savingsOfServices,
    savingsFound,
    savingsFoundOfLocalSpend: quotient(savingsFound, localSpendGbp),
    reductionInAll,
    reductionInAllOfGrant: quotient(reductionInAll, grantBeforeGbp),
    workToMoveShare,
    workToMoveFte: whereKnown(workToMoveShare, (share) => product(inputs.socialWorkersFte, share)),
  };
}
