/** Runs npm scripts at the same time; shows what each says when it ends, and fails if one of them does. */
import { spawn } from 'node:child_process';

/** Runs one to its end; answers whether it went well. */
function run(/** @type {string} */ script) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    child.once('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.once('close', (code) => {
      console.log(`\n${script}: ${code === 0 ? 'well' : 'FAILED'}\n`);
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

const went = await Promise.all(process.argv.slice(2).map(run));
if (went.includes(false)) process.exitCode = 1;
