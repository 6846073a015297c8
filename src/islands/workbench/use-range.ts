import { useEffect, useRef, useState } from 'preact/hooks';
import type { InputRange, ModelData, RangeResult } from '../../calculation/index.ts';
import type { Case } from '../../views/case.ts';
import { testOf } from '../../views/put-to-the-test.ts';
import { bearsOn, rangedLine } from '../../views/range-words.ts';
import type { RangeAnswer, RangeTask } from './range-worker.ts';

/** After this long without a change the draws are made. */
const pauseMilliseconds = 300;

export type Drawn =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed' }
  | { readonly state: 'done'; readonly result: RangeResult | undefined };

/** What the ranges make of the answer, drawn by a worker; nothing is drawn while there are no ranges. */
export function useRange(of: Case, ranges: readonly InputRange[]): Drawn {
  const worker = useRef<Worker>();
  const latest = useRef(0);
  const [drawn, setDrawn] = useState<Drawn>({ state: 'waiting' });
  useEffect(() => () => worker.current?.terminate(), []);
  const wanted = JSON.stringify(ranges);
  useEffect(() => {
    const line = rangedLine(of)?.name;
    if (ranges.length === 0 || line === undefined) return undefined;
    setDrawn({ state: 'waiting' });
    const timer = setTimeout(() => {
      latest.current += 1;
      const id = latest.current;
      const tested = testOf(of)?.threshold;
      const threshold = tested && bearsOn(of, ranges, tested.line) ? tested : undefined;
      const request = { line, ranges, ...(threshold ? { threshold } : {}) };
      import('models:whole').then(
        ({ models }) => {
          worker.current ??= startWorker((answer) => {
            if (answer === undefined) setDrawn({ state: 'failed' });
            else if (answer.id === latest.current) setDrawn({ state: 'done', result: answer.result });
          });
          const model = models[of.model.name] as ModelData;
          worker.current.postMessage({
            id,
            model,
            scenario: { values: of.values, extents: of.extents },
            request,
          } satisfies RangeTask);
        },
        () => setDrawn({ state: 'failed' }),
      );
    }, pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [of, wanted]);
  return drawn;
}

function startWorker(onAnswer: (answer: RangeAnswer | undefined) => void): Worker {
  const worker = new Worker(new URL('./range-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<RangeAnswer>) => onAnswer(data));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onAnswer(undefined);
  });
  return worker;
}
