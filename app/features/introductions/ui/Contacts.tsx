/** Whom to call on either side of an accepted introduction. */
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { IconMail, IconPhone } from '~/shared/ui/icons';
import { Section } from '~/shared/ui/Page';
import type { ContactCard, IntroductionView } from '../model';
import classes from './Contacts.module.css';

/** Their contacts first, then ours as they see them. */
export function Contacts({ introduction }: { introduction: IntroductionView }) {
  const { t } = useTranslation('introductions');
  const { partner, us, contacts } = introduction;
  return (
    <Section title={t('page.contacts')}>
      <div className={classes.sides}>
        <Side name={partner.name} cards={contacts.them}>
          <p className={classes.none}>{t('page.noContactsThem')}</p>
        </Side>
        <Side name={us.name} cards={contacts.us}>
          <p className={classes.none}>{t('page.noContactsUs')}</p>
          <Link to={paths.contacts()}>{t('page.addContacts')}</Link>
        </Side>
      </div>
    </Section>
  );
}

type SideProps = { name: string; cards: readonly ContactCard[]; children: ReactNode };

function Side({ name, cards, children }: SideProps) {
  return (
    <section className={classes.side}>
      <h3 className={classes.name}>{name}</h3>
      {cards.length === 0 ? (
        children
      ) : (
        <ul className={classes.cards}>
          {cards.map((card) => (
            <li key={card.id}>
              <p className={classes.person}>{card.name}</p>
              {card.title && <p className={classes.title}>{card.title}</p>}
              {card.email && (
                <p className={classes.line}>
                  <IconMail size={18} stroke={1.6} aria-hidden />
                  <a href={`mailto:${card.email}`}>{card.email}</a>
                </p>
              )}
              {card.phone && (
                <p className={classes.line}>
                  <IconPhone size={18} stroke={1.6} aria-hidden />
                  <a href={`tel:${card.phone.replace(/[^+\d]/g, '')}`}>{card.phone}</a>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
