/** The two menus of the work frame: for whom one works, and who one is. Both work before JavaScript. */
import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { forgetForms } from '~/shared/kept';
import { paths } from '~/shared/paths';
import type { Scheme } from '~/shared/scheme';
import { Disclosure } from './Disclosure';
import classes from './FrameMenus.module.css';
import type { FrameViewer } from './frame';
import {
  IconBuilding,
  IconCheck,
  IconInbox,
  IconListCheck,
  IconLogout,
  IconPlus,
  IconSelector,
  IconSettings,
} from './icons';
import { LanguageSwitch, SchemeSwitch } from './Preferences';

type Props = {
  viewer: FrameViewer;
  scheme: Scheme;
  demo: boolean;
  place: 'below-start' | 'below-end' | 'above-start';
  compact?: boolean;
};

const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;

/** Which organisation one works for, the others one belongs to, and the way to one's own page. */
export function OrganisationMenu({ viewer: { organisation, organisations }, place }: Props) {
  const { t } = useTranslation();
  if (!organisation) {
    return (
      <Link to={paths.onboarding()} className={classes.button}>
        <IconPlus {...icon} />
        <span className={classes.text}>{t('organisation.register')}</span>
      </Link>
    );
  }
  return (
    <Disclosure
      place={place}
      className={classes.button}
      name={t('organisation.menu', { name: organisation.name })}
      label={
        <>
          <span className={classes.text}>
            <span className={classes.name}>{organisation.name}</span>
            <span className={classes.note}>{t(`kind.${organisation.kind}`)}</span>
          </span>
          <IconSelector {...icon} />
        </>
      }
    >
      <Link to={paths.myOrganisation()} className={classes.item}>
        <IconBuilding {...icon} />
        {t('nav.organisation')}
      </Link>
      {organisations.length > 1 && (
        <Form method="post" action={paths.switchOrganisation()} className={classes.section}>
          <p className={classes.heading}>{t('organisation.workFor')}</p>
          {organisations.map((one) => (
            <button
              key={one.id}
              type="submit"
              name="organisation"
              value={one.id}
              className={classes.item}
              aria-current={one.id === organisation.id ? 'true' : undefined}
            >
              <span className={classes.text}>{one.name}</span>
              {one.id === organisation.id && <IconCheck {...icon} />}
            </button>
          ))}
        </Form>
      )}
    </Disclosure>
  );
}

/** Who is signed in, their account, language, appearance, and the way out. */
export function PersonMenu({ viewer: { name, email }, scheme, demo, place, compact }: Props) {
  const { t } = useTranslation();
  return (
    <Disclosure
      place={place}
      className={compact ? classes.round : classes.button}
      name={t('person.menu', { name })}
      label={
        <>
          <span className={classes.letter} aria-hidden>
            {[...name][0]}
          </span>
          {!compact && (
            <>
              <span className={classes.text}>
                <span className={classes.name}>{name}</span>
              </span>
              <IconSelector {...icon} />
            </>
          )}
        </>
      }
    >
      <p className={classes.heading}>{email}</p>
      {compact && (
        <Link to={paths.lists()} className={classes.item}>
          <IconListCheck {...icon} />
          {t('nav.lists')}
        </Link>
      )}
      <Link to={paths.account()} className={classes.item}>
        <IconSettings {...icon} />
        {t('nav.account')}
      </Link>
      {demo && (
        <Link to={paths.outbox()} className={classes.item}>
          <IconInbox {...icon} />
          {t('nav.outbox')}
        </Link>
      )}
      <div className={classes.section}>
        <LanguageSwitch />
      </div>
      <div className={classes.section}>
        <SchemeSwitch scheme={scheme} />
      </div>
      <Form
        method="post"
        action={paths.signOut()}
        onSubmit={forgetForms}
        className={classes.section}
        reloadDocument
      >
        <button type="submit" className={classes.item}>
          <IconLogout {...icon} />
          {t('person.signOut')}
        </button>
      </Form>
    </Disclosure>
  );
}
