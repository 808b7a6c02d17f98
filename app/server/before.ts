/**
 * What must hold before anything else is loaded: React and Express choose their build by NODE_ENV when they are
 * imported, and some libraries print notices that the person who starts the server can do nothing about.
 */

process.env.NODE_ENV ??= 'production';

const MUTED = [/^\S*\s*Node\.js 20 and below are deprecated/, /^EXPERIMENTAL FEATURES ENABLED/];

for (const level of ['log', 'warn'] as const) {
  const print = console[level];
  console[level] = (...values: unknown[]) => {
    const [first] = values;
    if (typeof first !== 'string' || !MUTED.some((notice) => notice.test(first))) print(...values);
  };
}
