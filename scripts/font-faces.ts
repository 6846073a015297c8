/**
 * The @font-face rules. While a web font loads, the reader's own font stands in for it, stretched to the same widths
 * and heights. A web font that comes too late for the first page is kept for the next one (`font-display: optional`):
 * a line that has been read never moves.
 */

export interface WebFont {
  family: string;
  file: string;
  style: 'normal' | 'italic';
  weights: [number, number];
  /** The release it is made from. */
  from: string;
  /** Axes held at one value. */
  pin: Record<string, number>;
}

/** Ascent, descent and the average width of English text, in the font's own units. */
export interface Metrics {
  ascent: number;
  descent: number;
  lineGap: number;
  unitsPerEm: number;
  xWidthAvg: number;
}

/** A font of the reader's own machine, regular and bold, with the width of each. */
interface LocalFont {
  name: string;
  regular: string[];
  bold: string[];
  metrics: Metrics;
  boldWidthAvg: number;
}

/** `[ascent, descent, line gap, units per em, average width, average width of the bold]`. */
type Measures = [number, number, number, number, number, number];

const local = (name: string, regular: string[], bold: string[], measures: Measures): LocalFont => {
  const [ascent, descent, lineGap, unitsPerEm, xWidthAvg, boldWidthAvg] = measures;
  return { name, regular, bold, metrics: { ascent, descent, lineGap, unitsPerEm, xWidthAvg }, boldWidthAvg };
};

// The measures are Capsize's (github.com/seek-oss/capsize). Liberation has the widths of Arial and of Times New Roman.
const locals: Record<string, LocalFont[]> = {
  'Working Serif': [
    local('Georgia', ['Georgia'], ['Georgia Bold', 'Georgia-Bold'], [1878, -449, 0, 2048, 913, 1062]),
    local(
      'Times',
      ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'],
      ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
      [1825, -443, 87, 2048, 832, 886],
    ),
    local('Noto', ['Noto Serif'], ['Noto Serif Bold', 'NotoSerif-Bold'], [1069, -293, 0, 1000, 481, 512]),
    local('DejaVu', ['DejaVu Serif'], ['DejaVu Serif Bold'], [1901, -483, 0, 2048, 1058, 1168]),
  ],
  'Working Sans': [
    local(
      'Arial',
      ['Arial', 'ArialMT', 'Liberation Sans'],
      ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'],
      [1854, -434, 67, 2048, 913, 983],
    ),
    local('Roboto', ['Roboto'], ['Roboto Bold', 'Roboto-Bold'], [1900, -500, 0, 2048, 911, 926]),
    local('DejaVu', ['DejaVu Sans'], ['DejaVu Sans Bold'], [1901, -483, 0, 2048, 1041, 1176]),
  ],
};

const generic: Record<string, string> = { 'Working Serif': 'serif', 'Working Sans': 'sans-serif' };

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

const rule = (declarations: Record<string, string>): string =>
  `@font-face {\n${Object.entries(declarations)
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join('')}}`;

export const faceOf = (font: WebFont): string =>
  rule({
    'font-family': `'${font.family}'`,
    'font-style': font.style,
    'font-weight': font.weights.join(' '),
    'font-display': 'optional',
    src: `url('/fonts/${font.file}') format('woff2')`,
  });

/** The family that stands in for a web font where the reader has this font. */
const standIn = (family: string, { name }: LocalFont): string => `${family} ${name}`;

function fallbackFace(family: string, names: string[], weights: string, web: Metrics, own: Metrics): string {
  const size = web.xWidthAvg / web.unitsPerEm / (own.xWidthAvg / own.unitsPerEm);
  const override = (units: number) => percent(units / web.unitsPerEm / size);
  return rule({
    'font-family': `'${family}'`,
    'font-weight': weights,
    src: names.map((name) => `local('${name}')`).join(', '),
    'size-adjust': percent(size),
    'ascent-override': override(web.ascent),
    'descent-override': override(-web.descent),
    'line-gap-override': override(web.lineGap),
  });
}

/** The faces that stand in for a font, for its regular and for its bold weights. */
export const fallbackFaces = ({ family }: WebFont, regular: Metrics, bold: Metrics): string[] =>
  (locals[family] ?? []).flatMap((own) => [
    fallbackFace(standIn(family, own), own.regular, '1 500', regular, own.metrics),
    fallbackFace(standIn(family, own), own.bold, '501 1000', bold, { ...own.metrics, xWidthAvg: own.boldWidthAvg }),
  ]);

/** The whole list of families, to write as `font-family`. */
export const stackOf = (family: string): string =>
  [family, ...(locals[family] ?? []).map((own) => standIn(family, own))]
    .map((name) => `'${name}'`)
    .concat(generic[family] ?? [])
    .join(', ');
