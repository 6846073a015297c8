/** Files that a reader takes away: made in the browser, from the very numbers on the page, and saved at once. */

import { type ModelData, modelFrom, type Quality } from '../calculation/index.ts';
import { inputFactsOf } from '../views/calculator-facts.ts';
import type { Case } from '../views/case.ts';

/** The address of the page with these numbers, and the day, for what is printed on a file. */
export interface Whence {
  readonly address: string;
  readonly date: string;
}

const titleOf = (of: Case): string =>
  `${of.facts.paper.name}: ${of.changedInputs.size > 0 ? 'with changed numbers' : of.paper.title}`;

const sourceOf = (of: Case, cell: string): string => {
  if (of.changedInputs.has(cell)) return 'changed by the reader';
  const facts = inputFactsOf(of.facts, of.paper, cell);
  return facts ? facts.source : 'not given';
};

const fileName = (of: Case, ending: string): string => `${of.facts.paper.slug}--${of.model.name}.${ending}`;

/** Saves a file under a name. */
function save(name: string, parts: readonly BlobPart[], type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([...parts], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}

/** The workbook with live formulas, as on the method pages, with the reader's numbers. */
export async function saveWorkbook(of: Case, { address, date }: Whence): Promise<void> {
  const [{ workbookOf }, { models, qualities }] = await Promise.all([import('../exports/workbook.ts'), import('models:whole')]);
  const { name } = of.model;
  const file = await workbookOf({
    model: modelFrom(models[name] as ModelData),
    quality: qualities[name] as Quality,
    values: of.values,
    extents: of.extents,
    scenario: titleOf(of),
    names: of.reach.items,
    sources: Object.fromEntries(
      Object.keys(of.values).map((cell) => {
        const facts = inputFactsOf(of.facts, of.paper, cell);
        const note = facts?.because && !of.changedInputs.has(cell) ? { note: facts.because } : {};
        return [
          cell,
          { source: sourceOf(of, cell), status: of.changedInputs.has(cell) ? 'changed by the reader' : 'as the case', ...note },
        ];
      }),
    ),
    address,
    date,
  });
  save(fileName(of, 'xlsx'), [file as BlobPart], 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
}

export async function saveCsv(of: Case, { address }: Whence): Promise<void> {
  const { scenarioCsv } = await import('../exports/scenario-csv.ts');
  const { model, values, lines, extents, reach, paper } = of;
  const sources = Object.fromEntries(Object.keys(values).map((cell) => [cell, sourceOf(of, cell)]));
  const text = scenarioCsv({
    model,
    values,
    lines,
    extents,
    scenario: titleOf(of),
    names: reach.items,
    paper: paper.values,
    sources,
    address,
  });
  save(fileName(of, 'csv'), [text], 'text/csv;charset=utf-8');
}

const drawn = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'paint-order',
] as const;
const footLine = 16;

/** The chart as it is drawn now, with its caption and address beneath, its colours written into it. */
export function saveChart(of: Case, picture: SVGSVGElement, caption: string, { address, date }: Whence): void {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const own = [...picture.querySelectorAll<SVGElement>('*')];
  for (const [index, element] of [...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const style = getComputedStyle(own[index] as SVGElement);
    for (const name of drawn)
      if (!element.getAttribute(name)?.startsWith('url(')) element.setAttribute(name, style.getPropertyValue(name));
  }
  const { width, height } = picture.viewBox.baseVal;
  const words = [caption, `${titleOf(of)}. Show the Working, ${of.model.name} version ${of.model.version}, ${date}`, address];
  for (const [index, line] of words.entries()) {
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    text.textContent = line;
    for (const [name, value] of Object.entries({
      x: '0',
      y: String(height + footLine * (index + 1)),
      'font-size': '11',
      'font-family': 'sans-serif',
      fill: '#333',
    }))
      text.setAttribute(name, value);
    copy.append(text);
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `0 -8 ${width} ${height + footLine * (words.length + 1)}`);
  copy.setAttribute('width', String(width));
  save(fileName(of, 'svg'), [new XMLSerializer().serializeToString(copy)], 'image/svg+xml');
}
