/**
 * Makes public/fonts/*.woff2 and src/styles/fonts.css from Adobe's own releases of Source Serif 4 and Source Sans 3.
 * Run by hand (`npm run fonts`) when the letters, the weights or the releases change, and commit what it writes:
 * a build never runs it. The releases are large, so they are installed beside the project and not among its dependencies.
 * Their licence reserves the name "Source" for Adobe's own files, so the subsets are called Working Serif and Working Sans.
 */

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { faceOf, fallbackFaces, type Metrics, stackOf, type WebFont } from './font-faces.ts';
import { renameFont } from './font-names.ts';

const releases = { 'source-serif': '4.5.1', 'source-sans': '3.52.0', 'subset-font': '2.9.0', '@capsizecss/unpack': '4.0.1' };
const workshop = resolve('.build/fonts');
const most = 70_000;

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
const spaces = '\u00a0\u2009\u202f\u2011';
const letters = `${ascii}${spaces}¡¿«»£€§©®°±²³·¼½¾×÷é–—‘’“”…•⁄⅓⅔−≈≤≥←→↑↓✓`;
const features = ['kern', 'liga', 'tnum', 'lnum', 'frac', 'numr', 'dnom'];

const fonts: WebFont[] = [
  {
    family: 'Working Serif',
    file: 'working-serif-roman.woff2',
    style: 'normal',
    weights: [400, 650],
    from: 'source-serif/VAR/SourceSerif4Variable-Roman.ttf',
    pin: { opsz: 18 },
  },
  {
    family: 'Working Serif',
    file: 'working-serif-italic.woff2',
    style: 'italic',
    weights: [400, 650],
    from: 'source-serif/VAR/SourceSerif4Variable-Italic.ttf',
    pin: { opsz: 18 },
  },
  {
    family: 'Working Sans',
    file: 'working-sans-roman.woff2',
    style: 'normal',
    weights: [400, 700],
    from: 'source-sans/VF/SourceSans3VF-Upright.ttf',
    pin: {},
  },
];

type Axes = Record<string, number | { min: number; max: number }>;
type Subset = (
  font: Buffer,
  text: string,
  options: { targetFormat: string; keepFeatures: string[]; variationAxes: Axes; dropTables?: string[] },
) => Promise<Buffer>;

const namesOf = ({ family, style }: WebFont): Record<number, string> => {
  const styleName = style === 'italic' ? 'Italic' : 'Regular';
  return {
    0: `Made from a font of Adobe (adobe.com), whose licence is beside this file`,
    1: family,
    2: styleName,
    4: `${family} ${styleName}`,
    6: `${family.replace(' ', '')}-${styleName}`,
  };
};

function install(): void {
  mkdirSync(workshop, { recursive: true });
  writeFileSync(join(workshop, 'package.json'), JSON.stringify({ private: true, dependencies: releases }));
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: workshop,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The font releases could not be installed.');
}

const workshopImport = (name: string) => import(pathToFileURL(createRequire(join(workshop, 'package.json')).resolve(name)).href);

async function metricsAt(subset: Subset, font: WebFont, weight: number): Promise<Metrics> {
  const { fromBuffer } = await workshopImport('@capsizecss/unpack');
  const release = readFileSync(join(workshop, 'node_modules', font.from));
  // Capsize weighs letters by how often Latin scripts use them, so it needs the accented ones as well.
  const latin = Array.from({ length: 0x250 - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
  const still = await subset(release, latin, {
    targetFormat: 'sfnt',
    keepFeatures: ['kern'],
    variationAxes: { ...font.pin, wght: weight },
  });
  return fromBuffer(still);
}

async function main(): Promise<void> {
  install();
  const { default: subset } = (await workshopImport('subset-font')) as { default: Subset };
  const { convert } = await workshopImport('fontverter');
  const faces: string[] = [];
  let total = 0;
  for (const font of fonts) {
    const [min, max] = font.weights;
    const release = readFileSync(join(workshop, 'node_modules', font.from));
    const letterforms = await subset(release, letters, {
      targetFormat: 'sfnt',
      keepFeatures: features,
      dropTables: ['STAT', 'BASE', 'DSIG', 'meta'],
      variationAxes: { ...font.pin, wght: { min, max } },
    });
    const small: Buffer = await convert(renameFont(letterforms, namesOf(font)), 'woff2');
    writeFileSync(join('public/fonts', font.file), small);
    total += small.length;
    console.log(`${font.file}: ${small.length} bytes`);
    faces.push(faceOf(font));
    if (font.style === 'normal') {
      faces.push(...fallbackFaces(font, await metricsAt(subset, font, 400), await metricsAt(subset, font, 600)));
    }
  }
  copyFileSync(join(workshop, 'node_modules/source-serif/LICENSE.md'), 'public/fonts/LICENSE-source-serif.md');
  copyFileSync(join(workshop, 'node_modules/source-sans/LICENSE.md'), 'public/fonts/LICENSE-source-sans.md');
  console.log(`together: ${total} bytes, at most ${most}`);
  if (total > most) throw new Error('The fonts are too heavy: keep fewer letters, features or weights.');
  const stacks = `:root {\n  --font-serif: ${stackOf('Working Serif')};\n  --font-sans: ${stackOf('Working Sans')};\n}`;
  writeFileSync(
    'src/styles/fonts.css',
    `/* Written by scripts/subset-fonts.ts: change it there. */\n\n${[...faces, stacks].join('\n\n')}\n`,
  );
  spawnSync('node_modules/.bin/biome', ['format', '--write', 'src/styles/fonts.css']);
}

await main();
