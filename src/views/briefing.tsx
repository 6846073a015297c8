import type { ComponentChildren } from 'preact';
import type { AnswerSegment } from './answer.ts';
import { changedRows, sourceLines } from './briefing-facts.ts';
import type { Case } from './case.ts';
import { ScrollTable } from './data-table.tsx';
import { Answer } from './results.tsx';
import type { ComparedRow, SideBySide } from './side-by-side.ts';
import { Working } from './working.tsx';

export interface BriefingProps {
  /** The scenario in the fields. */
  readonly of: Case;
  readonly letter: 'A' | 'B';
  readonly title: string;
  readonly answer: readonly AnswerSegment[];
  /** The other of two scenarios, and its answer. */
  readonly other: { readonly of: Case; readonly answer: readonly AnswerSegment[] } | undefined;
  readonly beside: SideBySide;
  /** The titles of A and B, where there are two. */
  readonly two: { readonly a: string; readonly b: string } | undefined;
  readonly reasons: Readonly<Record<string, string>>;
  /** Those of scenario A, where B is in the fields, and the other way round. */
  readonly otherReasons: Readonly<Record<string, string>>;
  readonly questions: readonly string[];
  readonly optional: readonly string[];
  readonly address: string;
  readonly date: string;
  /** The chart with its caption. */
  readonly chart: ComponentChildren;
  /** The address as a code that a phone reads; nothing where it is too long for one. */
  readonly code: ComponentChildren;
}

const mostRows = 8;

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
            {two ? <ChangedInTwo {...props} two={two} /> : <Changed {...props} />}
            <Comes rows={beside.headlines} two={two} />
          </div>
          {chart}
        </div>
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

/** The changed inputs against the paper's. */
function Changed({ of, reasons }: BriefingProps) {
  const rows = changedRows(of, reasons);
  if (rows.length === 0) return <p>All numbers are as in the paper’s case: {of.paper.title}.</p>;
  const hasReasons = rows.some(({ reason }) => reason);
  const caption = 'What was changed';
  return (
    <ScrollTable label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col" class="num">
              Paper
            </th>
            <th scope="col" class="num">
              Here
            </th>
            {hasReasons && <th scope="col">Why</th>}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostRows).map(({ cell, label, paper, source, here, reason }) => (
            <tr key={cell}>
              <th scope="row">{label}</th>
              <td class="num">
                {paper}
                {source && <small>{source}</small>}
              </td>
              <td class="num">
                <b>{here}</b>
              </td>
              {hasReasons && <td>{reason || '–'}</td>}
            </tr>
          ))}
          {rows.length > mostRows && (
            <tr>
              <td colSpan={hasReasons ? 4 : 3}>and {rows.length - mostRows} more: the address has them all</td>
            </tr>
          )}
        </tbody>
      </table>
    </ScrollTable>
  );
}

/** The inputs that differ between the paper's case, A and B. */
function ChangedInTwo({
  beside,
  two,
  reasons,
  otherReasons,
  letter,
}: BriefingProps & { readonly two: { readonly a: string; readonly b: string } }) {
  const [ofA, ofB] = letter === 'A' ? [reasons, otherReasons] : [otherReasons, reasons];
  const caption = 'What was changed, and why';
  return (
    <ScrollTable label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col" class="num">
              Paper’s case
            </th>
            <th scope="col" class="num">
              {two.a}
            </th>
            <th scope="col" class="num">
              {two.b}
            </th>
          </tr>
        </thead>
        <tbody>
          {beside.inputs.slice(0, mostRows).map(({ cell, label, paper, a, b }) => (
            <tr key={cell}>
              <th scope="row">{label}</th>
              <td class="num">{paper}</td>
              <td class="num">
                <b>{a}</b>
                {a !== paper && ofA[cell] && <small>{ofA[cell]}</small>}
              </td>
              <td class="num">
                <b>{b}</b>
                {b !== paper && ofB[cell] && <small>{ofB[cell]}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

/** What comes out, beside the paper's case. */
function Comes({ rows, two }: { readonly rows: readonly ComparedRow[]; readonly two: BriefingProps['two'] }) {
  const caption = 'What comes out';
  return (
    <ScrollTable label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col" class="num">
              Paper’s case
            </th>
            <th scope="col" class="num">
              {two ? two.a : 'Here'}
            </th>
            {two && (
              <th scope="col" class="num">
                {two.b}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostRows).map(({ cell, label, paper, a, b }) => (
            <tr key={cell}>
              <th scope="row">{label}</th>
              <td class="num">{paper}</td>
              <td class="num">{two ? a : <b>{a}</b>}</td>
              {two && (
                <td class="num">
                  <b>{b}</b>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
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
