/** What the web server and its database process say to each other over their channel. */
import type { MailSettings } from './auth-mail';
import type { StartFailureCode } from './failure';
import type { LocalKeys } from './keys';

/** Parent to child, once. */
export interface LocalSettings {
  dataDir: string;
  migrationsFolder: string;
  /** The address of the app; links in mails start with it. */
  siteUrl: string;
  /** Absent: Auth sends no mail. */
  mail?: MailSettings;
  /** Loads the demo data where the database is still empty. */
  demo?: boolean;
}

/** Child to parent, once. */
export type StartMessage =
  | ({ type: 'ready'; url: string; applied: string[] } & LocalKeys)
  | { type: 'failed'; code: StartFailureCode; message: string };
