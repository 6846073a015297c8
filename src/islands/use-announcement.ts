import { useEffect, useRef, useState } from 'preact/hooks';
import { inputCells } from '../calculation/index.ts';
import { formatOutcome, shownOf } from '../format/quantity.ts';

import { type Case, cellName, cellsOfLines } from '../views/case.ts';
import type { ScenarioState } from './scenario-store.ts';
import { settleMilliseconds } from './use-scenario.ts';

interface Spoken {
  readonly answer: string;
  readonly headlines: readonly string[];
  readonly messages: readonly string[];
}

/** What a screen reader is told, politely and once, after the reader pauses: what changed, and nothing else. */
export function useAnnouncement(of: Case, answer: string, messages: ScenarioState['messages']): string {
  const [text, setText] = useState('');
  const spoken = useRef<Spoken>();
  spoken.current ??= { answer, headlines: headlinesOf(of), messages: [] };
  useEffect(() => {
    const timer = setTimeout(() => {
      const now = { answer, headlines: headlinesOf(of), messages: messagesOf(of, messages) };
      const before = spoken.current as Spoken;
      const news = changes(before, now);
      spoken.current = now;
      // What was mended is taken back, so that the same message can be said again.
      if (news !== '' || now.messages.length < before.messages.length) setText(news);
    }, settleMilliseconds);
    return () => clearTimeout(timer);
  }, [of, answer, messages]);
  return text;
}

/** The new messages; the new sentence; where the sentence stayed, the headlines that moved. */
function changes(before: Spoken, now: Spoken): string {
  const messages = now.messages.filter((message) => !before.messages.includes(message));
  const moved = now.headlines.filter((headline, index) => headline !== before.headlines[index]);
  return [...messages, ...(now.answer === before.answer ? moved : [now.answer])].join(' ');
}

const headlinesOf = (of: Case): readonly string[] =>
  cellsOfLines(of)
    .filter(({ quantity }) => of.model.headlines.includes(quantity.key))
    .map((cell) => {
      const outcome = of.lines[cell.name];
      return outcome === undefined ? '' : `${cellName(cell, of.reach)}: ${formatOutcome(outcome, shownOf(cell.quantity))}.`;
    });

const messagesOf = (of: Case, messages: ScenarioState['messages']): readonly string[] =>
  inputCells(of.model, of.extents).flatMap((cell) => {
    const message = messages[cell.name];
    return message ? [`${cellName(cell, of.reach)}: ${message.text}`] : [];
  });
