/** One introduction: where it stands, what was written, what can be done, and, once accepted, whom to call. */
import { Alert, Button, Group } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths, withQuery } from '~/shared/paths';
import { Section } from '~/shared/ui/Page';
import { type FormResult, useFieldError } from '~/shared/ui/PostForm';
import type { IntroductionView, Partner } from '../model';
import type { IntroductionAction } from '../rules';
import { AnswerForm, WithdrawForm } from './AnswerForm';
import { Contacts } from './Contacts';
import classes from './IntroductionDetail.module.css';
import { type Agenda, AgendaForm, RoomLink } from './RoomParts';
import { Standing } from './Standing';
import { StateBadge } from './StateBadge';

type Props = {
  introduction: IntroductionView;
  actions: readonly IntroductionAction[];
  result: FormResult;
  /** The room of the two, from acceptance on, and an agenda as long as nobody has written in it. */
  room: { unread: number; agenda: Agenda | null; quiet: boolean } | null;
  /** What is asked of the two later. */
  children?: ReactNode;
};

/** Everything below the title. */
export function IntroductionDetail({ introduction, actions, result, room, children }: Props) {
  const { t } = useTranslation('introductions');
  const { partner, second, introducer, role, state } = introduction;
  // Where somebody was quicker there is no form left that could tell why the answer was refused.
  const refusal = useFieldError(
    result?.ok === false && state !== 'waiting' ? result.errors._form : undefined,
  );
  const settled = state === 'accepted' && role !== 'introducer';
  return (
    <>
      {refusal && (
        <Alert color="red" role="alert">
          {refusal}
        </Alert>
      )}
      <p className={classes.standing}>
        <StateBadge state={state} waits={introduction.waitsOnUs} />
        <Standing introduction={introduction} />
      </p>
      {introducer && role !== 'introducer' && (
        <p className={classes.links}>
          <span>{t('page.introducedBy', { name: introducer.name })}</span>
          {introducer.published && (
            <Link to={paths.organisation(introducer.id)}>{t('page.seeIntroducer')}</Link>
          )}
        </p>
      )}
      {second ? (
        <p className={classes.links}>
          <PartnerLink partner={partner} />
          <PartnerLink partner={second} />
        </p>
      ) : (
        <PartnerLinks partner={partner} />
      )}
      {children}
      {room &&
        (room.agenda ? (
          <AgendaForm introductionId={introduction.id} agenda={room.agenda} quiet={room.quiet} />
        ) : (
          <RoomLink introductionId={introduction.id} unread={room.unread} quiet={room.quiet} />
        ))}
      {settled && <Contacts introduction={introduction} />}
      {settled && actions.includes('formCluster') && <NextSteps partnerId={partner.id} />}
      <Letters introduction={introduction} />
      {(actions.includes('accept') || actions.includes('decline')) && (
        <AnswerForm introduction={introduction} actions={actions} result={result} />
      )}
      {actions.includes('withdraw') && <WithdrawForm result={result} />}
      {actions.includes('askAgain') && partner.published && (
        <Group>
          <Button component={Link} to={paths.newIntroduction(partner.id)} variant="default">
            {t('page.askAgain')}
          </Button>
        </Group>
      )}
      {actions.includes('introduceAgain') && partner.published && second?.published && (
        <Group>
          <Button
            component={Link}
            to={paths.proposeIntroduction({ one: partner.id, other: second.id })}
            variant="default"
          >
            {t('page.introduceAgain')}
          </Button>
        </Group>
      )}
      {introduction.waitsOnUs && actions.length === 0 && (
        <p className={classes.quiet}>{t('page.readOnly')}</p>
      )}
    </>
  );
}

/** One of the two, for whoever introduces them. */
function PartnerLink({ partner }: { partner: Partner }) {
  const { t } = useTranslation('introductions');
  if (partner.published) return <Link to={paths.organisation(partner.id)}>{partner.name}</Link>;
  return (
    <span className={classes.quiet}>
      {partner.name} · {t('noLongerPublished')}
    </span>
  );
}

function PartnerLinks({ partner }: { partner: Partner }) {
  const { t } = useTranslation('introductions');
  if (!partner.published) return <p className={classes.quiet}>{t('noLongerPublished')}</p>;
  return (
    <p className={classes.links}>
      <Link to={paths.organisation(partner.id)}>{t('page.seeProfile')}</Link>
      <Link to={paths.match(partner.id)}>{t('page.seeMatch')}</Link>
    </p>
  );
}

/** The message, and the words that came with the answers. */
function Letters({ introduction }: { introduction: IntroductionView }) {
  const { t } = useTranslation('introductions');
  const { way, role, us, partner, second, introducer, replies, declined, state } = introduction;
  const nameOf = {
    from: role === 'from' ? us.name : partner.name,
    to: role === 'to' ? us.name : (second ?? partner).name,
  };
  const asker = way === 'direct' ? nameOf.from : (introducer?.name ?? us.name);
  const answered = state === 'accepted' || state === 'declined';
  return (
    <>
      <Letter title={t('page.message', { name: asker })} text={introduction.message} />
      {declined && (
        <Section title={t('page.reply', { name: nameOf[declined.by] })}>
          {declined.reason && <p className={classes.said}>{t(`decline.said.${declined.reason}`)}</p>}
          <Words
            text={replies[declined.by] || (declined.reason ? '' : t('page.noReply'))}
            quiet={replies[declined.by] === ''}
          />
        </Section>
      )}
      {(['from', 'to'] as const).map((side) => {
        if (side === declined?.by) return null;
        const silent = way === 'introduced' || side === 'from' || !answered;
        if (replies[side] === '' && silent) return null;
        return (
          <Letter
            key={side}
            title={t('page.reply', { name: nameOf[side] })}
            text={replies[side] || t('page.noReply')}
            quiet={replies[side] === ''}
          />
        );
      })}
    </>
  );
}

type LetterProps = { title: string; text: string; quiet?: boolean };

function Letter({ title, text, quiet = false }: LetterProps) {
  return (
    <Section title={title}>
      <Words text={text} quiet={quiet} />
    </Section>
  );
}

function Words({ text, quiet }: { text: string; quiet: boolean }) {
  if (text === '') return null;
  return (
    <blockquote className={classes.letter} data-quiet={quiet || undefined}>
      {text}
    </blockquote>
  );
}

function NextSteps({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation('introductions');
  return (
    <Section title={t('page.next')}>
      <ul className={classes.next}>
        <li>
          <Button component={Link} to={withQuery(paths.newCluster(), { with: partnerId })} variant="default">
            {t('page.nextCluster')}
          </Button>
          <p>{t('page.nextClusterText')}</p>
        </li>
        <li>
          <Button component={Link} to={paths.organisation(partnerId)} variant="default">
            {t('page.nextProducts')}
          </Button>
          <p>{t('page.nextProductsText')}</p>
        </li>
      </ul>
    </Section>
  );
}
