/** One introduction: where it stands, what was written, what can be done, and, once accepted, whom to call. */
import { Alert, Button, Group } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths, withQuery } from '~/shared/paths';
import { ConfirmButton } from '~/shared/ui/ConfirmButton';
import { TextAreaField } from '~/shared/ui/fields';
import { Section } from '~/shared/ui/Page';
import { type FormResult, PostForm, useFieldError } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import { useFormat } from '~/shared/ui/useFormat';
import { type IntroductionView, MESSAGE_MAX } from '../model';
import type { IntroductionAction } from '../rules';
import { Contacts } from './Contacts';
import classes from './IntroductionDetail.module.css';
import { StateBadge } from './StateBadge';

type Props = { introduction: IntroductionView; actions: readonly IntroductionAction[]; result: FormResult };

/** Everything below the title. */
export function IntroductionDetail({ introduction, actions, result }: Props) {
  const { t } = useTranslation('introductions');
  const { partner, us, box, state } = introduction;
  // Where somebody was quicker there is no form left that could tell why the answer was refused.
  const refusal = useFieldError(
    result?.ok === false && state !== 'waiting' ? result.errors._form : undefined,
  );
  const [asker, asked] = box === 'received' ? [partner.name, us.name] : [us.name, partner.name];
  return (
    <>
      {refusal && (
        <Alert color="red" role="alert">
          {refusal}
        </Alert>
      )}
      <p className={classes.standing}>
        <StateBadge state={state} box={box} />
        <Standing introduction={introduction} />
      </p>
      {partner.published ? (
        <p className={classes.links}>
          <Link to={paths.organisation(partner.id)}>{t('page.seeProfile')}</Link>
          <Link to={paths.match(partner.id)}>{t('page.seeMatch')}</Link>
        </p>
      ) : (
        <p className={classes.quiet}>{t('noLongerPublished')}</p>
      )}
      {state === 'accepted' && <Contacts introduction={introduction} />}
      {state === 'accepted' && actions.includes('formCluster') && <NextSteps partnerId={partner.id} />}
      <Letter title={t('page.message', { name: asker })} text={introduction.message} />
      {(state === 'accepted' || state === 'declined') && (
        <Letter
          title={t('page.reply', { name: asked })}
          text={introduction.reply || t('page.noReply')}
          quiet={introduction.reply === ''}
        />
      )}
      {actions.includes('accept') && <AnswerForm result={result} />}
      {actions.includes('withdraw') && <WithdrawForm result={result} />}
      {actions.includes('askAgain') && partner.published && (
        <Group>
          <Button component={Link} to={paths.newIntroduction(partner.id)} variant="default">
            {t('page.askAgain')}
          </Button>
        </Group>
      )}
      {state === 'waiting' && actions.length === 0 && <p className={classes.quiet}>{t('page.readOnly')}</p>}
    </>
  );
}

function Standing({ introduction }: { introduction: IntroductionView }) {
  const { t } = useTranslation('introductions');
  const { date } = useFormat();
  const { state, box, createdAt, expiresAt, respondedAt } = introduction;
  const side = box === 'received' ? 'Received' : 'Sent';
  const answered = respondedAt ?? createdAt;
  switch (state) {
    case 'waiting':
      return <span>{t(`page.saidWaiting${side}`, { date: date(expiresAt) })}</span>;
    case 'expired':
      return <span>{t(`page.saidExpired${side}`, { date: date(expiresAt) })}</span>;
    case 'declined':
      return <span>{t(`page.saidDeclined${side}`, { date: date(answered) })}</span>;
    case 'withdrawn':
      return <span>{t(`page.saidWithdrawn${side}`, { date: date(answered) })}</span>;
    case 'accepted':
      return <span>{t('page.saidAccepted', { date: date(answered) })}</span>;
  }
}

function Letter({ title, text, quiet = false }: { title: string; text: string; quiet?: boolean }) {
  return (
    <Section title={title}>
      <blockquote className={classes.letter} data-quiet={quiet || undefined}>
        {text}
      </blockquote>
    </Section>
  );
}

function AnswerForm({ result }: { result: FormResult }) {
  const { t } = useTranslation('introductions');
  return (
    <Section title={t('page.answer')} lead={t('page.answerLead')}>
      <PostForm result={result} className={classes.form}>
        <TextAreaField
          name="reply"
          label={t('page.replyLabel')}
          hint={t('page.replyHint')}
          maxLength={MESSAGE_MAX}
        />
        <Group mt="md" align="flex-start">
          <SubmitButton name="intent" value="accept">
            {t('page.accept')}
          </SubmitButton>
          <ConfirmButton
            name="intent"
            value="decline"
            label={t('page.decline')}
            question={t('page.declineQuestion')}
            confirm={t('page.declineConfirm')}
            size="md"
          />
        </Group>
      </PostForm>
    </Section>
  );
}

function WithdrawForm({ result }: { result: FormResult }) {
  const { t } = useTranslation('introductions');
  return (
    <PostForm result={result}>
      <ConfirmButton
        name="intent"
        value="withdraw"
        label={t('page.withdraw')}
        question={t('page.withdrawQuestion')}
        confirm={t('page.withdrawConfirm')}
      />
    </PostForm>
  );
}

function NextSteps({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation('introductions');
  return (
    <Section title={t('page.next')}>
      <ul className={classes.next}>
        <li>
          <Button component={Link} to={withQuery(paths.newCluster(), { with: partnerId })} color="shu">
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
