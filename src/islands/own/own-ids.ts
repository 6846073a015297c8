/** The id of a field of the form. */
export const idOf = (model: string, field: string): string => `own-${model}-${field.replaceAll('.', '-')}`;
