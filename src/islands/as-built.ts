/**
 * Text that the page was built with and that never changes: its words stay out of the script. Preact leaves alone what stands in an
 * element that says it brings its own text, as long as that element was there when the script woke.
 */
export const asBuilt = { __html: '' };
