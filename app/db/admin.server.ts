/**
 * The client with the service role, which row-level security does not hold back. Only the server itself
 * uses it, for what has no session: the mail queue, the re-check of long-lived sockets, health and the
 * demo data. Routes and features never see it; each use has its reason in docs/decisions.
 */
import { createClient } from '@supabase/supabase-js';
import ws from 'ws';
import type { Db, SupabaseConfig } from './session.server';
import type { Database } from './types';

/** The service-role client of this server. */
export function createAdmin(config: SupabaseConfig): Db {
  return createClient<Database>(config.url, config.secretKey, {
    // Nobody waits for what is done with it.
    db: { retry: false, timeout: 60_000 },
    realtime: { transport: ws as never },
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
  });
}
