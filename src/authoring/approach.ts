/**
 * `client:approach="caseload-redistribution"`: wakes an island when the reader comes near it,
 * or at once when the address already holds a scenario for it (`?caseload-redistribution.targetCaseload=15`).
 */

import type { ClientDirective } from 'astro';

const near = '400px';

/** Whether the address changes an input of this calculator, in scenario A or in scenario B (`b.` first). */
export const isNamedInAddress = (search: string, name: string): boolean =>
  [...new URLSearchParams(search).keys()].some((key) => key.replace(/^b\./, '').startsWith(`${name}.`));

const approach: ClientDirective = (load, options, island) => {
  const wake = async () => {
    const hydrate = await load();
    await hydrate();
  };
  if (isNamedInAddress(location.search, String(options.value))) {
    wake();
    return;
  }
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      wake();
    },
    { rootMargin: near },
  );
  // An island is drawn as `display: contents` and has no box of its own, so its children are watched.
  for (const child of island.children) watch.observe(child);
};

export default approach;
