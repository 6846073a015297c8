import { ScrollTable } from '../../views/data-table.tsx';
import { kindsOfMoney } from '../../views/kinds-of-money.ts';
import type { PartProps } from './part.ts';

const withOne = [
  ['paper', 'Paper’s case'],
  ['here', 'Here'],
] as const;
const withTwo = [
  ['paper', 'Paper’s case'],
  ['before', 'Scenario A'],
  ['here', 'Scenario B'],
] as const;

/** What is saved, by kind, with a total for each: not every saving is money that can be spent again. */
export function Kinds({ of, desk, Heading, id }: PartProps) {
  const found = desk.b ? kindsOfMoney(desk.b, desk.a) : kindsOfMoney(of);
  if (!found) return null;
  const columns = desk.b ? withTwo : withOne;
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
              {columns.map(([side, title]) => (
                <th key={side} scope="col" class="num">
                  {title}
                </th>
              ))}
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
                  <td colSpan={columns.length}>not in this sum</td>
                ) : (
                  columns.map(([side]) => (
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
