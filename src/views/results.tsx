import { hasAnswer } from '../calculation/index.ts';
import { formatOutcome, formatValue } from '../format/quantity.ts';
import { shownOf, workingInNumbers, workingInWords } from '../format/working.ts';
import type { AnswerSegment } from './answer.ts';
import type { Case } from './case.ts';

const marked = (isChanged: boolean): string | undefined => (isChanged ? 'yours' : undefined);

/** The answer in one sentence, with the reader's own numbers marked. */
export function Answer({ segments, of }: { readonly segments: readonly AnswerSegment[]; readonly of: Case }) {
  return (
    <p class="answer">
      {segments.map(({ text, of: key, strong }) => {
        const isChanged = key !== undefined && (of.changedInputs.has(key) || of.changedLines.has(key));
        const Tag = strong ? 'b' : 'span';
        return key === undefined ? (
          text
        ) : (
          <Tag key={key} class={marked(isChanged)}>
            {text}
          </Tag>
        );
      })}
    </p>
  );
}

/** The headline lines, each beside what the paper's figures give and what it prints. */
export function KeyFigures({ of }: { readonly of: Case }) {
  return (
    <dl class="keys">
      {of.model.headlines.map((key) => (
        <KeyFigure key={key} name={key} of={of} />
      ))}
    </dl>
  );
}

function KeyFigure({ name, of }: { readonly name: string; readonly of: Case }) {
  const line = of.model.lines[name];
  const outcome = of.lines[name];
  const paper = of.paperLines[name];
  if (!line || outcome === undefined || paper === undefined) return null;
  const shown = shownOf(line);
  const printed = of.paper.printed[name];
  const isChanged = of.changedLines.has(name);
  return (
    <div>
      <dt>{line.label}</dt>
      <dd class={marked(isChanged)}>
        {hasAnswer(outcome) ? formatValue(outcome, shown) : <span class="reason">{outcome.noAnswer}</span>}
        {isChanged && <small>paper’s figures give {formatOutcome(paper, shown)}</small>}
        {printed && <small class="prints">paper prints {printed.shown}</small>}
      </dd>
    </div>
  );
}

/** Every line with its formula in numbers and in words. Steps that say nothing stay out until they do. */
export function Working({ of }: { readonly of: Case }) {
  const minorMoved = Object.values(of.model.inputs).some(
    ({ key, input }) => input?.minor && of.values[key] !== 0 && of.changedInputs.has(key),
  );
  const lines = Object.values(of.model.lines).filter(({ line }) => minorMoved || !line?.minor);
  const numberOf = (key: string): number | undefined => {
    const outcome = of.values[key] ?? of.lines[key];
    return outcome !== undefined && hasAnswer(outcome) ? outcome : undefined;
  };
  return (
    <ol class="working">
      {lines.map((line) => {
        const outcome = of.lines[line.key];
        return (
          <li key={line.key}>
            <span class="what">{line.label}</span>
            <b class={marked(of.changedLines.has(line.key))}>
              {outcome === undefined ? '' : formatOutcome(outcome, shownOf(line))}
            </b>
            <span class="how">
              {workingInNumbers(line, ({ key }) => numberOf(key)).map(({ text, quantity }) => {
                const isChanged =
                  quantity !== undefined && (of.changedInputs.has(quantity.key) || of.changedLines.has(quantity.key));
                return isChanged ? (
                  <span key={quantity.key} class="yours">
                    {text}
                  </span>
                ) : (
                  text
                );
              })}
            </span>
            <span class="how words">
              {workingInWords(line)
                .map(({ text }) => text)
                .join('')}
            </span>
            {outcome !== undefined && !hasAnswer(outcome) && <span class="how reason">{outcome.noAnswer}</span>}
          </li>
        );
      })}
    </ol>
  );
}
