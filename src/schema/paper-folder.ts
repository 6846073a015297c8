/** One paper's folder: all its files read together, because each may name what another holds. */

import { lineCells } from '../calculation/index.ts';
import { readAtAGlance, readChapter } from './chapters.ts';
import { buildClaims, claimsFile } from './claims.ts';
import type { AtAGlance, Chapter, Paper, Scenario } from './content.ts';
import { missingFile, type PaperFileName } from './content-files.ts';
import { type Read, readEntries } from './entries.ts';
import type { Report } from './fault.ts';
import { buildFigures, figuresFile } from './figures.ts';
import type { FileContext } from './file-context.ts';
import { buildGaps, buildQuestions, readGaps } from './gaps.ts';
import { models } from './models.ts';
import { idsOf, noIds, type PaperNames, type ScenarioCells, type SharedNames } from './names.ts';
import { buildOutturn, outturnFile } from './outturn.ts';
import { readPaper } from './paper.ts';
import { scenariosFile } from './scenario-fields.ts';
import { buildScenarios } from './scenarios.ts';

export interface PaperFolder {
  readonly slug: string;
  /** YAML files that are there, readable or not. */
  readonly yaml: ReadonlyMap<PaperFileName, Read>;
  /** The text of MDX files by name. */
  readonly mdx: ReadonlyMap<string, string>;
}

/** Reads a folder. There is no paper where paper.yaml cannot be read; its faults say why. */
export function readPaperFolder(folder: PaperFolder, shared: SharedNames, report: Report): Paper | undefined {
  const { slug, yaml } = folder;
  const pathOf = (name: string) => `content/papers/${slug}/${name}`;
  if (!yaml.has('paper.yaml')) report(missingFile(pathOf('paper.yaml'), 'Whose paper it is and what it asks for'));
  if (!yaml.has('figures.yaml')) report(missingFile(pathOf('figures.yaml'), 'Every figure of the paper'));
  const figureEntries = readEntries(figuresFile, yaml.get('figures.yaml') ?? { source: undefined }, report);
  const claimEntries = readEntries(claimsFile, yaml.get('claims.yaml'), report);
  const scenarioEntries = readEntries(scenariosFile, yaml.get('scenarios.yaml'), report);
  const factEntries = readEntries(outturnFile, yaml.get('outturn.yaml'), report);
  const gapsEntries = readGaps(yaml.get('gaps.yaml'), report);
  const allScenariosRead = scenarioEntries.ids.complete && scenarioEntries.good.size === scenarioEntries.ids.known.size;
  const names: PaperNames = {
    ...shared,
    figures: figureEntries.ids,
    claims: claimEntries.ids,
    scenarios: scenarioEntries.ids,
    scenarioModels: idsOf(
      [...scenarioEntries.good.values()].map((entry) => entry.model),
      allScenariosRead,
    ),
    places: idsOf(
      [...figureEntries.good.values()].map(({ where }) => where.paragraph),
      figureEntries.ids.complete && figureEntries.good.size === figureEntries.ids.known.size,
    ),
    cellsOf: (scenario) => cellsIn(scenarios.get(scenario)),
    givenOf: (claim) => {
      const entry = claimEntries.good.get(claim);
      return entry ? idsOf(Object.keys(entry.given ?? {})) : { ...noIds, complete: false };
    },
    figuresPrinting: figureFinder(
      [...figureEntries.good].map(([id, entry]) => [id, entry.repeats === undefined ? entry.printed : '']),
    ),
  };
  const contextOf = (read: Read): FileContext | undefined =>
    read?.source && { source: read.source, names: { shared: names, paper: names }, report };
  let scenarios: ReadonlyMap<string, Scenario> = new Map();
  const figuresContext = contextOf(figureEntries);
  const figures = figuresContext ? buildFigures(figureEntries, figuresContext) : new Map();
  const claimsContext = contextOf(claimEntries);
  const claims = claimsContext ? buildClaims(claimEntries, claimsContext, figures) : new Map();
  const scenariosContext = contextOf(scenarioEntries);
  scenarios = scenariosContext ? buildScenarios(scenarioEntries, scenariosContext, figures) : scenarios;
  const gapsContext = contextOf(gapsEntries.gaps);
  const gaps = gapsContext ? buildGaps(gapsEntries, gapsContext) : [];
  const questions = gapsContext ? buildQuestions(gapsEntries, gapsContext) : [];
  const outturnContext = contextOf(factEntries);
  const outturn = outturnContext ? buildOutturn(factEntries, outturnContext) : [];
  const written = readMdxFiles(folder, names, report);
  const paperContext = contextOf(yaml.get('paper.yaml'));
  const facts = paperContext && readPaper(paperContext, slug);
  return facts && { ...facts, figures, claims, scenarios, gaps, questions, outturn, ...written };
}

/** The names of a scenario's numbers. */
function cellsIn(scenario: Scenario | undefined): ScenarioCells | undefined {
  const model = scenario && models.get(scenario.model);
  if (!model) return undefined;
  const lines = lineCells(model, scenario.extents).map(({ name }) => name);
  return { model: model.name, inputs: Object.keys(scenario.inputs), lines };
}

function readMdxFiles(
  { slug, mdx }: PaperFolder,
  names: PaperNames,
  report: Report,
): { chapters: Chapter[]; atAGlance: AtAGlance | undefined } {
  const places = new Map<number, string>();
  const chapters: Chapter[] = [];
  let atAGlance: AtAGlance | undefined;
  for (const [name, text] of mdx) {
    const file = { file: `content/papers/${slug}/${name}.mdx`, text, names, report };
    if (name === 'at-a-glance') atAGlance = readAtAGlance(file);
    else {
      const chapter = readChapter(file, name, places);
      if (chapter) chapters.push(chapter);
    }
  }
  return { chapters: chapters.sort((a, b) => a.order - b.order), atAGlance };
}

/** Finds figures by what they print, without pound signs, spaces and the like. */
function figureFinder(printed: readonly (readonly [string, string])[]): (text: string) => readonly string[] {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/^c\.?(?=\d)/, '')
      .replace(/[£$€+()\s]/g, '');
  const byText = Map.groupBy(printed, ([, text]) => bare(text));
  return (text) => (byText.get(bare(text)) ?? []).map(([id]) => id);
}
