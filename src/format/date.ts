/** Dates to British text. */

const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `13 August 2013` from `2013-08-13`. */
export const formatDate = (iso: string): string => long.format(new Date(`${iso}T00:00:00Z`));
