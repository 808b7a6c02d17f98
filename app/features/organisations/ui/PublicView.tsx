/** An organisation's public page: the same facts in the same place for everyone, contacts for those introduced. */
import { Alert, Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { FactList } from '~/shared/ui/FactList';
import { IconEdit, IconHeartHandshake, IconLock } from '~/shared/ui/icons';
import { Section } from '~/shared/ui/Page';
import { useFormat } from '~/shared/ui/useFormat';
import { firmFacts } from '../firm-facts';
import { listedPlaces, type Mark } from '../map';
import type { Contact, Named, OrganisationView } from '../model';
import type { Standing } from '../rules';
import { CapabilityList } from './CapabilityList';
import { ContactWays } from './ContactList';
import { CertificateList, Quality, Words } from './Firm';
import { Logo } from './Logo';
import { Places } from './Places';
import classes from './PublicView.module.css';
import { WishList } from './WishList';

/** The name with its logo, for the title of the page. */
export function NameWithLogo({
  organisation: { name, kind, logoFileId },
}: {
  organisation: OrganisationView;
}) {
  return (
    <span className={classes.title}>
      <Logo kind={kind} fileId={logoFileId} size={64} />
      <span>{name}</span>
    </span>
  );
}

type ActionProps = {
  id: string;
  standing: Standing;
  mayEdit: boolean;
  introductionId: string | null;
};

/** The next step with this organisation, for who is looking. */
export function PublicAction({ id, standing, mayEdit, introductionId }: ActionProps) {
  const { t } = useTranslation('organisations');
  if (standing === 'reader' || (standing === 'own' && !mayEdit)) return null;
  if (standing === 'own') {
    return (
      <Button
        component={Link}
        to={paths.editOrganisation()}
        variant="default"
        leftSection={<IconEdit size={18} aria-hidden />}
      >
        {t('page.edit')}
      </Button>
    );
  }
  if (introductionId && (standing === 'introduced' || standing === 'waiting')) {
    return (
      <Button component={Link} to={paths.introduction(introductionId)} variant="default">
        {t('page.seeIntroduction')}
      </Button>
    );
  }
  const [to, label] =
    standing === 'visitor'
      ? [paths.signIn(paths.newIntroduction(id)), t('page.requestSignIn')]
      : standing === 'homeless'
        ? [paths.onboarding(), t('page.requestRegister')]
        : [paths.newIntroduction(id), t('page.request')];
  return (
    <Button component={Link} to={to} color="shu" leftSection={<IconHeartHandshake size={18} aria-hidden />}>
      {label}
    </Button>
  );
}

/** What it writes of it, as it wrote it. */
function OwnWordsOf({ text }: { text: string }) {
  return text === '' ? null : <p className={classes.description}>{text}</p>;
}

type Props = {
  organisation: OrganisationView;
  /** Only what this reader may see. */
  contacts: readonly Contact[];
  standing: Standing;
  today: string;
  /** What stands on the map of Japan. */
  marks: readonly Mark[];
  /** The tiles of its published products. */
  products: ReactNode;
};

/** Description, offers, needs and wishes beside the facts and the contacts; products below. */
export function PublicView({ organisation, contacts, standing, today, marks, products }: Props) {
  const { t } = useTranslation('organisations');
  const { description, descriptionLang, offers, needs, status, wishes, certificates, firm } = organisation;
  return (
    <>
      {status === 'draft' && <Alert color="yellow">{t('page.draft')}</Alert>}
      {status === 'published' && standing === 'own' && <Alert color="gray">{t('page.own')}</Alert>}
      <div className={classes.columns}>
        <div className={classes.column}>
          <Section title={t('page.about')}>
            {description ? (
              <p className={classes.description} lang={descriptionLang}>
                {description}
              </p>
            ) : (
              <p className={classes.quiet}>{t('page.noDescription')}</p>
            )}
          </Section>
          <Words title={t('firm.message')} said={firm.message} />
          <Words title={t('firm.process')} said={firm.process} />
          {(offers.length > 0 || organisation.offersText !== '') && (
            <Section title={t('page.offers')}>
              {offers.length > 0 && <CapabilityList capabilities={offers} />}
              <OwnWordsOf text={organisation.offersText} />
            </Section>
          )}
          {(needs.length > 0 || organisation.needsText !== '') && (
            <Section title={t('page.needs')}>
              {needs.length > 0 && <CapabilityList capabilities={needs} />}
              <OwnWordsOf text={organisation.needsText} />
            </Section>
          )}
          {wishes.length > 0 && (
            <Section title={t('page.wishes')}>
              <WishList wishes={wishes} today={today} />
            </Section>
          )}
          <Quality firm={firm} />
        </div>
        <div className={classes.column}>
          <Section title={t('page.facts')}>
            <Facts organisation={organisation} />
          </Section>
          <Section title={t('page.contacts')}>
            <Contacts contacts={contacts} standing={standing} />
          </Section>
          {certificates.length > 0 && (
            <Section title={t('page.certificates')}>
              <CertificateList certificates={certificates} today={today} />
            </Section>
          )}
          {(marks.length > 0 || firm.places.length > 0) && (
            <Section title={t('firm.places')}>
              <Places places={listedPlaces(organisation)} marks={marks} />
            </Section>
          )}
        </div>
      </div>
      {products}
    </>
  );
}

function Facts({ organisation }: { organisation: OrganisationView }) {
  const { t } = useTranslation('organisations');
  const format = useFormat();
  const list = (named: readonly Named[]) => format.list(named.map(({ label }) => label));
  const { place, website, items, targetCountries, languages, firm } = organisation;
  return (
    <FactList
      facts={[
        { label: t('page.place'), value: place },
        ...firmFacts(firm, t, format.locale).map(({ label, value, lang }) => ({
          label,
          value: <span lang={lang}>{value}</span>,
        })),
        { label: t('page.items'), value: list(items) },
        { label: t('page.countries'), value: list(targetCountries) },
        { label: t('page.languages'), value: list(languages) },
        {
          label: t('page.website'),
          value: website && (
            <a href={website} rel="noopener noreferrer nofollow" target="_blank">
              {website.replace(/^https?:\/\/|\/$/g, '')}
            </a>
          ),
        },
      ]}
    />
  );
}

function Contacts({ contacts, standing }: { contacts: readonly Contact[]; standing: Standing }) {
  const { t } = useTranslation('organisations');
  if (contacts.length === 0) {
    const closed = standing !== 'own' && standing !== 'introduced';
    return (
      <p className={classes.closed}>
        {closed && <IconLock size={20} stroke={1.6} aria-hidden />}
        <span>{t(closed ? 'page.contactsHidden' : 'page.contactsEmpty')}</span>
      </p>
    );
  }
  return (
    <ul className={classes.contacts}>
      {contacts.map((contact) => (
        <li key={contact.id}>
          <p className={classes.person}>{contact.name}</p>
          {contact.title && <p className={classes.quiet}>{contact.title}</p>}
          <ContactWays contact={contact} />
        </li>
      ))}
    </ul>
  );
}
