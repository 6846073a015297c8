/** Labels that stand above the bars of a chart. */

export const labelHeight = 20;
/** Wide enough for the letters of a label. */
export const labelCharacter = 7.4;

/** A label in as many lines as it needs. */
export function inLines(label: string, most: number): readonly string[] {
  const lines = [''];
  for (const word of label.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length <= most || lines.at(-1) === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
