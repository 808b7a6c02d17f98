/** The reader's choices for every page: language by a link, colour scheme by a small form. */
import { useMantineColorScheme, VisuallyHidden } from '@mantine/core';
import { useFetcher, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { LOCALE_PARAMETER, LOCALES, type Locale } from '~/i18n/locale';
import { paths } from '~/shared/paths';
import { SCHEMES, type Scheme } from '~/shared/scheme';
import { IconDeviceDesktop, IconMoon, IconSun } from './icons';
import classes from './Preferences.module.css';

const SCHEME_ICONS = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon };

function addressIn(locale: Locale, { pathname, search }: { pathname: string; search: string }): string {
  const query = new URLSearchParams(search);
  query.set(LOCALE_PARAMETER, locale);
  return `${pathname}?${query}`;
}

/** This page in the other language; a whole new document, because each language is its own. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const location = useLocation();
  return (
    <nav aria-label={t('language.label')} className={classes.switch}>
      {LOCALES.map((locale) => (
        <a
          key={locale}
          href={addressIn(locale, location)}
          lang={locale}
          hrefLang={locale}
          aria-current={i18n.language === locale ? 'true' : undefined}
          className={classes.option}
        >
          {t(`language.${locale}`)}
        </a>
      ))}
    </nav>
  );
}

/** Light, dark or as the system: at once where JavaScript runs, by posting where it does not. */
export function SchemeSwitch({ scheme }: { scheme: Scheme }) {
  const { t } = useTranslation();
  const fetcher = useFetcher();
  const location = useLocation();
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const chosen = fetcher.formData?.get('scheme') ?? scheme;
  return (
    <fetcher.Form method="post" action={paths.preferences()} className={classes.switch}>
      <input type="hidden" name="next" value={location.pathname + location.search} />
      <fieldset className={classes.options}>
        <VisuallyHidden component="legend">{t('scheme.label')}</VisuallyHidden>
        {SCHEMES.map((one) => {
          const Icon = SCHEME_ICONS[one];
          return (
            <button
              key={one}
              type="submit"
              name="scheme"
              value={one}
              aria-pressed={chosen === one}
              title={t(`scheme.${one}`)}
              className={classes.option}
              onClick={(event) => {
                // Without a page to go back to, the answer leaves this one as it is.
                event.preventDefault();
                setColorScheme(one);
                fetcher.submit({ scheme: one }, { method: 'post', action: paths.preferences() });
              }}
            >
              <Icon size={18} stroke={1.75} aria-hidden />
              <VisuallyHidden>{t(`scheme.${one}`)}</VisuallyHidden>
            </button>
          );
        })}
      </fieldset>
    </fetcher.Form>
  );
}
