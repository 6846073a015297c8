import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { testOf, whatMustHold } from '../../views/what-must-hold.ts';
import { InlineButton } from './inline-button.tsx';
import type { PartProps } from './part.ts';
import { useLater } from './use-later.ts';

/** What the answer says that can be put to the test, and every change of one number that would turn it: one sentence. */
export function MustHold({ of, dispatch, Heading, id }: PartProps) {
  const [year, setYear] = useState<string>();
  const later = useLater(() => whatMustHold(of, year), of, year);
  if (testOf(of) === undefined) return null;
  if (!later?.is)
    return (
      <section class="must-hold" id={`${id}-hold`}>
        <Heading>What would have to be true</Heading>
        <p>Working it out…</p>
      </section>
    );
  const found = later.is;
  const { met, says, turns } = found;
  return (
    <section class="must-hold" id={`${id}-hold`}>
      <Heading>What would have to be true</Heading>
      {found.years.length > 0 && (
        <p class="hint">
          <label for={`${id}-year`}>By the end of </label>
          <select id={`${id}-year`} value={found.year} onChange={(event) => setYear(event.currentTarget.value)}>
            {found.years.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </p>
      )}
      <p>
        {met ? 'On these numbers it holds that ' : 'On these numbers it does not hold that '}
        {says}
        {turns.length === 0
          ? '. No change of one number alone, within its limits, would make it otherwise'
          : met
            ? ', unless '
            : '. It would if '}
        {turns.map(({ cell, value, label, words }, index) => (
          <Fragment key={`${cell} ${words}`}>
            {index > 0 && ', or '}
            <InlineButton onPress={() => dispatch({ type: 'set', values: { [cell]: value } })}>
              “{label}” {met ? 'is' : 'were'} {words}
            </InlineButton>
          </Fragment>
        ))}
        .
      </p>
      {found.note && <p class="hint">{found.note}</p>}
      {turns.length > 0 && (
        <p class="hint">
          Each is a change of one number, all else as it is: arithmetic, and no advice. Press one to see that case above.
        </p>
      )}
    </section>
  );
}
