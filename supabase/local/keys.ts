/** The keys of an embedded Supabase: made once per data directory and readable by its owner only. */
import { randomBytes } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { generateApiKey } from '@supabase/lite';
import { StartFailure } from './failure';

export interface LocalKeys {
  publishableKey: string;
  secretKey: string;
  /** Signs access tokens, HS256. */
  jwtSecret: string;
}

/** New keys, held by nobody else. */
export async function makeKeys(): Promise<LocalKeys> {
  const [publishable, secret] = await Promise.all([generateApiKey('publishable'), generateApiKey('secret')]);
  return {
    publishableKey: publishable.key,
    secretKey: secret.key,
    jwtSecret: randomBytes(48).toString('base64url'),
  };
}

/** The keys of this data directory; makes them the first time. */
export async function loadKeys(dataDir: string): Promise<LocalKeys> {
  const file = join(dataDir, 'keys.json');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new StartFailure('unwritable', `The file ${file} can't be read.`, error);
  });
  if (text !== undefined) return parseKeys(text, file);
  const keys = await makeKeys();
  const unfinished = `${file}.new`;
  const handle = await open(unfinished, 'w', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(keys, null, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, file);
  return keys;
}

function parseKeys(text: string, file: string): LocalKeys {
  try {
    const keys = JSON.parse(text) as Partial<Record<keyof LocalKeys, unknown>>;
    const { publishableKey, secretKey, jwtSecret } = keys;
    if (
      typeof publishableKey === 'string' &&
      typeof secretKey === 'string' &&
      typeof jwtSecret === 'string'
    ) {
      return { publishableKey, secretKey, jwtSecret };
    }
  } catch {
    // Told below, in the same words.
  }
  throw new StartFailure(
    'damaged',
    `The file ${file} is damaged: restore it from a backup, or delete it to make new keys (everyone signs in again).`,
  );
}
