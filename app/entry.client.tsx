/** Wakes the page up in the browser: the texts of its language first, then hydration. */
import { RemixBrowser } from '@remix-run/react';
import { setNonce } from 'get-nonce';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { FALLBACK_LOCALE, isLocale } from './i18n/locale';
import { startI18n } from './i18n/start.client';
import { loadJapaneseFace } from './shared/ui/japanese-face.client';
import { documentNonce } from './shared/ui/nonce';

const { lang, dataset } = document.documentElement;
setNonce(documentNonce());

const i18n = await startI18n(isLocale(lang) ? lang : FALLBACK_LOCALE, dataset.signedIn !== undefined);
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <RemixBrowser />
      </I18nextProvider>
    </StrictMode>,
  );
});
loadJapaneseFace();
