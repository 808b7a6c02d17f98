/** `npm start`: builds the app where that is needed, and runs the server in this very process. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What the build is made of. */
const SOURCES = [
  'app',
  'public',
  'package-lock.json',
  'postcss.config.cjs',
  'remix.config.js',
  'tsconfig.json',
  'vite.config.ts',
];

/** When a file, or the youngest file below a folder, was changed; 0 where there is none. */
function changedAt(/** @type {string} */ file) {
  const state = statSync(file, { throwIfNoEntry: false });
  if (!state) return 0;
  let youngest = state.mtimeMs;
  if (!state.isDirectory()) return youngest;
  for (const name of readdirSync(file)) youngest = Math.max(youngest, changedAt(path.join(file, name)));
  return youngest;
}

function isStale() {
  const built = Math.min(
    changedAt(path.join(root, 'build/server/index.js')),
    changedAt(path.join(root, 'build/client/assets')),
  );
  return built === 0 || SOURCES.some((source) => changedAt(path.join(root, source)) > built);
}

function build() {
  console.log('Building the app …');
  const remix = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@remix-run/dev/package.json')),
    'dist/cli.js',
  );
  const { status } = spawnSync(process.execPath, [remix, 'vite:build'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) {
    console.error('The app could not be built; see the messages above.');
    process.exit(1);
  }
}

// Settings of this folder, where there are any; the real environment comes first.
if (existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'));
if (isStale()) build();
process.env.NODE_ENV = 'production';
process.setSourceMapsEnabled(true);
// With tsx in place, TypeScript sources can be imported.
const { resolve } = createRequire(import.meta.url);
await import(pathToFileURL(resolve('tsx')).href);
await import(new URL('../server.ts', import.meta.url).href);
