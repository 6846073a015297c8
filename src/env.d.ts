/// <reference types="astro/client" />

declare namespace Astro {
  interface ClientDirectives {
    /** Wakes an island near the viewport, or at once when the address names it: see `src/authoring/approach.ts`. */
    'client:approach'?: string;
  }
}
