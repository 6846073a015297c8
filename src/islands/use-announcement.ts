import { useEffect, useRef, useState } from 'preact/hooks';
import { formatOutcome } from '../format/quantity.ts';
import { shownOf } from '../format/working.ts';
import type { Case } from '../views/case.ts';
import type { ScenarioState } from './scenario-store.ts';
import { settleMilliseconds } from './use-scenario.ts';

interface Spoken {
  readonly answer: string;
  readonly headlines: readonly string[];
  readonly errors: readonly string[];
}

/** What a screen reader is told, politely and once, after the reader pauses: what changed, and nothing else. */
export function useAnnouncement(of: Case, answer: string, messages: ScenarioState['messages']): string {
  const [text, setText] = useState('');
  const spoken = useRef<Spoken>();
  spoken.current ??= { answer, headlines: headlinesOf(of), errors: [] };
  useEffect(() => {
    const timer = setTimeout(() => {
      const now = { answer, headlines: headlinesOf(of), errors: errorsOf(of, messages) };
      const news = changes(spoken.current as Spoken, now);
      spoken.current = now;
      if (news !== '') setText(news);
    }, settleMilliseconds);
    return () => clearTimeout(timer);
  }, [of, answer, messages]);
  return text;
}

/** The new errors; the new sentence; where the sentence stayed, the headlines that moved. */
function changes(before: Spoken, now: Spoken): string {
  const errors = now.errors.filter((error) => !before.errors.includes(error));
  const moved = now.headlines.filter((headline, index) => headline !== before.headlines[index]);
  return [...errors, ...(now.answer === before.answer ? moved : [now.answer])].join(' ');
}

const headlinesOf = (of: Case): readonly string[] =>
  of.model.headlines.map((key) => {
    const [line, outcome] = [of.model.lines[key], of.lines[key]];
    return line && outcome !== undefined ? `${line.label}: ${formatOutcome(outcome, shownOf(line))}.` : '';
  });

const errorsOf = (of: Case, messages: ScenarioState['messages']): readonly string[] =>
  Object.entries(messages)
    .filter(([, { kind }]) => kind === 'error')
    .map(([key, { text }]) => `${of.model.inputs[key]?.label}: ${text}`);
