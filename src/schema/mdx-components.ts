/** The words an author may write in MDX: the components, their attributes and what each attribute names. */

export type AttributeKind = 'figure' | 'claim' | 'term' | 'scenario' | 'model' | 'line' | 'input' | 'claims' | 'form' | 'prose';

export interface ComponentRule {
  readonly required: Readonly<Record<string, AttributeKind>>;
  readonly optional: Readonly<Record<string, AttributeKind>>;
}

/** Every component that MDX knows. The authoring layer has one file for each. */
export const components: ReadonlyMap<string, ComponentRule> = new Map(
  Object.entries({
    Figure: { required: { id: 'figure' }, optional: { show: 'form' } },
    Claim: { required: { id: 'claim' }, optional: { show: 'form' } },
    Result: { required: { scenario: 'scenario', line: 'line' }, optional: {} },
    Assumed: { required: { scenario: 'scenario', input: 'input' }, optional: {} },
    Calculator: { required: { model: 'model' }, optional: {} },
    Term: { required: { id: 'term' }, optional: {} },
    Verdicts: { required: { claims: 'claims', caption: 'prose' }, optional: {} },
  } satisfies Record<string, ComponentRule>),
);

/** How a figure or a sum is shown: `show="value"` leaves out "c."; `show="unrounded"` is the sum from unrounded figures. */
export const forms: ReadonlyMap<string, readonly string[]> = new Map([
  ['Figure', ['printed', 'value']],
  ['Claim', ['computed', 'unrounded']],
]);
