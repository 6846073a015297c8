import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig, passthroughImageService } from 'astro/config';
import { keepPunctuation } from './src/authoring/keep-punctuation.ts';
import { modelAsData } from './src/authoring/model-as-data.ts';
import { tableAlignment } from './src/authoring/table-alignment.ts';

/** `client:approach`: see src/authoring/approach.ts. */
const approach = {
  name: 'approach',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({ name: 'approach', entrypoint: './src/authoring/approach.ts' }),
  },
};

/** While pages are written, /pieces/ shows every piece in every state. It is never part of the built site. */
const pieces = {
  name: 'pieces',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) =>
      command === 'dev' && injectRoute({ pattern: '/pieces', entrypoint: './src/pages/_pieces.astro' }),
  },
};

/** Rolldown warns of a 'use …' line in every MDX page that it compiles; the line does nothing. */
const onLog = (level, log, print) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log);
};

/** What nearly every calculator needs goes into one file: it is fetched once, and packs smaller than in five. */
const sharedByCalculators = {
  name: 'calculator',
  test: /node_modules\/preact\/|src\/(islands\/(calculator|field-table)\.tsx|views\/line-chart\.tsx|charts\/line-chart\.ts|calculation\/model-data\.ts)|node_modules\/d3-array\//,
};

/** What draws bars: for the calculators that have them, and for the drawer of all. */
const bars = { name: 'bars', test: /src\/(views\/(bar-chart\.tsx|bar-rows\.ts|chart-labels\.ts)|charts\/bar-chart\.ts)/ };

/** What an island needs is named in its own first lines; the helper of the bundler that would fetch it sooner weighs more than it saves. */
const withoutPreload = {
  name: 'without-preload',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  configEnvironment: () => ({ build: { modulePreload: false } }),
};

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://showtheworking.example',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true, // the newer 'jsx' drops the space between two inline elements on two lines
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  integrations: [preact(), mdx(), approach, pieces, sitemap({ filter: (page) => !new URL(page).pathname.startsWith('/embed/') })],
  markdown: { processor: satteri({ hastPlugins: [tableAlignment, keepPunctuation] }), syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [modelAsData, withoutPreload],
    build: {
      rolldownOptions: { onLog },
    },
    environments: {
      client: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: [sharedByCalculators, bars] } } } },
      },
    },
  },
});
