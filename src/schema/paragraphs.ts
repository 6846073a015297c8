/** Paragraphs of a paper as an author names them: `3.6`, `6.4(iii)`, `3.6 and 3.7`, `3.1 to 4.9`. */

const one = String.raw`\d{1,2}(?:\.\d{1,2})*(?:\([ivx]+\))?`;
const list = new RegExp(`^${one}(?:(?:, | and | to )${one})*$`);

export const areParagraphs = (text: string): boolean => list.test(text);

export const paragraphsAdvice = "Write them as '3.6', '3.6 and 3.7' or '3.6 to 3.8'.";
