import { ScrollTable } from '../../views/data-table.tsx';
import { kindsOfMoney } from '../../views/kinds-of-money.ts';
import type { PartProps } from './part.ts';

/** What is saved, by kind, with a total for each: not every saving is money that can be spent again. */
export function Kinds({ of, desk, slot, Heading, id }: PartProps) {
  const found = kindsOfMoney(of);
  if (!found) return null;
  const caption = `What is saved ${found.period}, by kind`;
  return (
    <section id={`${id}-kinds`}>
      <Heading>Three kinds of money</Heading>
      <ScrollTable label={`${of.model.title}: ${caption.toLowerCase()}`}>
        <table class="kinds">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col" class="num">
                Paper’s case
              </th>
              <th scope="col" class="num">
                {desk.b ? `Scenario ${slot === '' ? 'A' : 'B'}` : 'Here'}
              </th>
            </tr>
          </thead>
          <tbody>
            {found.rows.map(({ name, means, amounts }) => (
              <tr key={name}>
                <th scope="row">
                  {name}
                  <small>{means}</small>
                </th>
                {amounts.length === 0 ? (
                  <td colSpan={2} class="num">
                    not in this sum
                  </td>
                ) : (
                  (['paper', 'here'] as const).map((side) => (
                    <td key={side} class="num">
                      {amounts.map((amount) => (
                        <div key={amount.when}>
                          {amount.when && <small>{amount.when}</small>}
                          {amount[side]}
                        </div>
                      ))}
                    </td>
                  ))
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
      <p>{found.payback}</p>
    </section>
  );
}
