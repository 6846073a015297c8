import { useState } from 'preact/hooks';
import briefingStyle from '../../styles/briefing.css?url';
import sheetStyle from '../../styles/briefing-sheet.css?url';
import benchStyle from '../../styles/workbench.css?url';
import { kindsOfMoney } from '../../views/kinds-of-money.ts';
import { Chance } from './chance.tsx';
import { Compare } from './compare.tsx';
import { Kinds } from './kinds.tsx';
import { MattersMost } from './matters-most.tsx';
import { MeetingQuestions } from './meeting.tsx';
import { MustHold } from './must-hold.tsx';
import type { PartProps, WorkbenchProps } from './part.ts';
import { TakeAway } from './take-away.tsx';
import { useDesk } from './use-desk.ts';
import { useMeeting } from './use-meeting.ts';

const styles = [benchStyle, sheetStyle, briefingStyle];

const parts = [
  ['beside', 'Side by side'],
  ['hold', 'What would have to be true'],
  ['matters', 'What matters most'],
  ['range', 'A range, and the chance'],
  ['kinds', 'Three kinds of money'],
  ['ask', 'Questions for the meeting'],
  ['take', 'Take it away'],
] as const;

/** What a reader can do with a case besides changing it: fetched when it is opened. */
export function Workbench(props: WorkbenchProps) {
  const id = `${props.of.model.name}-bench`;
  const desk = useDesk(props);
  const who = desk.b ? `Scenario ${props.slot === '' ? 'A' : 'B'}` : 'This scenario';
  const part: PartProps = {
    ...props,
    desk,
    meeting: useMeeting(props.of, who),
    Heading: props.level === 2 ? 'h3' : 'h4',
    id,
  };
  /** How many of the style sheets are there: nothing is shown before it can be shown as it is meant. */
  const [styled, setStyled] = useState(0);
  const isStyled = () => setStyled((count) => count + 1);
  return (
    <>
      {styles.map((href) => (
        <link key={href} rel="stylesheet" href={href} onLoad={isStyled} onError={isStyled} />
      ))}
      {styled < styles.length ? <p>Fetching…</p> : <Parts {...part} />}
    </>
  );
}

function Parts(part: PartProps) {
  const { id, of } = part;
  return (
    <>
      <nav class="bench-parts" aria-label="In this drawer">
        {parts
          .filter(([name]) => isThere(name, of))
          .map(([name, words]) => (
            <a key={name} href={`#${id}-${name}`}>
              {words}
            </a>
          ))}
      </nav>
      <Compare {...part} />
      <MustHold {...part} />
      <MattersMost {...part} />
      <Chance {...part} />
      <Kinds {...part} />
      <MeetingQuestions {...part} />
      <TakeAway {...part} />
    </>
  );
}

/** Whether a part has something to say of this case. */
const isThere = (part: (typeof parts)[number][0], of: WorkbenchProps['of']): boolean =>
  part !== 'kinds' || kindsOfMoney(of) !== undefined;
