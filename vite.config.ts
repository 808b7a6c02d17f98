/** Vite for the browser bundle and the Remix server bundle; the Remix options live in remix.config.js. */
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import tsconfigPaths from 'vite-tsconfig-paths';
import options from './remix.config.js';

export default defineConfig({
  plugins: [remix(options), tsconfigPaths()],
  // Nothing becomes a data: address; the content security policy takes fonts from this site only.
  build: { target: 'es2022', assetsInlineLimit: 0 },
  // One file of the server instead of seven hundred: half of what a start would read.
  ssr: { noExternal: ['@mantine/core', '@mantine/hooks'] },
  // Known from the start, so that the first page in development is not served twice with two Reacts.
  optimizeDeps: {
    include: [
      'i18next',
      'react-i18next',
      'get-nonce',
      '@mantine/core',
      '@mantine/hooks',
      '@hello-pangea/dnd',
      'socket.io-client',
      'zod',
    ],
    // Each icon is a file of its own already.
    exclude: ['@tabler/icons-react'],
  },
});
