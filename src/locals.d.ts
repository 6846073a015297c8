declare namespace App {
  interface Locals {
    /** The paper that this page is about: figures are looked up in it. */
    paper?: string;
    /** Counts the notes of a page, so that each has an id of its own. */
    notes?: number;
    /** Figures that already have a note in the margin of this page. */
    noted?: Set<string>;
    /** Counts the tables of a page, so that each has a name. */
    tables?: number;
    /** The page is a document for print: its calculators have no controls. */
    isDocument?: boolean;
  }
}
