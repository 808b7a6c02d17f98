/** The private room on the page of an introduction: how to get there, and an agenda to begin it with. */
import { Button, Group } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { MESSAGE_MAX } from '~/features/chat/model';
import type { Locale } from '~/i18n/locale';
import { paths, withQuery } from '~/shared/paths';
import { TextAreaField } from '~/shared/ui/fields';
import { Section } from '~/shared/ui/Page';
import { PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import { DraftLanguages } from './DraftLanguages';
import classes from './IntroductionDetail.module.css';

/** `quiet`: something else is asked first. */
type LinkProps = { introductionId: string; unread: number; quiet: boolean };

/** Where the room is and what is unread in it. */
export function RoomLink({ introductionId, unread, quiet }: LinkProps) {
  const { t } = useTranslation('introductions');
  return (
    <Section title={t('room.section')} lead={t('room.lead')}>
      <Group>
        <Button
          component={Link}
          to={paths.introductionRoom(introductionId)}
          {...(quiet ? { variant: 'default' } : { color: 'shu' })}
        >
          {t('room.open')}
        </Button>
        <span className={classes.quiet}>
          {unread > 0 ? t('room.unread', { count: unread }) : t('room.none')}
        </span>
      </Group>
    </Section>
  );
}

export type Agenda = { draft: string; language: Locale; messageId: string; organisationId: string };
type Props = { introductionId: string; agenda: Agenda; quiet: boolean };

/** The first message of a room in which nobody has written; it is sent by the room's own form. */
export function AgendaForm({ introductionId, agenda, quiet }: Props) {
  const { t } = useTranslation('introductions');
  const room = paths.introductionRoom(introductionId);
  return (
    <Section
      title={t('room.agenda')}
      lead={t('room.agendaLead')}
      action={<Link to={room}>{t('room.open')}</Link>}
    >
      <PostForm action={room} className={classes.form} key={agenda.language}>
        <input type="hidden" name="intent" value="post" />
        <input type="hidden" name="id" value={agenda.messageId} />
        <input type="hidden" name="organisation" value={agenda.organisationId} />
        <DraftLanguages
          language={agenda.language}
          to={(draft) => withQuery(paths.introduction(introductionId), { draft })}
        />
        <TextAreaField
          name="text"
          label={t('room.agendaLabel')}
          required
          maxLength={MESSAGE_MAX}
          defaultValue={agenda.draft}
          lang={agenda.language}
          rows={12}
        />
        <Group mt="md">
          <SubmitButton quiet={quiet}>{t('room.sendAgenda')}</SubmitButton>
        </Group>
      </PostForm>
    </Section>
  );
}
