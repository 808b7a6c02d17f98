/** The fields of a page's form with the values they start from: what a browser without JavaScript would send. */

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};
const plain = (html: string) =>
  html.replace(/&(amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
const attribute = (tag: string, name: string) => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? null : plain(found);
};
const CONTROL = /<input\b[^>]*>|<textarea\b[^>]*>([^<]*)<\/textarea>|<select\b[^>]*>.*?<\/select>/gs;

/** All values by name, in the order of the page; files and buttons left out. `within` is a piece of the form's tag. */
export function formFields(html: string, within: string): Record<string, string[]> {
  const form = [...html.matchAll(/<form\b[^>]*>.*?<\/form>/gs)]
    .map(([text]) => text)
    .find((text) => text.includes(within));
  const fields: Record<string, string[]> = {};
  for (const [control, text] of (form ?? '').matchAll(CONTROL)) {
    const tag = control.slice(0, control.indexOf('>') + 1);
    const name = attribute(tag, 'name');
    if (name === null || /\sdisabled/.test(tag)) continue;
    const value = control.startsWith('<textarea')
      ? plain((text ?? '').replace(/^\n/, ''))
      : valueIn(control, tag);
    if (value !== null) fields[name] = [...(fields[name] ?? []), value];
  }
  return fields;
}

function valueIn(control: string, tag: string): string | null {
  if (control.startsWith('<select')) {
    const options = [...control.matchAll(/<option\b[^>]*>/g)].map(([option]) => option);
    const chosen = options.find((option) => /\sselected/.test(option)) ?? options[0];
    return chosen ? (attribute(chosen, 'value') ?? '') : null;
  }
  const type = attribute(tag, 'type');
  if (type === 'file' || type === 'submit') return null;
  if ((type === 'checkbox' || type === 'radio') && !/\schecked/.test(tag)) return null;
  return attribute(tag, 'value') ?? '';
}
