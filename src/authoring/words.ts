/** The words that an author may write in MDX, without imports. */

import Assumed from './Assumed.astro';
import Calculator from './Calculator.astro';
import Claim from './Claim.astro';
import Figure from './Figure.astro';
import Result from './Result.astro';
import Term from './Term.astro';
import Verdicts from './Verdicts.astro';

export const authorWords = { Assumed, Calculator, Claim, Figure, Result, Term, Verdicts };
