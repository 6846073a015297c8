/** Two charts of one model, each of a scenario beside the paper's case, drawn as one: paper, A and B. No DOM. */

import type { BarChart } from './bar-chart.ts';
import type { Chart, DataTable } from './chart.ts';
import type { ChartAxis, ChartMark, LineChart } from './line-chart.ts';

const isLines = (chart: Chart): chart is LineChart => 'curves' in chart;
const isBars = (chart: Chart): chart is BarChart => 'groups' in chart;

/** The chart of scenario B with scenario A drawn in. Both must be charts of one model, set against one case of the paper. */
export function sideBySide<C extends Chart>(a: C, b: C): C {
  const [title = ''] = b.caption.split('. ');
  const words = [`Scenario A. ${named(a.words, 'A')}`, `Scenario B. ${named(b.words, 'B')}`].join(' ');
  const table = tableOf(a.table, b.table);
  if (isLines(a) && isLines(b)) {
    // What B is seen against, such as the money set aside; that of A may be another.
    const [limit] = /Dotted line: [^.]*/.exec(b.caption) ?? [];
    const caption = `${title}. Solid line or filled dot: the paper’s case. Dashes and dots: scenario A. Dashed line: scenario B.${limit ? ` ${limit}, in scenario B.` : ''}`;
    return { ...b, ...lines(a, b), words, caption, table };
  }
  if (isBars(a) && isBars(b)) {
    const caption = `${title}. Filled bar: the paper’s case. Outlined bar: scenario A. Striped bar: scenario B.`;
    return { ...b, ...bars(a, b), words, caption, table };
  }
  return { ...b, words, table };
}

const named = (words: string, name: string): string =>
  words.replaceAll('On your numbers', `In scenario ${name}`).replaceAll('Your numbers', `Scenario ${name}`);

function lines(a: LineChart, b: LineChart): Pick<LineChart, 'x' | 'y' | 'curves' | 'marks'> {
  const curves = (chart: LineChart, voice: string) => chart.curves.filter((curve) => curve.voice === voice);
  const marks = (chart: LineChart, voice: string) => chart.marks.filter((mark) => mark.voice === voice);
  /** A letter finds room where an answer would not; the numbers stand in the table. */
  const letter = (name: string, mark: ChartMark): ChartMark => ({ ...mark, label: name });
  return {
    x: axisOf(a.x, b.x),
    y: axisOf(a.y, b.y),
    curves: [
      ...curves(longerOf(a, b), 'paper'),
      ...curves(b, 'limit'),
      ...curves(a, 'yours').map((curve) => ({ ...curve, voice: 'kept' as const })),
      ...curves(b, 'yours'),
    ],
    marks: [
      ...marks(b, 'printed'),
      ...marks(b, 'paper').map((mark) => ({ ...mark, label: '' })),
      ...marks(a, 'yours').map((mark) => letter('A', { ...mark, voice: 'kept', side: 'right' })),
      ...marks(b, 'yours').map((mark) => letter('B', mark)),
    ],
  };
}

/** The one whose axes reach further shows more of the paper's curve. */
const longerOf = (a: LineChart, b: LineChart): LineChart => (spanOf(a.y) > spanOf(b.y) ? a : b);

const spanOf = ({ from, to }: ChartAxis): number => Math.abs(to - from);

/** An axis that holds both, with the ticks of the longer. */
function axisOf(a: ChartAxis, b: ChartAxis): ChartAxis {
  const ends = [a.from, a.to, b.from, b.to];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const runsDown = b.from > b.to;
  return { ...(spanOf(a) > spanOf(b) ? a : b), from: runsDown ? most : least, to: runsDown ? least : most };
}

function bars(a: BarChart, b: BarChart): Pick<BarChart, 'from' | 'to' | 'groups'> {
  return {
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    groups: b.groups.map((group, index) => {
      const own = (chart: BarChart) => chart.groups[index]?.bars ?? [];
      const yours = (chart: BarChart) => own(chart).find(({ voice }) => voice === 'yours') ?? own(chart)[0];
      const [kept, present] = [yours(a), yours(b)];
      return {
        ...group,
        bars: [
          ...group.bars.filter(({ voice }) => voice === 'paper'),
          ...(kept ? [{ ...kept, voice: 'kept' as const }] : []),
          ...(present ? [{ ...present, voice: 'yours' as const }] : []),
        ],
      };
    }),
  };
}

const yoursHead = 'Your numbers';
const fewestRows = 3;

function tableOf(a: DataTable, b: DataTable): DataTable {
  const at = ({ columns }: DataTable): number => Math.max(columns.indexOf(yoursHead), 1);
  const ofA = new Map(a.rows.map((row) => [row[0], row]));
  const after = b.columns.indexOf(yoursHead) < 0 ? 2 : 3;
  const ofB = new Set(b.rows.map(([head]) => head));
  const both = a.rows.map(([head = '']) => head).filter((head) => ofB.has(head));
  // Where the two axes have other steps, the rows that both have say more than a table of gaps.
  const heads = both.length >= fewestRows ? both : b.rows.map(([head = '']) => head);
  return {
    caption: `${b.caption}, side by side`,
    columns: [b.columns[0] ?? '', 'Paper’s case', 'Scenario A', 'Scenario B', ...b.columns.slice(after)],
    rows: heads.map((head) => {
      const [rowA, rowB] = [ofA.get(head), b.rows.find(([each]) => each === head)];
      const cells = [
        (rowB ?? rowA)?.[1],
        rowA?.[at(a)],
        rowB?.[at(b)],
        ...b.columns.slice(after).map((_, index) => rowB?.[after + index]),
      ];
      return [head, ...cells.map((cell) => cell ?? '–')];
    }),
  };
}
