/** Finds bare figures in prose: digits and number words over ten that are not a date, a year or a reference to a paragraph. */

import { wordsOverTen, wordsToTen } from './number-words.ts';

export interface BareFigure {
  readonly index: number;
  readonly text: string;
}

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const dayOfMonth = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const year = '(?:19|20)\\d\\d';
/** Nothing before that would make the digits part of something longer. */
const starts = '(?<![\\p{L}\\p{N}£$€−]|[\\p{N}][.,:/–-])';
/** Nothing after that would: another digit, a letter, a per cent sign, a size. */
const ends = '(?![\\p{L}\\p{N}%]|[.,:/–-]\\p{N}|\\s?(?:%|per\\s?cent|hundred|thousand|million|billion))';

const dotted = '\\d{1,2}(?:\\.\\d{1,2})+(?:\\([a-z]\\))?';
const whole = '\\d{1,2}(?:\\([a-z]\\))?';
const and = '(?:\\s*,\\s*|,?\\s+(?:and|or|to)\\s+|\\s*[–-]\\s*)';
const listOf = (item: string): string => `${item}(?:${and}${item})*`;

const references = [
  `\\b(?:[Pp]aragraph|[Pp]ara|[Ss]ection|[Tt]able|[Aa]ppendix|Fig\\.?|Figure)\\s+(?:${dotted}|${whole})`,
  `\\b(?:[Pp]aragraphs|[Pp]aras|[Ss]ections|[Tt]ables|[Aa]ppendices|Figs\\.?|Figures)\\s+(?:${listOf(dotted)}|${listOf(whole)})`,
];

const dates = [
  `${starts}${dayOfMonth}\\s+${month}(?:\\s+${year})?${ends}`,
  `\\b${month}\\s+(?:${year}|\\d\\d)${ends}`,
  `${starts}${year}(?:\\s+to\\s+|[–-])${year}${ends}`,
  `${starts}${year}${ends}`,
];

/** What heads a column of thousands of pounds. */
const thousands = '£000(?![\\p{L}\\p{N}]|[.,]\\p{N})';

const allowed = new RegExp([...references.map((each) => `${each}${ends}`), ...dates, thousands].join('|'), 'gu');

const financialYear = new RegExp(`${starts}(${year})[/–-](\\d\\d)${ends}`, 'gu');

const ordinal = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)';
const overTen = `(?:${wordsOverTen.join('|')})(?!-${ordinal}\\b)`;
const anyWord = `(?:${[...wordsToTen, ...wordsOverTen].join('|')})(?!-${ordinal}\\b)`;
const digits = '[£$€(+−-]*(?:c\\.)?\\p{N}[\\p{N}\\p{L}.,:/%–-]*';
const wordNumber = `\\b(?:${anyWord}(?:[\\s-]+(?:and\\s+)?))*?\\b${overTen}\\b(?:[\\s-]+(?:and\\s+)?${anyWord}\\b)*`;
const bare = new RegExp(`(?:${digits}|${wordNumber})(?:\\s+(?:hundred|thousand|million|billion|per\\s?cent)\\b)*|\\p{N}`, 'giu');

/** Every bare figure of a text, in its order. */
export function findBareFigures(text: string): BareFigure[] {
  const masked = text.replace(financialYear, maskFinancialYear).replace(allowed, (match) => mask(match));
  return [...masked.matchAll(bare)].map((match) => {
    const found = match[0].replace(/[.,:;/–-]+$/, '');
    return { index: match.index, text: found };
  });
}

/** Whether a text says when: a date, a month, a year or a financial year, and no other figure. */
export const isDateText = (text: string): boolean => /\d/.test(text) && findBareFigures(text).length === 0;

/** The years of `2013-14` follow each other; 2013-19 is no financial year. */
function maskFinancialYear(match: string, first: string, second: string): string {
  return (Number(first) + 1) % 100 === Number(second) ? mask(match) : match;
}

const mask = (text: string): string => '\u00A0'.repeat(text.length);
