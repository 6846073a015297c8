import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Case } from '../../views/case.ts';
import { type PaperQuestion, questionsToAsk, type ToAsk } from '../../views/questions-to-ask.ts';

export interface Meeting {
  /** As the reader has edited them; what was left out is not there. */
  readonly questions: readonly ToAsk[];
  /** The paper's own open questions could not be fetched. */
  readonly isPartial: boolean;
  readonly leftOut: number;
  readonly edit: (id: string, text: string) => void;
  readonly leaveOut: (id: string) => void;
  readonly add: () => void;
  readonly restore: () => void;
}

const address = '/data/questions.json';

/** Fetched once for all calculators of a page. */
let fetched: Promise<readonly PaperQuestion[]> | undefined;

function fetchQuestions(): Promise<readonly PaperQuestion[]> {
  fetched ??= fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json();
  });
  fetched.catch(() => {
    fetched = undefined;
  });
  return fetched;
}

/** The questions for the meeting, and what the reader does to them. They follow the numbers; what was edited stays as it was left. */
export function useMeeting(of: Case, who: string): Meeting {
  const [ofPaper, setOfPaper] = useState<readonly PaperQuestion[]>([]);
  const [isPartial, setPartial] = useState(false);
  const [edits, setEdits] = useState<Readonly<Record<string, string>>>({});
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [added, setAdded] = useState<readonly string[]>([]);
  useEffect(() => {
    fetchQuestions().then(setOfPaper, () => setPartial(true));
  }, []);
  const made = useMemo(() => questionsToAsk(of, ofPaper, who), [of, ofPaper, who]);
  const all = [...made, ...added.map((id) => ({ id, text: '' }))];
  return {
    questions: all.filter(({ id }) => !gone.has(id)).map(({ id, text }) => ({ id, text: edits[id] ?? text })),
    isPartial,
    leftOut: made.filter(({ id }) => gone.has(id)).length,
    edit: (id, text) => setEdits({ ...edits, [id]: text }),
    leaveOut: (id) => setGone(new Set([...gone, id])),
    add: () => setAdded([...added, `own ${added.length + 1}`]),
    restore: () => setGone(new Set([...gone].filter((id) => added.includes(id)))),
  };
}
