/** The local outbox: every mail of an embedded server without SMTP, one file each, newest names last. */
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Outbox, OutboxMail } from '~/db/context.server';
import type { ReceivedMail } from './sink.server';

const NAME = /^\d{13}-[0-9a-f]{12}$/;
const KEPT = 500;

/**
 * An outbox in a folder, which is made with its first mail. `keep` adds a mail; the oldest go when there are
 * more than five hundred.
 */
export function openOutbox(folder: string): Outbox & { keep(mail: ReceivedMail): Promise<void> } {
  const fileOf = (id: string) => path.join(folder, `${id}.json`);

  /** Newest first. */
  async function names(): Promise<string[]> {
    const files = await readdir(folder).catch(() => []);
    return files
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.slice(0, -'.json'.length))
      .filter((name) => NAME.test(name))
      .sort()
      .reverse();
  }

  async function read(id: string): Promise<OutboxMail | null> {
    if (!NAME.test(id)) return null;
    try {
      return { ...(JSON.parse(await readFile(fileOf(id), 'utf8')) as ReceivedMail), id };
    } catch {
      return null;
    }
  }

  return {
    read,
    async list(limit = 100) {
      const mails = await Promise.all((await names()).slice(0, limit).map(read));
      return mails.filter((mail) => mail !== null);
    },
    async keep(mail) {
      const id = `${Date.now().toString().padStart(13, '0')}-${randomBytes(6).toString('hex')}`;
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const unfinished = path.join(folder, `${id}.new`);
      await writeFile(unfinished, JSON.stringify(mail), { mode: 0o600 });
      await rename(unfinished, fileOf(id));
      for (const old of (await names()).slice(KEPT)) await rm(fileOf(old), { force: true });
    },
  };
}
