/** The server: reads the environment, starts, says where it is, and ends cleanly. */
import './app/server/before';
import { announce } from './app/server/announce';
import { startServer } from './app/server/create-server';
import { isClear } from './app/server/start-error';
import { readEnv } from './app/shared/env.server';

async function main(): Promise<void> {
  const env = readEnv();
  const server = await startServer(env);
  announce(env, server);

  let closing = false;
  const end = async (code: number) => {
    if (closing) return;
    closing = true;
    await server.close().catch((error: unknown) => console.error(error));
    process.exit(code);
  };
  process.on('SIGTERM', () => void end(0));
  process.on('SIGINT', () => void end(0));
  server.backend.onLost(() => {
    console.error('The database process has ended unexpectedly; the server ends too. Start it again.');
    void end(1);
  });
}

main().catch((error: unknown) => {
  console.error(isClear(error) ? error.message : error);
  process.exit(1);
});
