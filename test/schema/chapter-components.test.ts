import { describe, expect, it } from 'vitest';
import { models } from '../../src/schema/models.ts';
import { chapterFile, faultsAfter } from './anytown.ts';

type Case = [what: string, from: string, to: string, said: string[]];

describe('components of a chapter: what is said about', () => {
  it.each<Case>([
    [
      'a component that does not exist',
      '<Figure id="workers" />',
      '<Figur id="workers" />',
      ['caseloads.mdx:11:16 <Figur>: there is no component <Figur>. Did you mean <Figure>?'],
    ],
    [
      'HTML',
      '<Figure id="workers" />',
      '<span>many</span>',
      ['caseloads.mdx:11:16 <span>: there is no component <span>. Write it as Markdown: a chapter holds no HTML.'],
    ],
    [
      'an id that does not exist',
      '<Figure id="workers" />',
      '<Figure id="wokers" />',
      ['caseloads.mdx:11:24 <Figure> id: there is no figure "wokers" in this paper. Did you mean "workers"?'],
    ],
    [
      'an attribute that does not exist',
      '<Figure id="workers" />',
      '<Figure idd="workers" />',
      [
        'caseloads.mdx:11:16 <Figure>: <Figure> has no id. Write <Figure id="…" />.',
        'caseloads.mdx:11:24 <Figure> idd: <Figure> has no attribute "idd". Did you mean "id"?',
      ],
    ],
    [
      'a form that does not exist',
      '<Figure id="workers" />',
      '<Figure id="workers" show="valeu" />',
      ['caseloads.mdx:11:37 <Figure> show: there is no form "valeu". Did you mean "value"?'],
    ],
    [
      'code in an attribute',
      '<Figure id="workers" />',
      '<Figure id={workers} />',
      ['caseloads.mdx:11:24 <Figure> id: id has no text between quotes. Write id="…".'],
    ],
    [
      'an attribute twice',
      '<Figure id="workers" />',
      '<Figure id="workers" id="workers" />',
      ['caseloads.mdx:11:37 <Figure> id: id stands here a second time. Delete one of the two.'],
    ],
    [
      'attributes that are spread',
      '<Figure id="workers" />',
      '<Figure id="workers" {...more} />',
      ['caseloads.mdx:11:16 <Figure>: found { } among the attributes. Write each attribute out as name="value".'],
    ],
    [
      'a component that stays open',
      '<Figure id="workers" />',
      '<Figure id="workers">',
      [
        'caseloads.mdx:11:16 <Figure>: <Figure> is opened and not closed. Write <Figure … /> where it stands alone, or </Figure> where it ends.',
      ],
    ],
    [
      'a closing tag alone',
      '<Figure id="workers" />',
      'many</Figure>',
      ['caseloads.mdx:11:20 </Figure>: found </Figure>, which closes nothing. Delete it, or write the tag that it closes.'],
    ],
    [
      'an attribute without quotes',
      '<Figure id="workers" />',
      '<Figure id=workers />',
      [
        'caseloads.mdx:11:16 <Figure>: <Figure> is not written out. Write it as <Figure name="value" />, with quotes around each value.',
      ],
    ],
    [
      'a calculator that does not exist',
      'model="caseload-redistribution"',
      'model="caseload"',
      [
        `caseloads.mdx:13:13 <Calculator> model: there is no calculator "caseload". Write one of ${[...models.keys()].join(', ')}.`,
      ],
    ],
    [
      'a scenario that does not exist',
      'scenario="as_printed"',
      'scenario="as_prined"',
      ['caseloads.mdx:15:19 <Result> scenario: there is no scenario "as_prined" in this paper. Did you mean "as_printed"?'],
    ],
    [
      'a line that does not exist',
      'line="casesHeld"',
      'line="caseHeld"',
      ['caseloads.mdx:15:41 <Result> line: "caseHeld" is not a line of caseload-redistribution. Did you mean "casesHeld"?'],
    ],
    [
      'a term that does not exist',
      'id="fte"',
      'id="ftes"',
      ['caseloads.mdx:15:78 <Term> id: there is no term "ftes" in content/glossary.yaml. Did you mean "fte"?'],
    ],
    [
      'a bare figure in an attribute',
      '<Calculator model="caseload-redistribution" />',
      '<Verdicts claims="cases_sum" caption="The 42 workers" />',
      ['caseloads.mdx:13:43 <Verdicts> caption: found the bare figure "42". Say it in the text, as <Figure id="…" />.'],
    ],
    [
      'an insertion in an attribute',
      '<Calculator model="caseload-redistribution" />',
      '<Verdicts claims="cases_sum" caption="The {figure:workers} workers" />',
      ['caseloads.mdx:13:30 <Verdicts> caption: found an insertion in an attribute. Say it in the text, as <Figure id="…" />.'],
    ],
    [
      'one of several sums that does not exist',
      '<Calculator model="caseload-redistribution" />',
      '<Verdicts claims="cases_sum, extra_sums" caption="The sums" />',
      ['caseloads.mdx:13:11 <Verdicts> claims: there is no claim "extra_sums" in this paper. Did you mean "extra_sum"?'],
    ],
  ])('%s', (_, from, to, said) => {
    expect(faultsAfter(chapterFile, from, to)).toEqual(said);
  });
});
