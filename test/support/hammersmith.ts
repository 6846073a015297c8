/** The Hammersmith & Fulham programme from drivers: 60 children, £45,000 each, a quarter more of it each year; see test/worked-examples. */

import { type Model, programmeCashFlow, type Scenario } from '../../src/calculation/index.ts';
import { along } from '../worked-examples/worked.ts';

const years = ['2014-15', '2015-16', '2016-17', '2017-18', '2018-19', '2019-20'];
const nil = years.map(() => 0);

export const programme = programmeCashFlow as Model;

export const fromDrivers: Scenario = {
  extents: { years, lists: { savings: ['staff'] } },
  values: {
    ...along('costGbp', years, [1_418_000, 3_540_000, 0, 0, 0, 0]),
    ongoingCostGbp: 0,
    fundedYears: 2,
    ...along('grantGbp', years, nil),
    ...along('matchGbp', years, nil),
    ...along('seriesGbp.staff', years, [0, 0, 250_000, 700_000, 1_500_000, 1_500_000]),
    'followsDelivery.staff': 0,
    'cashableShare.staff': 1,
    'avoidedShare.staff': 0,
    childrenAimed: 60,
    savingPerChildYearGbp: 45_000,
    ...along('ramp', years, [0, 0.25, 0.5, 0.75, 1, 1]),
    deliveryShare: 1,
    deadweightShare: 0,
    childrenCashableShare: 1,
    childrenAvoidedShare: 0,
    countAvoidedShare: 0,
    countCapacityShare: 0,
    delayMonths: 0,
    councilShare: 0,
    discountRateShare: 0.035,
  },
};
