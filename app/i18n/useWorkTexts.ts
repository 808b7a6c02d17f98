/** Whether the texts of signed-in work are at hand; loads them for a visitor who has signed in meanwhile. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FALLBACK_LOCALE, isLocale } from './locale';
import { readWorkTexts } from './work-texts';

/** A namespace that only work has. */
const MARK = 'home';

/** True for visitors, on the server, and once the texts are there. */
export function useWorkTexts(signedIn: boolean): boolean {
  const { i18n } = useTranslation();
  const [, setLoaded] = useState(false);
  const language = isLocale(i18n.language) ? i18n.language : FALLBACK_LOCALE;
  const ready = !signedIn || i18n.hasResourceBundle(language, MARK);
  useEffect(() => {
    if (ready) return;
    let gone = false;
    readWorkTexts(language).then((texts) => {
      for (const [ns, text] of Object.entries(texts)) i18n.addResourceBundle(language, ns, text);
      if (!gone) setLoaded(true);
    });
    return () => {
      gone = true;
    };
  }, [ready, language, i18n]);
  return ready;
}
