/** Ids and first mentions of the notes of one page. */

/** The next free id for a note. */
export function nextNoteId(locals: App.Locals): string {
  locals.notes = (locals.notes ?? 0) + 1;
  return `note-${locals.notes}`;
}

/** Whether this is the first time that the page mentions it: only then does the margin say where it stands. */
export function isFirstMention(locals: App.Locals, id: string): boolean {
  locals.noted ??= new Set();
  if (locals.noted.has(id)) return false;
  locals.noted.add(id);
  return true;
}

/** The paper of the page. Throws where an author's word that needs one stands on a page without. */
export function paperSlug(locals: App.Locals, word: string): string {
  if (!locals.paper) throw new Error(`<${word}> needs a paper: this page is not about one.`);
  return locals.paper;
}
