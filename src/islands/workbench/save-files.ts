/** Files that a reader takes away: made in the browser, from the very numbers on the page, and saved at once. */

import { type ModelData, modelFrom, type Quality } from '../../calculation/index.ts';
import { inputFactsOf } from '../../views/calculator-facts.ts';
import type { Case } from '../../views/case.ts';
import { inLines } from '../../views/chart-labels.ts';

/** The address of the page with these numbers, the day, and the reader's own words: for what is printed on a file. */
export interface Whence {
  readonly address: string;
  readonly date: string;
  readonly title: string;
  readonly reasons: Readonly<Record<string, string>>;
}

/** What a scenario is called where the reader gave it no title. */
export const titleOf = (of: Case): string =>
  `${of.facts.paper.name}: ${of.changedInputs.size > 0 ? 'with changed numbers' : of.paper.title}`;

const sourceOf = (of: Case, cell: string, { reasons }: Whence): string => {
  if (of.changedInputs.has(cell)) return ['changed by the reader', reasons[cell]].filter(Boolean).join(': ');
  const facts = inputFactsOf(of.facts, of.paper, cell);
  return facts ? facts.source : of.facts.start ? 'entered by the reader' : 'not given';
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
export async function saveWorkbook(of: Case, whence: Whence): Promise<void> {
  const { address, date, title } = whence;
  const [{ workbookOf }, { models, qualities }] = await Promise.all([
    import('../../exports/workbook.ts'),
    import('models:whole'),
  ]);
  const { name } = of.model;
  const file = await workbookOf({
    model: modelFrom(models[name] as ModelData),
    quality: qualities[name] as Quality,
    values: of.values,
    extents: of.extents,
    scenario: title || titleOf(of),
    names: of.reach.items,
    sources: Object.fromEntries(
      Object.keys(of.values).map((cell) => {
        const facts = inputFactsOf(of.facts, of.paper, cell);
        const note = facts?.because && !of.changedInputs.has(cell) ? { note: facts.because } : {};
        return [
          cell,
          {
            source: sourceOf(of, cell, whence),
            status: of.changedInputs.has(cell) ? 'changed by the reader' : of.facts.start ? 'entered' : 'as the case',
            ...note,
          },
        ];
      }),
    ),
    address,
    date,
    isOwn: of.facts.start !== undefined,
  });
  save(fileName(of, 'xlsx'), [file as BlobPart], 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
}

export async function saveCsv(of: Case, whence: Whence): Promise<void> {
  const { address, title } = whence;
  const { scenarioCsv } = await import('../../exports/scenario-csv.ts');
  const { model, values, lines, extents, reach, paper } = of;
  const sources = Object.fromEntries(Object.keys(values).map((cell) => [cell, sourceOf(of, cell, whence)]));
  const text = scenarioCsv({
    model,
    values,
    lines,
    extents,
    scenario: title || titleOf(of),
    names: reach.items,
    paper: paper.values,
    ...(of.facts.start ? { paperHead: 'as entered' } : {}),
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
/** Wide enough for the letters beneath the picture. */
const footCharacter = 6;

/** The chart as it is drawn now, with its caption and address beneath, its colours written into it. */
export function saveChart(of: Case, caption: string, whence: Whence): void {
  const { text } = drawingOf(of, caption, whence);
  save(fileName(of, 'svg'), [text], 'image/svg+xml');
}

/** Twice the size on the page, for a sharp picture on paper. */
const pictureScale = 2;

/** The same as a picture of dots, on white. */
export async function savePicture(of: Case, caption: string, whence: Whence): Promise<void> {
  const { text, width, height } = drawingOf(of, caption, whence);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * pictureScale;
  canvas.height = height * pictureScale;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser draws no pictures.');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The picture could not be made.');
  save(fileName(of, 'png'), [blob], 'image/png');
}

interface Drawing {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** The wide drawing of the calculator's chart, whichever is in sight. */
function pictureOf(of: Case): SVGSVGElement {
  const found = document.querySelector<SVGSVGElement>(`#${of.model.name} .results svg.chart-wide`);
  if (!found) throw new Error('There is no chart on the page.');
  return found;
}

function drawingOf(of: Case, caption: string, { address, date, title }: Whence): Drawing {
  const picture = pictureOf(of);
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const own = [...picture.querySelectorAll<SVGElement>('*')];
  // A file is looked at on white, whatever the page was read on.
  picture.style.colorScheme = 'light';
  for (const [index, element] of [...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const style = getComputedStyle(own[index] as SVGElement);
    for (const name of drawn)
      if (!element.getAttribute(name)?.startsWith('url(')) element.setAttribute(name, style.getPropertyValue(name));
  }
  picture.style.colorScheme = '';
  const { width, height } = picture.viewBox.baseVal;
  const most = Math.floor(width / footCharacter);
  const words = [
    caption,
    `${title || titleOf(of)}. Show the Working, ${of.model.name} version ${of.model.version}, ${date}`,
    address,
  ]
    .flatMap((line) => inLines(line, most))
    .flatMap((line) => line.match(new RegExp(`.{1,${most}}`, 'gu')) ?? []);
  for (const [index, line] of words.entries()) {
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    text.textContent = line;
    const attributes = {
      x: '0',
      y: String(height + footLine * (index + 1)),
      'font-size': '11',
      'font-family': 'sans-serif',
      fill: '#333',
    };
    for (const [name, value] of Object.entries(attributes)) text.setAttribute(name, value);
    copy.append(text);
  }
  const whole = document.createElementNS('http://www.w3.org/2000/svg', 'desc');
  whole.textContent = address;
  copy.querySelector('title')?.after(whole);
  const full = height + footLine * (words.length + 1);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `0 -8 ${width} ${full}`);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(full));
  return { text: new XMLSerializer().serializeToString(copy), width, height: full };
}
