/**
 * The test projects, one folder each. Database suites run on PGlite; where TEST_DATABASE_URL names a
 * Postgres, those marked for it run on that too.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

type Options = NonNullable<
  Exclude<TestProjectConfiguration, string | Promise<unknown> | ((...args: never[]) => unknown)>['test']
>;

const project = (name: string, options: Options = {}): TestProjectConfiguration => ({
  extends: true,
  test: { name, include: [`test/${name}/**/*.test.{ts,tsx}`], ...options },
});

const database: Options = {
  globalSetup: 'test/setup/database-global.ts',
  hookTimeout: 60_000,
};

/** The suites of a folder once more, on the Postgres of TEST_DATABASE_URL. */
const onPostgres = (name: string, folder: string): TestProjectConfiguration =>
  project(`${name}-postgres`, {
    ...database,
    include: [`${folder}/**/*.test.{ts,tsx}`],
    env: { TEST_DATABASE: 'postgres' },
  });

export default defineConfig({
  resolve: { alias: { '~': fileURLToPath(new URL('./app', import.meta.url)) } },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // One process runs many files, so that what they import is loaded once. A file ends what it starts.
    isolate: false,
    testTimeout: 30_000,
    // A machine that is busy is no reason to fail.
    expect: { poll: { timeout: 20_000 } },
    setupFiles: 'test/setup/properties.ts',
    silent: 'passed-only',
    passWithNoTests: true,
    projects: [
      project('unit', { exclude: ['test/unit/local/**'] }),
      project('local', { ...database, include: ['test/unit/local/**/*.test.ts'] }),
      project('rls', database),
      project('routes', database),
      project('realtime', database),
      ...(process.env.TEST_DATABASE_URL
        ? [onPostgres('local', 'test/unit/local/database'), onPostgres('rls', 'test/rls')]
        : []),
      // Browser stories measure and wait: one at a time, after everything else.
      project('e2e', {
        testTimeout: 180_000,
        hookTimeout: 180_000,
        maxWorkers: 1,
        sequence: { groupOrder: 1 },
      }),
    ],
  },
});
