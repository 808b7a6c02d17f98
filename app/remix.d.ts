/** Tells the types of Remix that loaders answer plain values (single fetch), as remix.config.js says. */
import '@remix-run/server-runtime';

declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: true;
  }
}
