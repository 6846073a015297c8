import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { testOf } from '../../views/put-to-the-test.ts';
import { type Turn, whatMustHold } from '../../views/what-must-hold.ts';
import { InlineButton } from './inline-button.tsx';
import type { PartProps } from './part.ts';
import { useLater } from './use-later.ts';

/** What the answer says that can be put to the test, and every change of one number that would turn it: one sentence. */
export function MustHold(props: PartProps) {
  const { of, Heading, id } = props;
  return (
    <section class="must-hold" id={`${id}-hold`}>
      <Heading>What would have to be true</Heading>
      {testOf(of) ? (
        <Tested {...props} />
      ) : (
        <p class="hint">
          Nothing stands in this case against which its answer could be tested, such as a budget, a saving that is wanted, money
          set aside or a change. Put one in above, and what would turn the answer is said here.
        </p>
      )}
    </section>
  );
}

function Tested({ of, dispatch, id }: PartProps) {
  const [year, setYear] = useState<string>();
  const later = useLater(() => whatMustHold(of, year), of, year);
  if (!later?.is) return <p>Working it out…</p>;
  const found = later.is;
  const { met, says, turns, farther } = found;
  const press =
    ({ cell, value }: Turn) =>
    () =>
      dispatch({ type: 'set', values: { [cell]: value } });
  const clause = ({ label, words }: Turn) => `“${label}” ${met ? 'is' : 'were'} ${words}`;
  return (
    <>
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
        {turns.map((turn, index) => (
          <Fragment key={`${turn.cell} ${turn.way}`}>
            {index > 0 && ', or '}
            <InlineButton onPress={press(turn)}>{clause(turn)}</InlineButton>
          </Fragment>
        ))}
        .
      </p>
      {farther.length > 0 && (
        <details>
          <summary>Changes that are farther away ({farther.length})</summary>
          <ul>
            {farther.map((turn) => (
              <li key={`${turn.cell} ${turn.way}`}>
                <InlineButton onPress={press(turn)}>{clause(turn)}</InlineButton>
              </li>
            ))}
          </ul>
        </details>
      )}
      {found.note && <p class="hint">{found.note}</p>}
      {turns.length > 0 && (
        <p class="hint">
          Each is a change of one number, all else as it is: arithmetic, and no advice. Press one to see that case above.
        </p>
      )}
    </>
  );
}
