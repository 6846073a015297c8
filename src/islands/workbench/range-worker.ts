/** Draws ten thousand times beside the page, so that nothing on it waits. */

import {
  type ModelData,
  modelFrom,
  type RangeRequest,
  type RangeResult,
  rangeOf,
  type Scenario,
} from '../../calculation/index.ts';

export interface RangeTask {
  readonly id: number;
  readonly model: ModelData;
  readonly scenario: Scenario;
  readonly request: RangeRequest;
}

export interface RangeAnswer {
  readonly id: number;
  /** Nothing where the numbers do not go together. */
  readonly result: RangeResult | undefined;
}

addEventListener('message', ({ data: { id, model, scenario, request } }: MessageEvent<RangeTask>) => {
  let result: RangeResult | undefined;
  try {
    result = rangeOf(modelFrom(model), scenario, request);
  } catch {
    result = undefined;
  }
  postMessage({ id, result } satisfies RangeAnswer);
});
