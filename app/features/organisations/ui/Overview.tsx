/** My organisation at a glance: whether others see it, what its profile lacks, and where its parts are kept. */
import { Alert, Button, Group, Progress } from '@mantine/core';
import { Form, Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { ConfirmButton } from '~/shared/ui/ConfirmButton';
import {
  IconBuilding,
  IconChevronRight,
  IconListCheck,
  IconNotes,
  IconPackage,
  IconPhone,
  IconUsers,
} from '~/shared/ui/icons';
import { Section } from '~/shared/ui/Page';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import { useFormat } from '~/shared/ui/useFormat';
import type { OrganisationStatus } from '../model';
import type { Completeness, ProfilePart } from '../rules';
import classes from './Overview.module.css';

/** Where a missing part is filled in. */
const PLACE_OF_PART: Record<ProfilePart, string> = {
  name: `${paths.editOrganisation()}#who`,
  otherName: `${paths.editOrganisation()}#who`,
  prefecture: `${paths.editOrganisation()}#who`,
  description: `${paths.editOrganisation()}#about`,
  otherDescription: `${paths.editOrganisation()}#about`,
  items: `${paths.editOrganisation()}#work`,
  targetCountries: `${paths.editOrganisation()}#work`,
  capabilities: `${paths.editOrganisation()}#work`,
  needs: `${paths.editOrganisation()}#work`,
  certificates: `${paths.editOrganisation()}#trust`,
  languages: `${paths.editOrganisation()}#trust`,
  logo: paths.logo(),
  contacts: paths.contacts(),
  company: paths.company(),
  products: paths.newProduct(),
};

function Parts({ parts }: { parts: readonly ProfilePart[] }) {
  const { t } = useTranslation('organisations');
  return (
    <ul className={classes.parts}>
      {parts.map((part) => (
        <li key={part}>
          <Link to={PLACE_OF_PART[part]}>{t(`parts.${part}`)}</Link>
        </li>
      ))}
    </ul>
  );
}

/** Whether the profile is open to others, and what is left to do before it is. */
export function StatusNotice({
  status,
  completeness,
}: {
  status: OrganisationStatus;
  completeness: Completeness;
}) {
  const { t } = useTranslation('organisations');
  if (status === 'published') return null;
  return (
    <Alert color="yellow" title={t('overview.draftTitle')}>
      <p className={classes.text}>
        {t(completeness.canPublish ? 'overview.draftReady' : 'overview.draftMissing')}
      </p>
      <Parts parts={completeness.missing} />
    </Alert>
  );
}

/** How much the profile says, and what would help its readers most. */
export function CompletenessCard({ completeness }: { completeness: Completeness }) {
  const { t } = useTranslation('organisations');
  const format = useFormat();
  return (
    <Section title={t('overview.completeness')}>
      <div className={classes.card}>
        <div className={classes.share}>
          <Progress
            value={completeness.share * 100}
            size="lg"
            radius="xl"
            aria-label={t('overview.completeness')}
            className={classes.bar}
          />
          <strong className={classes.percent}>{format.percent(completeness.share)}</strong>
        </div>
        {completeness.recommended.length > 0 ? (
          <>
            <p className={classes.text}>{t('overview.recommended')}</p>
            <Parts parts={completeness.recommended} />
          </>
        ) : (
          <p className={classes.text}>{t('overview.complete')}</p>
        )}
      </div>
    </Section>
  );
}

export type Counts = { people: number; contacts: number; wishes: number; products: number };

/** The parts of an organisation, each with how much there is of it. */
export function PartLinks({ counts, canEdit }: { counts: Counts; canEdit: boolean }) {
  const { t } = useTranslation(['organisations', 'wishes']);
  const { number } = useFormat();
  const icon = { size: 24, stroke: 1.6, 'aria-hidden': true } as const;
  const links: { to: string; icon: ReactNode; name: string; note: string; count?: number }[] = [
    ...(canEdit
      ? [
          {
            to: paths.editOrganisation(),
            icon: <IconBuilding {...icon} />,
            name: t('overview.profile'),
            note: t('overview.profileNote'),
          },
          {
            to: paths.company(),
            icon: <IconListCheck {...icon} />,
            name: t('overview.company'),
            note: t('overview.companyNote'),
          },
        ]
      : []),
    {
      to: paths.myProducts(),
      icon: <IconPackage {...icon} />,
      name: t('overview.products'),
      note: t('overview.productsNote'),
      count: counts.products,
    },
    {
      to: paths.wishes(),
      icon: <IconNotes {...icon} />,
      name: t('wishes:title'),
      note: t('overview.wishesNote'),
      count: counts.wishes,
    },
    {
      to: paths.contacts(),
      icon: <IconPhone {...icon} />,
      name: t('contacts.title'),
      note: t('overview.contactsNote'),
      count: counts.contacts,
    },
    {
      to: paths.people(),
      icon: <IconUsers {...icon} />,
      name: t('overview.people'),
      note: t('overview.peopleNote'),
      count: counts.people,
    },
  ];
  return (
    <ul className={classes.links}>
      {links.map((link) => (
        <li key={link.to} className={classes.link}>
          <span className={classes.icon}>{link.icon}</span>
          <span className={classes.words}>
            <Link to={link.to} prefetch="intent">
              {link.name}
            </Link>
            <span className={classes.note}>{link.note}</span>
          </span>
          {link.count !== undefined && <span className={classes.count}>{number(link.count)}</span>}
          <IconChevronRight size={18} stroke={1.75} aria-hidden />
        </li>
      ))}
    </ul>
  );
}

type ActionProps = { status: OrganisationStatus; canPublish: boolean };

/** The one thing to do next: publish what is ready, otherwise go on writing. */
export function MainAction({ status, canPublish }: ActionProps) {
  const { t } = useTranslation('organisations');
  if (status === 'draft' && canPublish) {
    return (
      <Form method="post">
        <SubmitButton name="intent" value="publish">
          {t('overview.publish')}
        </SubmitButton>
      </Form>
    );
  }
  return (
    <Button component={Link} to={paths.editOrganisation()} color="shu">
      {t('overview.editProfile')}
    </Button>
  );
}

/** What is done seldom: looking at the public page, taking the profile back, registering one more. */
export function QuietActions({
  id,
  status,
  canEdit,
}: {
  id: string;
  status: OrganisationStatus;
  canEdit: boolean;
}) {
  const { t } = useTranslation('organisations');
  return (
    <Group gap="md" align="flex-start">
      <Button component={Link} to={paths.organisation(id)} variant="default" size="sm" fz="sm">
        {t(status === 'published' ? 'overview.publicPage' : 'overview.preview')}
      </Button>
      {canEdit && status === 'published' && (
        <Form method="post">
          <ConfirmButton
            name="intent"
            value="unpublish"
            label={t('overview.unpublish')}
            question={
              <>
                <strong>{t('overview.unpublishQuestion')}</strong> {t('overview.unpublishMeaning')}
              </>
            }
            confirm={t('overview.unpublish')}
          />
        </Form>
      )}
      <Button component={Link} to={paths.newOrganisation()} variant="subtle" size="sm" fz="sm">
        {t('overview.another')}
      </Button>
    </Group>
  );
}
