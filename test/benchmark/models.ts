/**
 * How long each model takes against the same sums written by hand (test/independent), and ten thousand sampled runs of the largest against a
 * loop over the hand-written one: ratios within one run, since times of a shared machine say little. `npm run bench`
 */

import fc from 'fast-check';
import { Bench } from 'tinybench';
import { compileModel, type Model, nestCells, rangeOf } from '../../src/calculation/index.ts';
import { models } from '../../src/schema/models.ts';
import { secondImplementation } from '../independent/agreement.ts';
import { anyScenarioOf } from '../support/any-scenario.ts';
import { fromDrivers, programme } from '../support/hammersmith.ts';

const milliseconds = 400;
const seed = 7;

const medianOf = async (tasks: Readonly<Record<string, () => void>>): Promise<Record<string, number>> => {
  const bench = new Bench({ time: milliseconds, warmupTime: milliseconds / 4 });
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
  await bench.run();
  const medians = bench.tasks.map(({ name, result }) => {
    if (!('latency' in result)) throw new Error(`${name} did not run.`);
    return [name, result.latency.p50] as const;
  });
  return Object.fromEntries(medians);
};

const nanoseconds = (time = Number.NaN): string => `${(time * 1e6).toFixed(0)} ns`;

async function compareModel(model: Model): Promise<void> {
  // The largest of a few scenarios, so that every axis has some length.
  const scenarios = fc.sample(anyScenarioOf(model), { numRuns: 30, seed });
  const [scenario] = scenarios.sort((a, b) => Object.keys(b.values).length - Object.keys(a.values).length);
  if (!scenario) throw new Error(`${model.name} has no scenario.`);
  const inputs = nestCells(model, scenario.values, scenario.extents);
  const compiled = compileModel(model, scenario.extents);
  const frame = compiled.fill(inputs);
  const byHand = secondImplementation(model.name);
  const { module, hand } = await medianOf({
    module: () => compiled.run(frame),
    hand: () => byHand(inputs as never, scenario.extents.years.length),
  });
  const ratio = ((module ?? Number.NaN) / (hand ?? Number.NaN)).toFixed(2);
  console.log(`${model.name}: module ${nanoseconds(module)}, by hand ${nanoseconds(hand)}, ratio ${ratio}`);
}

async function compareSampling(): Promise<void> {
  const ranges = [{ input: 'childrenAimed', low: 30, expected: 60, high: 60 }];
  const inputs = { ...nestCells(programme, fromDrivers.values, fromDrivers.extents) } as Record<string, unknown>;
  const byHand = secondImplementation(programme.name);
  const { module, hand } = await medianOf({
    module: () => {
      rangeOf(programme, fromDrivers, { line: 'cumulative.2019-20', ranges });
    },
    hand: () => {
      for (let run = 0; run < 10_000; run += 1) byHand({ ...inputs, childrenAimed: 30 + (run % 30) } as never, 6);
    },
  });
  const ratio = ((module ?? Number.NaN) / (hand ?? Number.NaN)).toFixed(2);
  console.log(
    `10,000 sampled runs of ${programme.name}: ${module?.toFixed(1)} ms, by hand ${hand?.toFixed(1)} ms, ratio ${ratio}`,
  );
}

for (const model of models.values()) await compareModel(model);
await compareSampling();
