/**
 * The frame of signed-in work: navigation on the left at a desk, a bar of five at the bottom of a phone, and
 * above all pages a way to skip it. Everything comes by props.
 */
import { AppShell, VisuallyHidden } from '@mantine/core';
import { Link, NavLink } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import type { Scheme } from '~/shared/scheme';
import classes from './AppFrame.module.css';
import { OrganisationMenu, PersonMenu } from './FrameMenus';
import type { FrameCounts, FrameLink, FrameViewer } from './frame';
import {
  IconBuilding,
  IconHome,
  IconListCheck,
  IconNetwork,
  IconPackage,
  IconSparkles,
  IconUsers,
} from './icons';
import { Mark } from './Mark';
import { SearchOpener } from './SearchOpener';
import { SkipLink } from './SkipLink';

const LINKS: FrameLink[] = [
  { key: 'home', to: paths.home(), icon: IconHome, phone: true },
  { key: 'matches', to: paths.matches(), icon: IconSparkles, phone: true },
  { key: 'introductions', to: paths.introductions(), icon: IconUsers, phone: true },
  { key: 'clusters', to: paths.clusters(), icon: IconNetwork, phone: true },
  { key: 'catalogue', to: paths.catalogue(), icon: IconPackage, phone: true },
  { key: 'lists', to: paths.lists(), icon: IconListCheck, phone: false },
  { key: 'organisation', to: paths.myOrganisation(), icon: IconBuilding, phone: false },
];

type Props = {
  viewer: FrameViewer;
  scheme: Scheme;
  counts?: FrameCounts;
  demo?: boolean;
  /** The field that searches the catalogue: in the navigation at a desk, over the header on a phone. */
  search: ReactNode;
  children: ReactNode;
};

/** The frame around every page of a signed-in person. */
export function AppFrame({ viewer, scheme, counts = {}, demo = false, search, children }: Props) {
  const { t } = useTranslation();
  const menus = { viewer, scheme, demo };
  return (
    <AppShell
      layout="alt"
      navbar={{ width: 'var(--musubi-nav-width)', breakpoint: 'md', collapsed: { mobile: true } }}
      header={{ height: { base: '3.5rem', md: 0 } }}
      footer={{ height: { base: 'var(--musubi-bar-height)', md: 0 } }}
      withBorder={false}
      transitionDuration={0}
    >
      <SkipLink />
      <AppShell.Header className={classes.header} hiddenFrom="md">
        <Link to={paths.home()} className={classes.brand} aria-label={t('siteName')}>
          <Mark size={30} />
        </Link>
        <OrganisationMenu {...menus} place="below-start" />
        <SearchOpener>{search}</SearchOpener>
        <PersonMenu {...menus} place="below-end" compact />
      </AppShell.Header>
      <AppShell.Navbar className={classes.navbar} visibleFrom="md">
        <Link to={paths.home()} className={classes.brand}>
          <Mark size={34} />
          <span>{t('siteName')}</span>
        </Link>
        <OrganisationMenu {...menus} place="below-start" />
        <div className={classes.search}>{search}</div>
        <nav aria-label={t('nav.label')} className={classes.links}>
          {LINKS.map((link) => (
            <Item key={link.key} link={link} count={countOf(counts, link.key)} />
          ))}
        </nav>
        <PersonMenu {...menus} place="above-start" />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} className={classes.main}>
        {children}
      </AppShell.Main>
      <AppShell.Footer className={classes.footer} hiddenFrom="md">
        <nav aria-label={t('nav.label')} className={classes.bar}>
          {LINKS.filter((link) => link.phone).map((link) => (
            <Item key={link.key} link={link} count={countOf(counts, link.key)} />
          ))}
        </nav>
      </AppShell.Footer>
    </AppShell>
  );
}

function countOf(counts: FrameCounts, key: string): number {
  return counts[key as keyof FrameCounts] ?? 0;
}

function Item({ link: { key, to, icon: Icon }, count }: { link: FrameLink; count: number }) {
  const { t } = useTranslation();
  return (
    <NavLink to={to} prefetch="intent" className={classes.link}>
      <Icon size={22} stroke={1.6} aria-hidden />
      <span className={classes.word}>{t(`nav.${key}`)}</span>
      {count > 0 && (
        <>
          <span className={classes.count} aria-hidden>
            {count}
          </span>
          <VisuallyHidden>{t('nav.waiting', { count })}</VisuallyHidden>
        </>
      )}
    </NavLink>
  );
}
