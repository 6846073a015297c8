/**
 * `import data from 'model:break-even'`: the model as plain data, written when the site is built, so that the browser fetches
 * neither the parser of formulas nor the checks of units.
 */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as calculation from '../calculation/index.ts';

const { modelData, qualityLogs } = calculation;

/** All models with every word of theirs, and their quality logs: for a workbook that is made in the browser. */
const whole = 'models:whole';
const asked = /^model:(?<name>[a-z-]+)$/;
const mark = '\0';

const isModel = (value: unknown): value is calculation.Model =>
  typeof value === 'object' && value !== null && 'headlines' in value;

/** A plugin of Vite. Throws where there is no model of that name. */
export const modelAsData = {
  name: 'model-as-data',
  enforce: 'pre' as const,
  resolveId: (id: string): string | undefined => (asked.test(id) || id === whole ? `${mark}${id}` : undefined),
  async load(
    this: { addWatchFile: (file: string) => void },
    id: string,
    options?: { readonly ssr?: boolean },
  ): Promise<{ code: string } | undefined> {
    if (id === `${mark}${whole}`) return { code: wholeModels() };
    const name = id.startsWith(mark) ? asked.exec(id.slice(mark.length))?.groups?.['name'] : undefined;
    if (!name) return undefined;
    const file = join(process.cwd(), 'src/calculation/models', `${name}.ts`);
    this.addWatchFile(file);
    const exported: Record<string, unknown> = await import(`${pathToFileURL(file).href}?at=${Date.now()}`);
    const model = Object.values(exported).find(isModel);
    if (!model) throw new Error(`${file} exports no model.`);
    const data = modelData(model);
    // What an input or line means stands in the page as built and on the method page; the script leaves it as it is. What is neutral
    // matters to figures of one's own only, whose form is given it.
    type Spec = { meaning?: string; neutral?: unknown };
    const plain = <Q extends { spec: Spec }>({ spec: { meaning: _, neutral: __, ...spec }, ...rest }: Q) => ({
      ...rest,
      spec,
    });
    const brief = { ...data, inputs: data.inputs.map(plain), lines: data.lines.map(plain) };
    return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(options?.ssr ? data : brief))});` };
  },
};

function wholeModels(): string {
  const named = <V>(all: readonly (readonly [string, V])[]) => JSON.stringify(JSON.stringify(Object.fromEntries(all)));
  const models = Object.values<unknown>(calculation).filter(isModel);
  return `export const models = JSON.parse(${named(models.map((model) => [model.name, modelData(model)]))});
export const qualities = JSON.parse(${named([...qualityLogs])});`;
}
