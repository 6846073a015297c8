import { unitBeside } from '../field.tsx';
import { cellsFor, type Fault, isAsked, type OwnDraft, type OwnInput, placeOf, planOf, quantityOf, textOf } from './own-form.ts';
import { idOf } from './own-ids.ts';
import { followNames, longestName, type Needs, namesIn, type OwnPlan } from './own-plan.ts';

interface Props {
  readonly needs: Needs;
  readonly inputs: readonly OwnInput[];
  readonly draft: OwnDraft;
  readonly faults: readonly Fault[];
  readonly live: boolean;
  readonly onDraft: (draft: OwnDraft) => void;
}

/** The fields of the form: what it reaches over, the numbers that are asked for, and those that may stay as they are. */
export function OwnFields(props: Props) {
  const { needs, inputs, draft, onDraft } = props;
  const plan = planOf(draft, needs);
  const isReady = (!needs.hasYears || plan.years.length > 0) && (needs.list === undefined || Object.keys(plan.items).length > 0);
  const numbers = (input: OwnInput) => <Numbers key={input.key} {...props} input={input} plan={plan} />;
  return (
    <>
      <Text
        {...props}
        field="name"
        label="Your council or plan, if you like"
        value={draft.name}
        most={longestName}
        onText={(name) => onDraft({ ...draft, name })}
      />
      {needs.hasYears && (
        <>
          <Text
            {...props}
            field="years"
            label="First financial year"
            hint="For example 2026-27."
            value={draft.firstYear}
            most={9}
            onText={(firstYear) => onDraft({ ...draft, firstYear })}
          />
          <Text
            {...props}
            field="count"
            label="How many years"
            value={draft.yearCount}
            most={2}
            onText={(yearCount) => onDraft({ ...draft, yearCount })}
          />
        </>
      )}
      {needs.list !== undefined && (
        <Text
          {...props}
          field="items"
          label={`${capital(needs.list)}: their names`}
          hint="One on each line."
          value={draft.items}
          most={800}
          isLong
          onText={(items) =>
            onDraft({ ...draft, items, numbers: followNames(draft.numbers, namesIn(draft.items), namesIn(items)) })
          }
        />
      )}
      {isReady ? (
        <>
          {inputs.filter(isAsked).map(numbers)}
          {inputs.some((input) => !isAsked(input)) && (
            <details class="more">
              <summary>More assumptions, which stand at what changes nothing</summary>
              {inputs.filter((input) => !isAsked(input)).map(numbers)}
            </details>
          )}
        </>
      ) : (
        <p>The numbers are asked for once these are filled in.</p>
      )}
    </>
  );
}

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

interface TextProps extends Pick<Props, 'needs' | 'faults' | 'live'> {
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly most: number;
  readonly isLong?: boolean;
  readonly onText: (text: string) => void;
}

function Text({ needs, faults, live, field, label, hint, value, most, isLong, onText }: TextProps) {
  const id = idOf(needs.model, field);
  const fault = faults.find((each) => each.field === field);
  const by = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;
  const common = {
    id,
    value,
    maxLength: most,
    readOnly: !live,
    'aria-describedby': by,
    'aria-invalid': fault ? ('true' as const) : undefined,
  };
  return (
    <div class={`field${fault ? ' wrong' : ''}`}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && <Said id={id} fault={fault} />}
      <div class="entry words">
        {isLong ? (
          <textarea {...common} rows={4} onInput={(event) => onText(event.currentTarget.value)} />
        ) : (
          <input {...common} type="text" autoComplete="off" onInput={(event) => onText(event.currentTarget.value)} />
        )}
      </div>
    </div>
  );
}

const Said = ({ id, fault }: { readonly id: string; readonly fault: Fault }) => (
  <p class="error" id={`${id}-fault`}>
    <span class="unseen">Error: </span>
    {fault.message}
  </p>
);

/** One input: a number, or one for each year and item. */
function Numbers({
  needs,
  draft,
  faults,
  live,
  onDraft,
  input,
  plan,
}: Props & { readonly input: OwnInput; readonly plan: OwnPlan }) {
  const cells = cellsFor(input, plan, needs.list);
  const group = idOf(needs.model, input.key);
  const isOne = cells.length === 1 && !input.axes?.length;
  const unit = unitBeside(quantityOf(input));
  return (
    <div
      class="field"
      {...(isOne ? {} : { role: 'group', 'aria-labelledby': `${group}-label`, 'aria-describedby': `${group}-hint` })}
    >
      {isOne ? (
        <label id={`${group}-label`} for={group}>
          {input.label}
        </label>
      ) : (
        <p class="own-label" id={`${group}-label`}>
          {input.label}
        </p>
      )}
      <p class="hint" id={`${group}-hint`}>
        {input.spec.meaning}
      </p>
      <div class="own-cells">
        {cells.map((cell) => {
          const id = idOf(needs.model, cell.name);
          const fault = faults.find((each) => each.field === cell.name);
          return (
            <div key={cell.name} class={fault ? 'wrong' : undefined}>
              {!isOne && <label for={id}>{placeOf(cell, plan)}</label>}
              <div class="entry">
                <input
                  id={id}
                  type="text"
                  inputMode={input.spec.min < 0 ? 'text' : 'decimal'}
                  autoComplete="off"
                  spellcheck={false}
                  readOnly={!live}
                  value={textOf(input, cell.name, draft)}
                  aria-describedby={[isOne && `${group}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined}
                  aria-invalid={fault ? 'true' : undefined}
                  onInput={(event) =>
                    onDraft({ ...draft, numbers: { ...draft.numbers, [cell.name]: event.currentTarget.value } })
                  }
                />
                {unit && <span class="unit">{unit}</span>}
              </div>
              {fault && <Said id={id} fault={fault} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}
