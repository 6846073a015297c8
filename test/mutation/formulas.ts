/**
 * Puts every small mistake into every formula of every model, one at a time, and runs the worked examples against it: a mistake that
 * no example notices is printed. Models are formulas, which a mutation tool for code does not see into. `npm run test:mutation`
 */

import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { models } from '../../src/schema/models.ts';
import { type FormulaMutant, formulaMutants } from './formula-mutants.ts';

const least = 0.95;
const only = process.argv[2];

const survives = (id: string): Promise<boolean> =>
  new Promise((resolve) => {
    const args = ['node_modules/vitest/vitest.mjs', 'run', '-c', 'vitest.formulas.config.ts', '--bail', '1', '--silent'];
    const child = spawn(process.execPath, args, { env: { ...process.env, FORMULA_MUTANT: id }, stdio: 'ignore' });
    child.on('close', (status) => resolve(status === 0));
  });

async function tryAll(mutants: readonly FormulaMutant[]): Promise<readonly FormulaMutant[]> {
  const survivors: FormulaMutant[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < mutants.length; at = next++) {
      const mutant = mutants[at] as FormulaMutant;
      if (await survives(mutant.id)) survivors.push(mutant);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return survivors;
}

if (!(await survives(''))) throw new Error('The tests fail without any mistake. Mend them first.');
let [all, killed] = [0, 0];
for (const model of models.values()) {
  if (only !== undefined && model.name !== only) continue;
  const mutants = formulaMutants(model);
  const survivors = await tryAll(mutants);
  all += mutants.length;
  killed += mutants.length - survivors.length;
  console.log(`${model.name}: ${mutants.length - survivors.length} of ${mutants.length} mistakes noticed`);
  for (const { id, what } of survivors) console.log(`  not noticed: ${id} (${what})`);
}
console.log(`${killed} of ${all} mistakes in formulas noticed (${((100 * killed) / all).toFixed(1)}%).`);
if (killed / all < least) process.exitCode = 1;
