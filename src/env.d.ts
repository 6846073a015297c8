/// <reference types="astro/client" />

declare namespace Astro {
  interface ClientDirectives {
    /** Wakes an island near the viewport, or at once when the address names it: see `src/authoring/approach.ts`. */
    'client:approach'?: string;
  }
}

/** A model as plain data: see `src/authoring/model-as-data.ts`. */
declare module 'model:*' {
  const data: import('./calculation/index.ts').ModelData;
  export default data;
}

/** All models whole, and their quality logs, by name. */
declare module 'models:whole' {
  export const models: Readonly<Record<string, import('./calculation/index.ts').ModelData>>;
  export const qualities: Readonly<Record<string, import('./calculation/index.ts').Quality>>;
}
