import { useState } from 'preact/hooks';
import { sideBySide } from '../../charts/side-by-side.ts';
import { formatDate } from '../../format/date.ts';
import type { Case } from '../../views/case.ts';
import { sideBySideOf } from '../../views/side-by-side.ts';
import { copyText } from '../copy-text.ts';
import type { PartProps } from './part.ts';
import { saveChart, saveCsv, savePicture, saveWorkbook, titleOf } from './save-files.ts';
import { shortened } from './scenario-notes.ts';

/** The sheet to print, the files, and the link. */
export function TakeAway(props: PartProps) {
  const { of, chart, address, desk, slot, Heading } = props;
  const [said, setSaid] = useState('');
  const { title, reasons } = desk.notesOf(slot);
  const whence = () => ({ address: address(), date: today(), title, reasons });
  const take = (what: string, make: () => Promise<void> | void) => async () => {
    try {
      await make();
      setSaid(`${what} saved.`);
    } catch {
      setSaid(`${what} could not be made. It needs the connection the first time.`);
    }
  };
  const brief = async () => {
    try {
      await openSheet(props);
      setSaid('');
    } catch {
      setSaid('The briefing could not be made. It needs the connection the first time.');
    }
  };
  const copyFrame = async () => {
    const isCopied = await copyText(frameCode(of, new URL(address())));
    setSaid(isCopied ? 'Code copied. It shows this calculator with these numbers in a frame.' : 'The code could not be copied.');
  };
  return (
    <section id={`${props.id}-take`}>
      <Heading>Take it away</Heading>
      <p class="take">
        <button type="button" onClick={brief}>
          Briefing to print
        </button>
        <button type="button" onClick={take('Workbook', () => saveWorkbook(of, whence()))}>
          Excel workbook, every sum a live formula
        </button>
        <button type="button" onClick={take('CSV', () => saveCsv(of, whence()))}>
          Numbers as CSV
        </button>
        <button type="button" onClick={take('Chart', () => saveChart(of, chart.caption, whence()))}>
          Chart as SVG
        </button>
        <button type="button" onClick={take('Chart', () => savePicture(of, chart.caption, whence()))}>
          Chart as PNG
        </button>
        {!of.facts.start && (
          <button type="button" onClick={copyFrame}>
            Copy code for a page of your own
          </button>
        )}
        <span role="status">{said}</span>
      </p>
      {desk.b && <p class="hint">The files hold the scenario in the fields above; the briefing holds both.</p>}
    </section>
  );
}

const otherOf = (other: Case, face: PartProps['face']) => ({ of: other, answer: face.answer(other) });

/** What two scenarios are called together. */
const titleOfTwo = (of: Case, a: string, b: string): string =>
  a || b ? `${a ? `A: ${a}` : 'Scenario A'}; ${b ? `B: ${b}` : 'scenario B'}` : `${of.facts.paper.name}: scenarios A and B`;

/** A frame that shows this calculator with these numbers. */
function frameCode(of: Case, { origin, search }: URL): string {
  const frame = document.createElement('iframe');
  frame.src = `${origin}/embed/${of.model.name}/${of.facts.paper.slug}/${search}`;
  frame.title = `${of.model.title}: ${of.facts.paper.name}`;
  frame.width = '100%';
  frame.height = '900';
  frame.loading = 'lazy';
  return frame.outerHTML;
}

const today = (): string => formatDate(new Date().toISOString().slice(0, 10));

async function openSheet({ face, of, desk, slot, meeting, address }: PartProps): Promise<void> {
  const { openBriefing } = await import('./open-briefing.tsx');
  const { a, b } = desk;
  const { Picture } = face;
  const chart = b ? sideBySide(face.chart(a), face.chart(b)) : face.chart(of);
  const [ofA, ofB] = [desk.notesOf(''), desk.notesOf('b.')];
  const [own, other] = slot === '' ? [ofA, ofB] : [ofB, ofA];
  const named = (letter: string, title: string) => (title ? `${letter}: ${title}` : `Scenario ${letter}`);
  const link = new URL(address());
  const short = new URL(link);
  short.search = shortened(link.search, of.model);
  openBriefing({
    of,
    letter: slot === '' ? 'A' : 'B',
    title: b ? titleOfTwo(of, ofA.title, ofB.title) : own.title || titleOf(of),
    answer: face.answer(of),
    other: b && otherOf(slot === '' ? b : a, face),
    beside: sideBySideOf(desk),
    two: b && { a: named('A', ofA.title), b: named('B', ofB.title) },
    reasons: own.reasons,
    otherReasons: other.reasons,
    questions: meeting.questions.map(({ text }) => text.trim()).filter(Boolean),
    optional: face.optional ?? [],
    address: link.href,
    shortAddress: short.href,
    date: today(),
    chart: (
      <figure>
        <Picture chart={chart} id={`${of.model.name}-briefing`} />
        <figcaption>{chart.caption}</figcaption>
      </figure>
    ),
  });
}
