/** What a refused form answers, for both sides: the browser needs these without the parser. */

export type FormErrors = Record<string, string>;
export type FormValues = Record<string, string | string[]>;

/** The name under which an error stands that belongs to the form and not to one field. */
export const FORM_ERROR = '_form';
