/**
 * `import data from 'model:break-even'`: the model as plain data, written when the site is built, so that the browser fetches
 * neither the parser of formulas nor the checks of units.
 */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Model, modelData } from '../calculation/index.ts';

const asked = /^model:(?<name>[a-z-]+)$/;
const mark = '\0';

const isModel = (value: unknown): value is Model => typeof value === 'object' && value !== null && 'headlines' in value;

/** A plugin of Vite. Throws where there is no model of that name. */
export const modelAsData = {
  name: 'model-as-data',
  enforce: 'pre' as const,
  resolveId: (id: string): string | undefined => (asked.test(id) ? `${mark}${id}` : undefined),
  async load(
    this: { addWatchFile: (file: string) => void },
    id: string,
    options?: { readonly ssr?: boolean },
  ): Promise<{ code: string } | undefined> {
    const name = id.startsWith(mark) ? asked.exec(id.slice(mark.length))?.groups?.['name'] : undefined;
    if (!name) return undefined;
    const file = join(process.cwd(), 'src/calculation/models', `${name}.ts`);
    this.addWatchFile(file);
    const exported: Record<string, unknown> = await import(`${pathToFileURL(file).href}?at=${Date.now()}`);
    const model = Object.values(exported).find(isModel);
    if (!model) throw new Error(`${file} exports no model.`);
    const data = modelData(model);
    // What an input or line means stands in the page as built and on the method page; the script leaves it as it is.
    const plain = <Q extends { spec: { meaning?: string } }>({ spec: { meaning: _, ...spec }, ...rest }: Q) => ({
      ...rest,
      spec,
    });
    const brief = { ...data, inputs: data.inputs.map(plain), lines: data.lines.map(plain) };
    return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(options?.ssr ? data : brief))});` };
  },
};
