/**
 * Keeps the log of the database process to what somebody must act on. Imported before anything else, since
 * two of these lines are printed while packages load.
 */
const KNOWN_WARNINGS = [
  // supabase-js: it runs on Node 20, and the engines field of this project says which Node it wants.
  /Node\.js 20 and below are deprecated/,
  // Lite: the storage it calls experimental is tried by our own tests.
  /EXPERIMENTAL FEATURES ENABLED/,
];

const { warn, error } = console;

console.warn = (...values: unknown[]) => {
  const [first] = values;
  if (typeof first !== 'string' || !KNOWN_WARNINGS.some((known) => known.test(first))) warn(...values);
};

/** Lite logs every refused statement as an error; a refusal is an answer, and the app logs what matters. */
console.error = (...values: unknown[]) => {
  const code = (values[0] as { code?: unknown } | null | undefined)?.code;
  if (typeof code !== 'string' || !/^(PGRST|[0-9A-Z]{5})$/.test(code)) error(...values);
};
