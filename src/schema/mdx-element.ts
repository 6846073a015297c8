/** One component of an MDX file: is it known, and do its attributes name things that exist? */

import type { MdxJsxAttribute, MdxJsxExpressionAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { nearest, suggest } from './did-you-mean.ts';
import { quote } from './fault.ts';
import { type AttributeKind, type ComponentRule, components, forms } from './mdx-components.ts';
import { models } from './models.ts';
import { type Ids, type PaperNames, type ScenarioCells, unknownId } from './names.ts';

export interface ElementProblem {
  /** The attribute that is wrong; undefined for the component itself. */
  readonly attribute: MdxJsxAttribute | undefined;
  readonly field: string;
  readonly found: string;
  readonly write: string;
}

interface Checked {
  readonly problems: readonly ElementProblem[];
  /** Attributes whose text a reader sees. */
  readonly prose: readonly MdxJsxAttribute[];
}

/** Checks a component's name and attributes. */
export function checkElement(element: MdxJsxFlowElement | MdxJsxTextElement, names: PaperNames): Checked {
  const name = element.name ?? '';
  const rule = components.get(name);
  if (!rule) return { problems: [unknownComponent(name)], prose: [] };
  const attributes = element.attributes.filter((each): each is MdxJsxAttribute => each.type === 'mdxJsxAttribute');
  const plain = attributes.filter((each) => typeof each.value === 'string');
  const problems = [
    ...element.attributes.filter((each) => !isPlain(each)).map((each) => notPlain(name, each)),
    ...repeated(name, attributes),
    ...missingAttributes(name, rule, attributes),
    ...plain.flatMap((each) => checkAttribute(name, rule, each, { component: name, names, scenario: textOf(plain, 'scenario') })),
  ];
  return { problems, prose: plain.filter((each) => kindOf(rule, each.name) === 'prose') };
}

const isPlain = (attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): boolean =>
  attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';

const textOf = (attributes: readonly MdxJsxAttribute[], name: string): string | undefined =>
  attributes.find((each) => each.name === name)?.value as string | undefined;

/** The text of an attribute; nothing where it has none. */
export function attributeText({ attributes }: MdxJsxFlowElement | MdxJsxTextElement, name: string): string | undefined {
  const value = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

function kindOf(rule: ComponentRule, name: string): AttributeKind | undefined {
  const kinds = { ...rule.required, ...rule.optional };
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined;
}

function unknownComponent(name: string): ElementProblem {
  const field = `<${name}>`;
  const isHtml = /^[a-z]/.test(name);
  const meant = nearest(name, components.keys());
  const known = [...components.keys()].join(', ');
  const write =
    meant !== undefined
      ? `Did you mean <${meant}>?`
      : isHtml
        ? 'Write it as Markdown: a chapter holds no HTML.'
        : `The components are ${known}.`;
  return { attribute: undefined, field, found: name === '' ? 'found <>' : `there is no component <${name}>`, write };
}

function notPlain(name: string, attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): ElementProblem {
  if (attribute.type === 'mdxJsxExpressionAttribute') {
    return {
      attribute: undefined,
      field: `<${name}>`,
      found: 'found { } among the attributes',
      write: 'Write each attribute out as name="value".',
    };
  }
  const field = `<${name}> ${attribute.name}`;
  return { attribute, field, found: `${attribute.name} has no text between quotes`, write: `Write ${attribute.name}="…".` };
}

function repeated(name: string, attributes: readonly MdxJsxAttribute[]): ElementProblem[] {
  const again = attributes.filter((each, index) => attributes.findIndex((other) => other.name === each.name) < index);
  return again.map((attribute) => ({
    attribute,
    field: `<${name}> ${attribute.name}`,
    found: `${attribute.name} stands here a second time`,
    write: 'Delete one of the two.',
  }));
}

function missingAttributes(name: string, rule: ComponentRule, attributes: readonly MdxJsxAttribute[]): ElementProblem[] {
  const missing = Object.keys(rule.required).filter((required) => !attributes.some((each) => each.name === required));
  return missing.map((required) => ({
    attribute: undefined,
    field: `<${name}>`,
    found: `<${name}> has no ${required}`,
    write: `Write <${name} ${Object.keys(rule.required)
      .map((each) => `${each}="…"`)
      .join(' ')} />.`,
  }));
}

interface Surroundings {
  readonly component: string;
  readonly names: PaperNames;
  /** The scenario that the component names, for its line or input. */
  readonly scenario: string | undefined;
}

function checkAttribute(name: string, rule: ComponentRule, attribute: MdxJsxAttribute, around: Surroundings): ElementProblem[] {
  const field = `<${name}> ${attribute.name}`;
  const kind = kindOf(rule, attribute.name);
  const value = String(attribute.value);
  if (kind === undefined) {
    const known = Object.keys({ ...rule.required, ...rule.optional });
    return [
      {
        attribute,
        field,
        found: `<${name}> has no attribute ${quote(attribute.name)}`,
        write: known.length > 0 ? suggest(attribute.name, known) : 'Leave it out.',
      },
    ];
  }
  return refusals(kind, value, around).map((refusal) => ({ attribute, field, ...refusal }));
}

interface Refusal {
  readonly found: string;
  readonly write: string;
}

function refusals(kind: AttributeKind, value: string, { component, names, scenario }: Surroundings): Refusal[] {
  if (kind === 'prose') return [];
  if (kind === 'form') return unknownForm(value, forms.get(component) ?? []);
  if (kind === 'claims') {
    const ids = value.split(/[\s,]+/).filter(Boolean);
    return ids.flatMap((id) => unknown('claim', id, names.claims));
  }
  if (kind === 'figure') return unknown('figure', value, names.figures);
  if (kind === 'claim') return unknown('claim', value, names.claims);
  if (kind === 'scenario') return unknown('scenario', value, names.scenarios);
  if (kind === 'term') return unknown('term', value, names.terms, 'in content/glossary.yaml');
  if (kind === 'model') return unknownModel(value, names);
  return unknownCell(value, kind, names.cellsOf(scenario ?? ''));
}

function unknown(what: string, id: string, ids: Ids, where = 'in this paper'): Refusal[] {
  const write = unknownId(ids, id);
  return write === undefined ? [] : [{ found: `there is no ${what} ${quote(id)} ${where}`, write }];
}

function unknownForm(form: string, known: readonly string[]): Refusal[] {
  return known.includes(form) ? [] : [{ found: `there is no form ${quote(form)}`, write: suggest(form, known) }];
}

function unknownModel(name: string, names: PaperNames): Refusal[] {
  if (!models.has(name)) return [{ found: `there is no calculator ${quote(name)}`, write: suggest(name, models.keys()) }];
  if (names.scenarioModels.known.has(name) || !names.scenarioModels.complete) return [];
  return [{ found: `no scenario of this paper opens ${quote(name)}`, write: 'Add one to scenarios.yaml.' }];
}

function unknownCell(cell: string, kind: 'line' | 'input', cells: ScenarioCells | undefined): Refusal[] {
  if (!cells) return [];
  const known = kind === 'line' ? cells.lines : cells.inputs;
  if (known.includes(cell)) return [];
  const within = known.filter((each) => each.startsWith(`${cell}.`));
  const write = within.length > 0 ? `Say which: ${within.slice(0, 3).join(', ')} …` : suggest(cell, known);
  return [{ found: `${quote(cell)} is not ${kind === 'line' ? 'a line' : 'an input'} of ${cells.model}`, write }];
}
