import { useEffect, useRef, useState } from 'preact/hooks';
import type { Workbench, WorkbenchProps } from './workbench.tsx';

interface Props extends WorkbenchProps {
  readonly live: boolean;
}

/** A drawer for what a reader can do with a case besides changing it; its contents are fetched when it is opened. */
export function Bench({ live, ...props }: Props) {
  const drawer = useRef<HTMLDetailsElement>(null);
  const [part, setPart] = useState<{ readonly Part?: typeof Workbench }>();
  const fetchPart = () => {
    if (!live || part?.Part || !drawer.current?.open) return;
    import('./workbench.tsx').then(
      ({ Workbench: Part }) => setPart({ Part }),
      () => setPart({}),
    );
  };
  // It may have been opened before the script was there.
  useEffect(fetchPart, [live]);
  return (
    <details class="block bench" ref={drawer} onToggle={fetchPart}>
      <summary>Test it, and take it away</summary>
      {part?.Part ? (
        <part.Part {...props} />
      ) : (
        <p>{part ? 'This could not be fetched. It needs the connection.' : 'Fetching…'}</p>
      )}
    </details>
  );
}
