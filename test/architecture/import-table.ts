/** The one table of which folder of src/ may import which. docs/architecture.md shows it; the tests beside this file hold both to it. */

interface Room {
  /** The folders it may import, besides itself. */
  mayImport: readonly string[];
  /** What belongs here, for somebody who has just put something else in it. */
  holds: string;
  /** Whether its code also runs in the browser or in a data team's own script, and so may use nothing of Node. */
  runsAnywhere?: true;
}

export const importTable: Readonly<Record<string, Room>> = {
  calculation: { mayImport: [], runsAnywhere: true, holds: 'sums, and nothing that is not needed for a sum' },
  format: { mayImport: ['calculation'], runsAnywhere: true, holds: 'results to words and readers’ words to numbers' },
  schema: { mayImport: ['calculation'], holds: 'content files to typed facts' },
  queries: { mayImport: ['calculation', 'schema'], holds: 'what pages read of the content while the site is built' },
  charts: { mayImport: ['calculation', 'format'], runsAnywhere: true, holds: 'results to charts, as plain values' },
  exports: { mayImport: ['calculation', 'format'], runsAnywhere: true, holds: 'results to files that a reader takes away' },
  views: {
    mayImport: ['calculation', 'charts', 'format'],
    runsAnywhere: true,
    holds: 'stateless pieces, given all they show as props',
  },
  components: { mayImport: ['charts', 'format', 'views'], holds: 'static pieces without script, given all they show as props' },
  islands: {
    mayImport: ['calculation', 'charts', 'exports', 'format', 'views'],
    runsAnywhere: true,
    holds: 'controls and their state; a wrapper in authoring loads what they need and hands it over as props',
  },
  authoring: {
    mayImport: ['calculation', 'charts', 'components', 'exports', 'format', 'islands', 'queries', 'views'],
    holds: 'the words an author may write; it reads content through queries',
  },
  layouts: { mayImport: ['components', 'format'], holds: 'page shells, given all they show as props' },
  pages: {
    mayImport: [
      'authoring',
      'calculation',
      'charts',
      'components',
      'exports',
      'format',
      'islands',
      'layouts',
      'queries',
      'views',
    ],
    holds: 'routes; they read content through queries',
  },
};

/** Files at the top of src/, and what each may import. */
export const topFiles: Readonly<Record<string, readonly string[]>> = {
  'content.config.ts': ['queries', 'schema'],
  'env.d.ts': ['calculation'],
  'locals.d.ts': ['authoring', 'calculation', 'queries'],
};

/** The folders that may ask for a style sheet. An island asks for its address only, and fetches it with what it styles. */
export const mayImportStyles: readonly string[] = ['authoring', 'components', 'islands', 'layouts', 'pages'];
