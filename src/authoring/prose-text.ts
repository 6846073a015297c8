/** An author's prose as plain text, with every insertion written out: for places that cannot hold a link. */

import { formatComputed, formatFigure } from '../format/figure.ts';
import type { Paper, Prose, Segment } from '../queries/content.ts';
import { getClaim, getFigure } from '../queries/figures.ts';
import { getStatistic } from '../queries/statistics.ts';

export const proseText = (paper: Paper, prose: Prose): string => prose.map((segment) => segmentText(paper, segment)).join('');

function segmentText(paper: Paper, segment: Segment): string {
  switch (segment.kind) {
    case 'text':
      return segment.text;
    case 'figure':
      return formatFigure(getFigure(paper, segment.id));
    case 'claim': {
      const { computed, unit } = getClaim(paper, segment.id);
      return computed === undefined ? 'no answer' : formatComputed(computed, unit);
    }
    case 'given': {
      const given = getClaim(paper, segment.claim).given.get(segment.name);
      return given ? formatComputed(given.value, given.unit) : '';
    }
    case 'statistic': {
      const { value, series } = getStatistic(segment.series, segment.area, segment.period);
      return formatComputed(value, series.unit);
    }
  }
}

/** Prose that stands outside any paper, such as a meaning in the glossary. */
export const plainProse = (prose: Prose): string =>
  prose.map((segment) => (segment.kind === 'text' ? segment.text : '')).join('');
