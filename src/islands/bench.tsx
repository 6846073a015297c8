import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorkbenchProps } from './workbench/part.ts';
import type { Workbench } from './workbench/workbench.tsx';

interface Props extends WorkbenchProps {
  readonly live: boolean;
}

/** A drawer for what a reader can do with a case besides changing it; its contents are fetched when it is opened. */
export function Bench({ live, ...props }: Props) {
  const drawer = useRef<HTMLDetailsElement>(null);
  const [part, setPart] = useState<{ readonly Part?: typeof Workbench }>();
  const fetchPart = () => {
    if (!live || part?.Part || !drawer.current?.open) return;
    import('./workbench/workbench.tsx').then(
      ({ Workbench: Part }) => setPart({ Part }),
      () => setPart({}),
    );
  };
  const hasTwo = props.slot !== '';
  // It may have been opened before the script was there; an address with two scenarios opens it.
  useEffect(() => {
    if (hasTwo && drawer.current) drawer.current.open = true;
    fetchPart();
  }, [live, hasTwo]);
  return (
    <details class="block bench" ref={drawer} onToggle={fetchPart}>
      <summary>Compare, test, question, take away</summary>
      {part?.Part ? (
        <part.Part {...props} />
      ) : (
        <p>{part ? 'This could not be fetched. It needs the connection.' : 'Fetching…'}</p>
      )}
    </details>
  );
}
