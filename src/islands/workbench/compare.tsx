import { useEffect, useRef } from 'preact/hooks';
import { inputCells } from '../../calculation/index.ts';
import { sideBySide } from '../../charts/side-by-side.ts';
import { formatInputAlone, shownOf } from '../../format/quantity.ts';
import { cellName } from '../../views/case.ts';
import { NumberTable } from '../../views/data-table.tsx';
import { sideBySideOf } from '../../views/side-by-side.ts';
import { ComparedTable } from '../../views/side-by-side-table.tsx';
import { NoteField } from './note-field.tsx';
import type { PartProps } from './part.ts';
import { longest } from './scenario-notes.ts';

const mostReasons = 12;

/** The present scenario in the reader's words, a second one beside it, and what the two and the paper's case come to. */
export function Compare(props: PartProps) {
  const { of, desk, slot, Heading } = props;
  const section = useRef<HTMLElement>(null);
  const hasTwo = desk.b !== undefined;
  /** What was pressed goes away with what it did; the next button takes the focus. */
  const wasPressed = useRef(false);
  useEffect(() => {
    if (wasPressed.current) section.current?.querySelector('button')?.focus();
    wasPressed.current = false;
  }, [hasTwo]);
  const press = (act: () => void) => () => {
    wasPressed.current = true;
    act();
  };
  const letter = slot === '' ? 'A' : 'B';
  const isMoved = of.changedInputs.size > 0 || desk.b !== undefined;
  return (
    <section id={`${props.id}-beside`} ref={section}>
      <Heading>{desk.b ? `Scenario ${letter}, in the fields above` : 'Your scenario'}</Heading>
      <p>
        {isMoved
          ? 'A title, and why you changed what you changed. Both go into the link and on to the sheet.'
          : 'Nothing is changed yet. Change a number above, or keep these numbers as scenario A and go on from there.'}
      </p>
      <Words {...props} />
      <p class="take">
        {desk.b ? (
          <>
            <button type="button" onClick={() => desk.goTo(slot === '' ? 'b.' : '')}>
              Change {slot === '' ? 'B' : 'A'} instead
            </button>
            <button type="button" onClick={press(() => desk.drop('b.'))}>
              Drop B, keep A
            </button>
            <button type="button" onClick={press(() => desk.drop(''))}>
              Drop A, keep B
            </button>
          </>
        ) : (
          <button type="button" onClick={press(desk.keep)}>
            Keep these numbers as scenario A, go on to B
          </button>
        )}
      </p>
      {isMoved && <Beside {...props} />}
    </section>
  );
}

/** The title, and a reason for each changed input. */
function Words({ of, desk, slot }: PartProps) {
  const notes = desk.notesOf(slot);
  const changed = inputCells(of.model, of.extents).filter(({ name }) => of.changedInputs.has(name));
  const id = `${of.model.name}-note`;
  return (
    <div class="notes">
      {(changed.length > 0 || desk.b) && (
        <NoteField
          id={`${id}-title`}
          label="Title"
          text={notes.title}
          most={longest.title}
          onText={(title) => desk.note({ ...notes, title })}
        />
      )}
      {changed.slice(0, mostReasons).map((cell) => {
        const words = (values: Readonly<Record<string, number>>) =>
          formatInputAlone(values[cell.name] ?? 0, shownOf(cell.quantity));
        return (
          <NoteField
            key={`${slot}${cell.name}`}
            id={`${id}-${cell.name.replaceAll('.', '-')}`}
            label={`Why ${words(of.values)} and not ${words(of.paper.values)}? ${cellName(cell, of.reach)}`}
            text={notes.reasons[cell.name] ?? ''}
            most={longest.reason}
            onText={(text) => desk.note({ ...notes, reasons: { ...notes.reasons, [cell.name]: text } })}
          />
        );
      })}
      {changed.length > mostReasons && <p>{changed.length - mostReasons} more changes have no room for a reason here.</p>}
    </div>
  );
}

/** Paper, A and B: the difference in a sentence, line by line, and in one chart. */
function Beside({ face, of, desk, Heading }: PartProps) {
  const { a, b } = desk;
  const found = sideBySideOf(desk);
  const { Picture } = face;
  const chart = b && sideBySide(face.chart(a), face.chart(b));
  const notes = { a: desk.notesOf(''), b: b && desk.notesOf('b.') };
  return (
    <>
      <Heading>Side by side</Heading>
      <p class="difference">{found.sentence}</p>
      <ComparedTable
        found={found}
        titles={{ a: notes.a.title, b: notes.b?.title }}
        name={of.model.title}
        hasB={b !== undefined}
      />
      {chart && (
        <figure>
          <Picture chart={chart} id={`${of.model.name}-beside`} />
          <figcaption>{chart.caption}</figcaption>
          <details>
            <summary>This chart as a table</summary>
            <NumberTable table={chart.table} />
          </details>
        </figure>
      )}
    </>
  );
}
