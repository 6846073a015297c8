import { useEffect, useRef, useState } from 'preact/hooks';
import { asBuilt } from './as-built.ts';
import type { Details, DetailsProps } from './details.tsx';

interface Props extends Omit<DetailsProps, 'opened'> {
  /** A reader is at work in the calculator: what is needed after a change may be fetched. */
  readonly isNear: boolean;
  /** The numbers are no longer those that the page was built with. */
  readonly isMoved: boolean;
}

/** While the site is built, the details are drawn at once; in the browser this is nothing. */
const built = import.meta.env.SSR ? await import('./details.tsx') : undefined;

/** The details as the page was built with them; once numbers change, drawn anew by code that is fetched then. */
export function Below({ isNear, isMoved, ...props }: Props) {
  const part = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<{ readonly Part?: typeof Details; readonly opened: readonly boolean[] }>();
  useEffect(() => {
    if (drawn || !(isNear || isMoved)) return;
    // What the reader has opened or closed stays so. An address may have changed the numbers before anything could be read.
    const opened = part.current && [...part.current.querySelectorAll('details')].map(({ open }) => open);
    import('./details.tsx').then(
      (loaded) => setDrawn({ Part: loaded.Details, opened: opened ?? loaded.openedAsBuilt }),
      () => setDrawn({ opened: [] }),
    );
  }, [isNear, isMoved, drawn]);
  if (built)
    return (
      <div>
        <built.Details {...props} opened={built.openedAsBuilt} />
      </div>
    );
  if (drawn?.Part && (isMoved || isNear)) {
    return (
      <div key="drawn">
        <drawn.Part {...props} opened={drawn.opened} />
      </div>
    );
  }
  // What is on the page stays until it would be wrong.
  if (!isMoved) return <div key="built" ref={part} dangerouslySetInnerHTML={asBuilt} />;
  return (
    <p key="waiting" class="block">
      {drawn ? 'The working could not be fetched. It needs the connection; the answer above does not.' : 'Fetching the working…'}
    </p>
  );
}
