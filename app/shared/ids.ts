/** The ids that the database gives. */
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text is an id as the database writes it. */
export function isId(text: string): boolean {
  return ID.test(text);
}
