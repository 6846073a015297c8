/** What a case says that can be put to the test. */

import type { Threshold } from '../calculation/index.ts';
import { formatNumberShort } from '../format/number.ts';
import { numberIn, plural } from './answer.ts';
import type { Case } from './case.ts';

export interface Test {
  readonly threshold: Threshold;
  /** `what is saved covers the cost by the end of 2019-20`, after "It holds that". */
  readonly says: string;
  /** The same without the number that it is about, for draws in which that number varies. */
  readonly plainly?: string;
  /** What it rests on and is easily missed. */
  readonly note?: string;
}

const lastYear = ({ reach }: Case): string => reach.years.at(-1) ?? '';
const has = (of: Case, cell: string): boolean => (numberIn(of, cell) ?? 0) > 0;
const atMost = (line: string, value: number): Threshold => ({ line, sense: 'at most', value });
const atLeast = (line: string, value: number): Threshold => ({ line, sense: 'at least', value });
const above = (line: string, value: number): Threshold => ({ line, sense: 'above', value });

const childrenNamed = (of: Case): string => {
  const count = numberIn(of, 'childrenFewer') ?? 0;
  return `${formatNumberShort(count)} ${plural(count, 'child', 'children')} fewer in care`;
};

/** Savings that stay as they are however few children stay out of care carry a good part of some answers. */
function leftWhole(of: Case): Pick<Test, 'note'> {
  const names = Object.entries(of.reach.items)
    .filter(([item]) => of.values[`followsDelivery.${item}`] === 0)
    .filter(([item]) => of.reach.years.some((year) => has(of, `seriesGbp.${item}.${year}`)))
    .map(([, name]) => `“${name}”`);
  if (names.length === 0 || !has(of, 'childrenAimed')) return {};
  return {
    note: `The saving of ${names.join(' and ')} is left whole, however few children stay out of care: see “More assumptions”.`,
  };
}

/** What the paper prints for a line holds the answer to its own word. */
function asPrinted(of: Case, line: string): { readonly shown: string; readonly value: number } | undefined {
  const printed = of.paper.printed[line];
  return printed?.value === undefined ? undefined : { shown: printed.shown, value: printed.value };
}

function budgetOfMix(of: Case): Test | undefined {
  if (has(of, 'totalBudget'))
    return { threshold: atMost('totalOverBudgetAfter', 0), says: 'placements keep within their budget' };
  if (!has(of, 'placementsLeft')) return undefined;
  return has(of, 'savingWantedGbp')
    ? { threshold: atLeast('savedBeyondWanted', 0), says: 'the change saves as much this year as is wanted' }
    : { threshold: above('savingPerPlacementLeft', 0), says: 'the change saves money' };
}

function demandTest(of: Case): Test | undefined {
  const { years } = of.reach;
  const fewer = (line: string, what: string, otherwise: string): Test => {
    const printed = asPrinted(of, line);
    return printed
      ? {
          threshold: atLeast(line, printed.value),
          says: `there are as many ${what} as the ${printed.shown} that the paper prints`,
        }
      : { threshold: above(line, 0), says: otherwise };
  };
  if (has(of, 'reReferralBase'))
    return fewer('fewerReReferrals', 'fewer repeat referrals each year', 'fewer families are referred again');
  if (has(of, 'entriesToCare'))
    return fewer('entriesAvoided', 'fewer children coming into care each year', 'fewer children come into care');
  if (years.length < 2 || numberIn(of, 'totalReferralGrowth') === undefined) return undefined;
  return { threshold: above('totalReferralGrowth', 0), says: `more referrals come in ${years.at(-1)} than in ${years[0]}` };
}

/** The part of the week that is to grow most in the paper's case, whatever a reader makes of it. */
function timeTest(of: Case): Test | undefined {
  const { values } = of.paper;
  const growth = (item: string) => (values[`shareWanted.${item}`] ?? 0) - (values[`shareNow.${item}`] ?? 0);
  const [item, name] = Object.entries(of.reach.items).sort(([one], [other]) => growth(other) - growth(one))[0] ?? [];
  if (item === undefined || growth(item) <= 0) return undefined;
  const fewer = has(of, 'fewerWorkersShare') ? ', with fewer social workers' : '';
  return { threshold: above(`hoursChangeAfter.${item}`, 0), says: `“${name}” has more hours a week than now${fewer}` };
}

function staffTest(of: Case): Test | undefined {
  if (has(of, 'reserveGbp'))
    return { threshold: atMost(`notCovered.${lastYear(of)}`, 0), says: 'the money set aside covers all of the cost' };
  const line = 'allUnitsFullYearCost';
  const printed = asPrinted(of, line);
  return (
    printed && {
      threshold: atMost(line, printed.value),
      says: `a full year costs no more than the ${printed.shown} that the paper prints`,
    }
  );
}

/** What each model's answer turns on. Nothing where a case holds nothing against which it could be tested. */
const tests: Readonly<Record<string, (of: Case, year: string) => Test | undefined>> = {
  'break-even': (of) =>
    has(of, 'yearlyInvestmentGbp')
      ? {
          threshold: atLeast('netEachYear', 0),
          says: `${childrenNamed(of)} would cover what is spent each year`,
          plainly: 'what is saved covers what is spent each year',
        }
      : {
          threshold: atLeast('netFirstYear', 0),
          says: `${childrenNamed(of)} would bring back in the first year what is spent once`,
          plainly: 'what is spent once comes back in the first year',
        },
  'caseload-redistribution': () => ({
    threshold: atMost('caseloadAboveTarget', 0),
    says: 'the posts added bring caseloads to the number wanted',
  }),
  'placement-budget': (of, year) => {
    if (has(of, `budgetGbp.${year}`))
      return { threshold: atMost(`variance.${year}`, 0), says: `spending keeps within the budget of ${year}` };
    if (!has(of, `savingRequiredGbp.${year}`)) return undefined;
    return { threshold: atMost(`savingStillToFind.${year}`, 0), says: `the saving required of ${year} is reached` };
  },
  'placement-mix': budgetOfMix,
  'programme-cash-flow': (of, year) => ({
    threshold: above(`cumulative.${year}`, 0),
    says: `the savings that count make up for the cost by the end of ${year}`,
    ...leftWhole(of),
  }),
  'staffing-cost': staffTest,
  'grant-reduction': (of) =>
    has(of, 'reductionWantedShare')
      ? { threshold: atMost('workToMoveShare', 1), says: 'the reduction can be reached by moving work to other staff' }
      : undefined,
  demand: demandTest,
  'social-work-time': timeTest,
};

/** The tests that can be made of any year. */
const byYear: readonly string[] = ['placement-budget', 'programme-cash-flow'];

/** The years that can be asked about, where there are several. */
export const yearsToTest = ({ model, reach }: Case): readonly string[] =>
  byYear.includes(model.name) && reach.years.length > 1 ? reach.years : [];

/** The year that is asked about, or the last of which something can be said. */
export const yearTested = (of: Case, asked?: string): string =>
  asked !== undefined && of.reach.years.includes(asked)
    ? asked
    : (of.reach.years.findLast((year) => tests[of.model.name]?.(of, year) !== undefined) ?? lastYear(of));

/** What can be put to the test of a year, the last unless another is asked for; nothing where a case has nothing to test. */
export const testOf = (of: Case, asked?: string): Test | undefined => tests[of.model.name]?.(of, yearTested(of, asked));
