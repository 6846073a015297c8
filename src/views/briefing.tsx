import { sourceLines } from './briefing-facts.ts';
import type { BriefingProps } from './briefing-props.ts';
import { Changed, ChangedInTwo, Comes } from './briefing-tables.tsx';
import type { Case } from './case.ts';
import { kindsOfMoney } from './kinds-of-money.ts';
import { Answer } from './results.tsx';
import { Working } from './working.tsx';

/** One A4 page on a scenario, to print and take along; the working follows on a second. */
export function Briefing(props: BriefingProps) {
  const { of, title, answer, questions, optional, address, date, chart, code, two, beside } = props;
  const { model, facts } = of;
  return (
    <>
      <article class="sheet front">
        <header>
          <p class="over">
            Show the Working · {facts.paper.name} · {date}
          </p>
          <h1 tabIndex={-1}>{title}</h1>
          <p class="ask">{model.question}</p>
        </header>
        {two && props.other ? <Answers {...props} other={props.other} /> : <Answer segments={answer} of={of} />}
        {two && <p class="difference">{beside.sentence}</p>}
        <div class="pair">
          <div>
            {two ? <ChangedInTwo {...props} /> : <Changed {...props} />}
            <Comes rows={beside.headlines} two={two} />
          </div>
          {chart}
        </div>
        <Kinds of={of} letter={two && props.letter} />
        {questions.length > 0 && (
          <section class="to-ask">
            <h2>Questions for the meeting</h2>
            <ol>
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
          </section>
        )}
        <footer>
          <div>
            <Sources of={of} />
            <p>
              {model.title}, version {model.version}. How it works and what it leaves out: Method, {model.title.toLowerCase()}, on
              the same site. Not advice on how to vote.
            </p>
            <p class="where">{address}</p>
          </div>
          {code}
        </footer>
      </article>
      <article class="sheet working-sheet">
        <h2>The working{two ? ` of scenario ${props.letter}` : ''}</h2>
        <Working of={of} optional={optional} isBrief />
        <p class="ask">Steps of less weight, and every year and item, are at the address and in the workbook.</p>
      </article>
    </>
  );
}

/** The answers of A and of B, each named. */
function Answers({ of, answer, letter, other }: BriefingProps & { readonly other: NonNullable<BriefingProps['other']> }) {
  const [a, b] = letter === 'A' ? [{ of, answer }, other] : [other, { of, answer }];
  return (
    <>
      <Answer segments={[{ text: 'Scenario A: ' }, ...a.answer]} of={a.of} />
      <Answer segments={[{ text: 'Scenario B: ' }, ...b.answer]} of={b.of} />
    </>
  );
}

/** What is saved by kind, in a line: the last or the whole of each. */
function Kinds({ of, letter }: { readonly of: Case; readonly letter: string | undefined }) {
  const found = kindsOfMoney(of);
  const parts = (found?.rows ?? []).flatMap(({ name, amounts }) => {
    const last = amounts.at(-1);
    return last ? [`${name.toLowerCase()} ${last.here}${last.when ? ` (${last.when})` : ''}`] : [];
  });
  if (parts.length === 0) return null;
  return (
    <p>
      <b>Kinds of money{letter ? ` in scenario ${letter}` : ''}.</b> {parts.join('; ')}.
    </p>
  );
}

/** Where the numbers come from that were left as they are. */
function Sources({ of }: { readonly of: Case }) {
  const lines = sourceLines(of);
  if (lines.length === 0) return null;
  return (
    <p>
      <b>Sources.</b> {of.facts.paper.name}:{' '}
      {lines.map(({ source, labels }) => `${labels.join(', ').toLowerCase()} (${source})`).join('; ')}.
    </p>
  );
}
