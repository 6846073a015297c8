import { useRef, useState } from 'preact/hooks';
import { copyText } from '../copy-text.ts';
import type { PartProps } from './part.ts';

/** Questions made from what the reader changed and from what the paper leaves open: to edit, copy and print. */
export function MeetingQuestions({ of, meeting, address, Heading, id }: PartProps) {
  const [said, setSaid] = useState('');
  const { questions } = meeting;
  const list = useRef<HTMLOListElement>(null);
  /** The question is gone with its button; the one that moves up takes the focus, or what stands below. */
  const leaveOut = (question: string, index: number) => {
    meeting.leaveOut(question);
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll('button') ?? [];
      const next =
        buttons[Math.min(index, buttons.length - 1)] ?? list.current?.parentElement?.querySelector<HTMLElement>('.take button');
      next?.focus();
    });
  };
  const copy = async () => {
    const lines = questions.filter(({ text }) => text.trim()).map(({ text }, index) => `${index + 1}. ${text.trim()}`);
    const text = [`Questions on ${of.facts.paper.name}`, ...lines, address()].join('\n\n');
    setSaid((await copyText(text)) ? 'Questions copied.' : 'They could not be copied. Select them and copy by hand.');
  };
  return (
    <section id={`${id}-ask`}>
      <Heading>Questions for the meeting</Heading>
      <p>
        From what you changed, what the paper does not give and what it leaves open. Edit them as you like: your words stay until
        you leave this page, and go on to the printed sheet. They are not in the link.
      </p>
      <ol class="asks" ref={list}>
        {questions.map(({ id: question, text }, index) => (
          <li key={question}>
            <label class="unseen" for={`${id}-ask-${index}`}>
              Question {index + 1}
            </label>
            <textarea
              id={`${id}-ask-${index}`}
              rows={Math.max(2, Math.ceil(text.length / 64))}
              maxLength={600}
              value={text}
              onInput={(event) => meeting.edit(question, event.currentTarget.value)}
            />
            <button type="button" onClick={() => leaveOut(question, index)}>
              Leave out<span class="unseen"> question {index + 1}</span>
            </button>
          </li>
        ))}
      </ol>
      {meeting.isPartial && <p>What the paper leaves open could not be fetched. It needs the connection.</p>}
      <p class="take">
        <button type="button" onClick={meeting.add}>
          Add one of your own
        </button>
        {meeting.leftOut > 0 && (
          <button type="button" onClick={meeting.restore}>
            Put back what was left out
          </button>
        )}
        <button type="button" onClick={copy}>
          Copy the questions as text
        </button>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
