/** Published statistics used beside the papers, each number with its series. */

import type { Area, Series } from '../schema/content.ts';
import { getContent } from './content.ts';

export interface Statistic {
  readonly series: Series;
  readonly area: Area;
  readonly period: string;
  readonly value: number;
}

export function getSeries(id: string): Series {
  const series = getContent().statistics.find((each) => each.id === id);
  if (!series) throw new Error(`There is no series content/statistics/${id}.yaml.`);
  return series;
}

/** One published number. Throws where it is missing: never last year's value, never nil. */
export function getStatistic(seriesId: string, areaId: string, period: string): Statistic {
  const series = getSeries(seriesId);
  const area = series.areas.get(areaId);
  const value = area?.values.get(period);
  if (!area || value === undefined) throw new Error(`${seriesId} has no number for ${areaId} in ${period}.`);
  return { series, area, period, value };
}
