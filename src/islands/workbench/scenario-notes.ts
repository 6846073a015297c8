/** A scenario's title and the reasons for its changes, as the reader wrote them: they travel in the address. Pure; never throws. */

import type { Model } from '../../calculation/index.ts';
import { inputOf, type Slot, sorted, tidy } from '../scenario-url.ts';

export interface Notes {
  readonly title: string;
  /** By cell. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** A link must stay short enough to be sent. */
export const longest = { title: 80, reason: 240 } as const;

const titleKey = 'title';
const reasonKey = 'why.';

const prefixOf = (model: Model, slot: Slot): string => `${slot}${model.name}.`;

/** The title and reasons in an address. What belongs to no input is left out. */
export function readNotes(search: string, model: Model, slot: Slot): Notes {
  const prefix = prefixOf(model, slot);
  const reasons = new Map<string, string>();
  let title = '';
  for (const [name, text] of new URLSearchParams(search)) {
    if (!name.startsWith(prefix)) continue;
    const key = name.slice(prefix.length);
    if (key === titleKey) title ||= tidy(text, longest.title);
    else if (key.startsWith(reasonKey)) {
      const cell = key.slice(reasonKey.length);
      const reason = tidy(text, longest.reason);
      if (reason && !reasons.has(cell) && Object.hasOwn(model.inputs, cell.split('.', 1)[0] ?? '') && inputOf(model, cell))
        reasons.set(cell, reason);
    }
  }
  return { title, reasons: Object.fromEntries(reasons) };
}

/** The address with these notes in the place of those that it has for this scenario. */
export function writeNotes(search: string, model: Model, slot: Slot, { title, reasons }: Notes): string {
  const prefix = prefixOf(model, slot);
  const others = withoutNotes(search, model, slot);
  const own = [
    [titleKey, tidy(title, longest.title)],
    ...Object.entries(reasons).map(([cell, text]) => [`${reasonKey}${cell}`, tidy(text, longest.reason)]),
  ];
  return sorted([
    ...others,
    ...own.filter(([, text]) => text).map(([key, text]): [string, string] => [`${prefix}${key}`, text as string]),
  ]);
}

/** An address without the notes of this scenario: the numbers alone. */
export const shortened = (search: string, model: Model): string =>
  sorted(withoutNotes(sorted(withoutNotes(search, model, '')), model, 'b.'));

function withoutNotes(search: string, model: Model, slot: Slot): readonly [string, string][] {
  const prefix = prefixOf(model, slot);
  return [...new URLSearchParams(search)].filter(
    ([name]) => name !== `${prefix}${titleKey}` && !name.startsWith(`${prefix}${reasonKey}`),
  );
}

/** The address without this scenario, notes and all. */
export const without = (search: string, model: Model, slot: Slot): string =>
  sorted([...new URLSearchParams(search)].filter(([name]) => !name.startsWith(prefixOf(model, slot))));
