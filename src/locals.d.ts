declare namespace App {
  interface Locals {
    /** The paper that this page is about: figures are looked up in it. */
    paper?: string;
    /** Counts the notes of a page, so that each has an id of its own. */
    notes?: number;
    /** Figures that already have a note in the margin of this page. */
    noted?: Set<string>;
    /** The page is a document for print: its calculators have no controls. */
    isDocument?: boolean;
  }
}
