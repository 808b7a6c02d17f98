/** The first boot of a demo: loads it into the embedded Supabase while nobody else is there yet. */
import type { SqlExecutor } from '../local/migrate';
import { storageOnDisk } from '../local/storage-on-disk';

/** Loads the demo data where there is nobody and nothing yet; later starts leave everything as it is. */
export async function loadDemoOnce(sql: SqlExecutor, storageFolder: string): Promise<void> {
  const [state] = await sql.query(
    'select exists (select from auth.users) or exists (select from public.organisations) as used',
  );
  if (state?.used) return;
  const { loadDemo } = await import('./load');
  const storage = storageOnDisk(storageFolder);
  await loadDemo(
    {
      async transaction(work) {
        await sql.query('begin');
        try {
          await work((text, parameters) => sql.query(text, parameters));
          await sql.query('commit');
        } catch (error) {
          await sql.query('rollback');
          throw error;
        }
      },
      store: (bucket, path, bytes, type) =>
        storage.uploadObject(bucket, path, undefined, bytes, type, 'no-cache'),
    },
    new Date(),
  );
}
