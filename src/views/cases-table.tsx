import { formatInput, formatOutcome } from '../format/quantity.ts';
import { shownOf } from '../format/working.ts';
import type { Case } from './case.ts';
import { linesOf } from './case.ts';
import { ScrollTable } from './data-table.tsx';

interface Props {
  readonly of: Case;
  /** The inputs in which the cases differ. */
  readonly inputs: readonly string[];
  /** The lines worth comparing. */
  readonly lines: readonly string[];
}

/** Every case with its headline answers, and what the paper prints: complete without JavaScript. */
export function CasesTable({ of, inputs, lines }: Props) {
  const caption = 'Every case worked out from its own figures';
  const isOneOfThem = of.facts.cases.some(({ values }) => Object.keys(values).every((key) => values[key] === of.values[key]));
  return (
    <ScrollTable label={caption}>
      <table class="cases">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Case</th>
            {[...inputs, ...lines].map((key) => (
              <th key={key} scope="col" class="num">
                {(of.model.inputs[key] ?? of.model.lines[key])?.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {!isOneOfThem && <Row title="Your numbers" values={of.values} printed={{}} {...{ of, inputs, lines }} yours />}
          {of.facts.cases.map(({ id, title, values, printed }) => (
            <Row key={id} {...{ title, values, printed, of, inputs, lines }} />
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

interface RowProps extends Props {
  readonly title: string;
  readonly values: Case['values'];
  readonly printed: Case['paper']['printed'];
  readonly yours?: boolean;
}

function Row({ title, values, printed, of, inputs, lines, yours }: RowProps) {
  const results = linesOf(of.model, values);
  return (
    <tr class={yours ? 'yours' : undefined}>
      <th scope="row">{title}</th>
      {inputs.map((key) => {
        const input = of.model.inputs[key];
        return (
          <td key={key} class="num">
            {input && formatInput(values[key] as number, shownOf(input))}
          </td>
        );
      })}
      {lines.map((key) => {
        const line = of.model.lines[key];
        const outcome = results[key];
        return (
          <td key={key} class="num">
            {line && outcome !== undefined && formatOutcome(outcome, shownOf(line))}
            {printed[key] && <small class="prints">paper prints {printed[key].shown}</small>}
          </td>
        );
      })}
    </tr>
  );
}
