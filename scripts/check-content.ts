/**
 * Checks everything in content/ and prints every fault: `node scripts/check-content.ts [folder]`.
 * Ends with 1 where there is one, so that nothing is published.
 */

import { join, resolve } from 'node:path';
import { formatFault, parseContent } from '../src/schema/parse-content.ts';
import { readContentFolder } from './content-folder.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const project = resolve(process.argv[2] ?? join(import.meta.dirname, '..'));
const { content, faults } = parseContent(readContentFolder(project));
for (const fault of faults) console.error(formatFault(fault));
if (faults.length > 0) {
  const mended = faults.length === 1 ? 'it is mended' : 'they are mended';
  console.error(`\n${count(faults.length, 'fault', 'faults')} in content/. Nothing can be published until ${mended}.`);
  process.exitCode = 1;
} else {
  const figures = content.papers.reduce((sum, paper) => sum + paper.figures.size, 0);
  const claims = content.papers.reduce((sum, paper) => sum + paper.claims.size, 0);
  console.log(`content/ is in order: ${count(content.papers.length, 'paper', 'papers')}, ${figures} figures, ${claims} sums.`);
}
