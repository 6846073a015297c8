/** What an address of an earlier version of a calculator starts from, and what has changed since: for the notice on the page. */

import { inputCells, type Model } from '../calculation/index.ts';
import { formatInputAlone, shownOf } from '../format/quantity.ts';
import type { Scenario } from '../queries/content.ts';
import { getQuality } from '../queries/results.ts';
import { getVersions } from '../queries/versions.ts';
import type { OlderStart } from '../views/calculator-facts.ts';

const mostNamed = 5;

/** By version; nothing where the calculator has had one version only. */
export function olderStarts(slug: string, scenario: Scenario, model: Model): Readonly<Record<string, OlderStart>> | undefined {
  const older = Object.entries(getVersions(model.name)).flatMap(([version, { cases }]): [string, OlderStart][] => {
    const kept = cases[`${slug}/${scenario.id}`];
    return Number(version) < model.version && kept ? [[version, olderStart(Number(version), kept.inputs, scenario, model)]] : [];
  });
  return older.length > 0 ? Object.fromEntries(older) : undefined;
}

function olderStart(version: number, kept: Readonly<Record<string, number>>, scenario: Scenario, model: Model): OlderStart {
  const others = inputCells(model, scenario.extents).filter(
    ({ name }) => kept[name] !== undefined && kept[name] !== scenario.inputs[name]?.value,
  );
  const named = others.slice(0, mostNamed).map(({ name, quantity }) => {
    const words = (value: number | undefined) => formatInputAlone(value ?? 0, shownOf(quantity));
    return `${quantity.label} was ${words(kept[name])} and is now ${words(scenario.inputs[name]?.value)}`;
  });
  const more = others.length > mostNamed ? `; ${others.length - mostNamed} more have changed` : '';
  const figures =
    others.length > 0
      ? `It starts from that version’s figures: ${named.join('; ')}${more}.`
      : 'The figures that it starts from are the same.';
  const since = getQuality(model.name)
    .changes.filter((change) => change.version > version)
    .map(({ version: later, what }) => `Version ${later}: ${what}`);
  return {
    values: Object.fromEntries(others.map(({ name }) => [name, kept[name] as number])),
    says: `This link was made with version ${version} of this calculator; this is version ${model.version}. ${figures} ${since.join(' ')}`,
  };
}
