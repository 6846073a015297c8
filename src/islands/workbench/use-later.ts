import { useEffect, useState } from 'preact/hooks';

/** After this long without a change what takes a while is worked out: a slider that is being moved is not held up. */
const pauseMilliseconds = 150;

/** Something worked out after the reader pauses; nothing until then, so that nothing old stands beside new numbers. */
export function useLater<T>(work: () => T, of: unknown, and?: unknown): { readonly is: T } | undefined {
  const [done, setDone] = useState<{ readonly is: T; readonly of: unknown; readonly and: unknown }>();
  useEffect(() => {
    const timer = setTimeout(() => setDone({ is: work(), of, and }), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [of, and]);
  return done && done.of === of && done.and === and ? done : undefined;
}
