/**
 * Leaving a firm out of the proposals: we work with it already, it is not relevant for a reason, or it is blocked. Our mark
 * is taken back in the same place.
 */
import { NativeSelect, Textarea } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { Disclosure } from '~/shared/ui/Disclosure';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import { MATCH_REASONS, NOTE_MAX } from '../model';
import classes from './MarkMenu.module.css';

type Props = {
  organisationId: string;
  name: string;
  /** Where the answer leads; the page of the match where nothing is said. */
  back?: string;
};

/** A quiet button that opens the choices. */
export function MarkMenu({ organisationId, name, back }: Props) {
  const { t } = useTranslation('matching');
  const id = useId();
  return (
    <Disclosure
      label={t('mark.open')}
      name={t('mark.openFor', { name })}
      className={classes.open}
      panelClassName={classes.panel}
    >
      <Form method="post" action={paths.match(organisationId)} preventScrollReset className={classes.part}>
        <input type="hidden" name="mark" value="not_relevant" />
        {back && <input type="hidden" name="back" value={back} />}
        <NativeSelect id={`${id}reason`} name="reason" label={t('mark.why')} defaultValue={MATCH_REASONS[0]}>
          {MATCH_REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {t(`mark.reasons.${reason}`)}
            </option>
          ))}
        </NativeSelect>
        <Textarea
          id={`${id}note`}
          name="note"
          label={t('mark.note')}
          description={t('mark.private')}
          maxLength={NOTE_MAX}
          rows={2}
        />
        <SubmitButton quiet>{t('mark.leaveOut')}</SubmitButton>
      </Form>
      <Form method="post" action={paths.match(organisationId)} preventScrollReset className={classes.part}>
        {back && <input type="hidden" name="back" value={back} />}
        <SubmitButton quiet name="mark" value="partner">
          {t('mark.partner')}
        </SubmitButton>
        <SubmitButton quiet name="mark" value="blocked">
          {t('mark.block')}
        </SubmitButton>
      </Form>
    </Disclosure>
  );
}
