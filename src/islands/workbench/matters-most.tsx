import { useMemo, useState } from 'preact/hooks';
import { cellName } from '../../views/case.ts';
import { ScrollTable } from '../../views/data-table.tsx';
import { TornadoPicture } from '../../views/tornado-picture.tsx';
import { choicesOf, either, type Sway, whatMattersMost } from '../../views/what-matters-most.ts';
import type { PartProps } from './part.ts';

/** Every number a fifth either way, one at a time: a picture, and the table that says the same. */
export function MattersMost({ of, dispatch, Heading, id }: PartProps) {
  const [asked, setAsked] = useState<string>();
  const found = useMemo(() => whatMattersMost(of, asked), [of, asked]);
  const choices = choicesOf(of);
  if (!found) return null;
  const load = ({ cell }: Sway, value: number) => dispatch({ type: 'set', values: { [cell]: value } });
  const end = (sway: Sway, value: number, words: string, at: string) => (
    <td class="num">
      {at}{' '}
      <button type="button" onClick={() => load(sway, value)}>
        at {words}
      </button>
    </td>
  );
  const caption = `${found.label}, now ${found.now}: each number ${Math.round(either * 100)}% lower and higher, one at a time`;
  return (
    <section id={`${id}-matters`}>
      <Heading>What matters most</Heading>
      {choices.length > 1 && (
        <p class="hint">
          <label for={`${id}-looked-at`}>Looking at </label>
          <select
            id={`${id}-looked-at`}
            value={found.line.quantity.key}
            onChange={(event) => setAsked(event.currentTarget.value)}
          >
            {choices.map((cell) => (
              <option key={cell.name} value={cell.quantity.key}>
                {cellName(cell, of.reach)}
              </option>
            ))}
          </select>
        </p>
      )}
      {found.sways.length === 0 ? (
        <p>No number in front moves it when it is a fifth lower or higher.</p>
      ) : (
        <>
          <figure>
            <TornadoPicture found={found} title={caption} id={`${of.model.name}-tornado`} onLoad={load} />
            <figcaption>
              A bar for each number, from the answer where it is a fifth lower (outlined) to the answer where it is a fifth higher
              (filled). The upright line is the answer now. Press a bar to see that case above.
            </figcaption>
          </figure>
          <ScrollTable label={`${of.model.title}: what matters most`}>
            <table class="sways">
              <caption>{caption}</caption>
              <thead>
                <tr>
                  <th scope="col">Number</th>
                  <th scope="col" class="num">
                    Lower
                  </th>
                  <th scope="col" class="num">
                    Higher
                  </th>
                </tr>
              </thead>
              <tbody>
                {found.sways.map((sway) => (
                  <tr key={sway.cell}>
                    <th scope="row">{sway.label}</th>
                    {end(sway, sway.low, sway.lowWords, sway.atLow)}
                    {end(sway, sway.high, sway.highWords, sway.atHigh)}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollTable>
        </>
      )}
    </section>
  );
}
