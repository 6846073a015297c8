import { type ComponentChild, render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { encodeQR } from 'qr';
import { Briefing } from '../../views/briefing.tsx';
import type { BriefingProps } from '../../views/briefing-props.ts';
import { CodePicture } from '../../views/code-picture.tsx';

interface Sheet extends Omit<BriefingProps, 'code'> {
  /** The address without title and reasons. */
  readonly shortAddress: string;
}

/** Longer addresses make a code that a phone hardly reads from paper. */
const longestCoded = 1_000;
const longestSturdy = 300;
/** How far the type may be set smaller so that all stands on one page; a long working also drops its formulas in words. */
const tightest = { front: 4, working: 5 };

/** Shows the briefing in the place of the page until the reader goes back. */
export function openBriefing(sheet: Sheet): void {
  const { documentElement: root, body, activeElement: before, title } = document;
  const scrolled = window.scrollY;
  const place = document.createElement('div');
  place.className = 'briefing';
  body.append(place);
  root.classList.add('has-briefing');
  document.title = `${sheet.title} – briefing`;
  const close = () => {
    render(null, place);
    place.remove();
    root.classList.remove('has-briefing');
    document.title = title;
    document.removeEventListener('keydown', onKey);
    window.removeEventListener('popstate', close);
    window.scrollTo({ top: scrolled, behavior: 'instant' });
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') close();
  };
  document.addEventListener('keydown', onKey);
  window.addEventListener('popstate', close);
  render(<Preview sheet={sheet} onClose={close} />, place);
}

function Preview({ sheet, onClose }: { readonly sheet: Sheet; readonly onClose: () => void }) {
  const all = useRef<HTMLElement>(null);
  const [isOver, setOver] = useState(false);
  useLayoutEffect(() => {
    window.scrollTo({ top: 0, behavior: 'instant' });
    all.current?.querySelector('h1')?.focus({ preventScroll: true });
    const measure = () => all.current && setOver(fitOnePage(all.current));
    measure();
    document.fonts.ready.then(measure);
  }, []);
  return (
    <main ref={all}>
      <p class="briefing-tools">
        <button type="button" onClick={() => window.print()}>
          Print, or save as PDF
        </button>
        <button type="button" onClick={onClose}>
          Back to the calculator
        </button>
        {isOver && <span>This is more than one page. Leave out a question or two to get it on one.</span>}
      </p>
      <Briefing {...sheet} code={codeOf(sheet)} />
    </main>
  );
}

/** The size of type with which each sheet keeps to one page, found with the sheets as wide as they are on paper. */
function fitOnePage(all: HTMLElement): boolean {
  const page = document.createElement('div');
  page.className = 'page-height';
  all.append(page);
  all.classList.add('as-paper');
  const room = page.getBoundingClientRect().height;
  const isOver = [...all.querySelectorAll<HTMLElement>('.sheet')].map((sheet) => {
    const most = sheet.classList.contains('front') ? tightest.front : tightest.working;
    let tight = 0;
    const isOverAt = (): boolean => {
      sheet.dataset['tight'] = String(tight);
      return sheet.getBoundingClientRect().height > room;
    };
    while (isOverAt() && tight < most) tight += 1;
    return isOverAt();
  });
  all.classList.remove('as-paper');
  page.remove();
  return isOver[0] ?? false;
}

function codeOf({ address, shortAddress }: Sheet): ComponentChild {
  const coded = address.length <= longestCoded ? address : shortAddress;
  if (coded.length > longestCoded)
    return <p class="no-code">The address is too long for a code that a phone reads. The link itself works.</p>;
  const modules = encodeQR(coded, 'raw', { ecc: coded.length <= longestSturdy ? 'medium' : 'low', border: 2 });
  const what = coded === address ? 'The address of these numbers' : 'The address of these numbers, without title and reasons';
  return (
    <figure class={modules.length > 70 ? 'coded large' : 'coded'}>
      <CodePicture modules={modules} words={`${what}, as a code for a phone`} />
      <figcaption>{what}</figcaption>
    </figure>
  );
}
