/** The two lists that everybody may search, products and organisations; the words go along from one to the other. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { IconBuilding, IconPackage } from './icons';
import classes from './PublicTabs.module.css';

type Props = { current: 'catalogue' | 'organisations'; words: string };

/** Links, of which one is the page itself. */
export function PublicTabs({ current, words }: Props) {
  const { t } = useTranslation();
  const q = words || null;
  const tabs = [
    { key: 'catalogue', to: paths.catalogue({ q }), label: t('nav.products'), icon: IconPackage },
    {
      key: 'organisations',
      to: paths.organisations({ q }),
      label: t('nav.organisations'),
      icon: IconBuilding,
    },
  ];
  return (
    <nav aria-label={t('nav.lookFor')}>
      <ul className={classes.tabs}>
        {tabs.map(({ key, to, label, icon: Icon }) => (
          <li key={key}>
            <Link
              to={to}
              className={classes.tab}
              prefetch="intent"
              aria-current={key === current ? 'page' : undefined}
            >
              <Icon size={18} stroke={1.6} aria-hidden />
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
