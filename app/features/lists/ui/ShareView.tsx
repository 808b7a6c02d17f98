/** The links of a list: one that was just made, the form for another, and those that still work. */
import { Alert, Button, TextInput } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '~/shared/ui/ConfirmButton';
import { CheckboxField, SelectField } from '~/shared/ui/fields';
import { Section } from '~/shared/ui/Page';
import { type FormResult, PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import { useToast } from '~/shared/ui/Toast';
import { useFormat } from '~/shared/ui/useFormat';
import { SHARE_DAYS, type Share } from '../model';
import classes from './lists.module.css';

type Props = { shares: readonly Share[]; made: string | null; result: FormResult };

/** Everything about sharing one list. */
export function ShareView({ shares, made, result }: Props) {
  const { t } = useTranslation('mylists');
  return (
    <>
      {made && <Made link={made} />}
      <PostForm result={result} className={classes.settings}>
        <SelectField
          name="days"
          label={t('sharing.days')}
          required
          defaultValue="30"
          options={SHARE_DAYS.map((days) => ({ value: days, label: t(`sharing.d${days}`) }))}
        />
        <CheckboxField name="withNotes" label={t('sharing.withNotes')} />
        <div>
          <SubmitButton name="intent" value="share">
            {t('sharing.make')}
          </SubmitButton>
        </div>
      </PostForm>
      <Section title={t('sharing.open')}>
        {shares.length === 0 ? <p className={classes.meta}>{t('sharing.none')}</p> : <Open shares={shares} />}
      </Section>
    </>
  );
}

/** The link itself: it cannot be shown again, because its token is not kept. */
function Made({ link }: { link: string }) {
  const { t } = useTranslation('mylists');
  const show = useToast();
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      show(t('sharing.copied'));
    } catch {
      // The link is selected: the reader copies it by hand.
    }
  };
  return (
    <Alert color="green" title={t('sharing.readyTitle')} role="status">
      <p>{t('sharing.ready')}</p>
      <div className={classes.link}>
        <TextInput ref={field} label={t('sharing.link')} readOnly value={link} size="sm" />
        <Button type="button" variant="default" size="sm" onClick={copy}>
          {t('sharing.copy')}
        </Button>
      </div>
    </Alert>
  );
}

function Open({ shares }: { shares: readonly Share[] }) {
  const { t } = useTranslation('mylists');
  const format = useFormat();
  return (
    <ul className={classes.shares}>
      {shares.map((share) => (
        <li key={share.id}>
          <span>
            {t('sharing.until', { date: format.date(share.expiresAt) })}
            <span className={classes.meta}>
              <span>{t('sharing.made', { date: format.date(share.createdAt) })}</span>
              <span>{t(share.withNotes ? 'sharing.notes' : 'sharing.noNotes')}</span>
            </span>
          </span>
          <Form method="post">
            <input type="hidden" name="share" value={share.id} />
            <ConfirmButton
              name="intent"
              value="revoke"
              place="below-end"
              label={t('sharing.revoke')}
              question={t('sharing.revokeQuestion')}
              confirm={t('sharing.revoke')}
            />
          </Form>
        </li>
      ))}
    </ul>
  );
}
