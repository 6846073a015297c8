/** Ten thousand scenarios a model through the module and the second implementation: `npm run test:agreement`. */

import { agreementOf, modelNames } from './agreement.ts';

const scenarios = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 1);

for (const name of modelNames) {
  const { cells, unanswered, disagreements } = agreementOf(name, scenarios, seed);
  console.log(
    `${name}: ${scenarios} scenarios, ${cells} cells (${unanswered} without an answer), ${disagreements.length} disagree`,
  );
  for (const each of disagreements.slice(0, 5)) console.log(`  ${each}`);
  if (disagreements.length > 0) process.exitCode = 1;
}
