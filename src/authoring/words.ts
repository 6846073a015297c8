/** The words that an author may write in MDX, without imports. */

import Assumed from './Assumed.astro';
import Calculator from './Calculator.astro';
import Claim from './Claim.astro';
import Figure from './Figure.astro';
import LowerH2 from './LowerH2.astro';
import LowerH3 from './LowerH3.astro';
import Result from './Result.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Verdicts from './Verdicts.astro';

export const authorWords = { Assumed, Calculator, Claim, Figure, Result, Term, Verdicts, table: Table };

/** The same words in a document for print, where chapters are parts of one text. */
export const printWords = { ...authorWords, h2: LowerH2, h3: LowerH3 };
