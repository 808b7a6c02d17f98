/** The form of a new token: a name, what it may read, how long it lasts. */
import { Alert, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CheckboxField, SelectField, TextField } from '~/shared/ui/fields';
import { Section } from '~/shared/ui/Page';
import { type FormResult, PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import { LIFETIMES } from '../rules';
import classes from './tokens.module.css';

export function TokenForm({ full, result }: { full: boolean; result: FormResult }) {
  const { t } = useTranslation('tokens');
  return (
    <Section title={t('new.title')}>
      {full ? (
        <Alert color="yellow">{t('new.full')}</Alert>
      ) : (
        <PostForm result={result}>
          <input type="hidden" name="intent" value="make" />
          <Stack gap="lg">
            <TextField
              name="name"
              label={t('new.name')}
              hint={t('new.nameHint')}
              required
              autoComplete="off"
            />
            <fieldset className={classes.scopes}>
              <legend>{t('new.scopes')}</legend>
              <CheckboxField
                name="scopes"
                value="catalogue:read"
                label={t('scope.catalogue.label')}
                hint={t('scope.catalogue.hint')}
                defaultChecked
              />
              <CheckboxField
                name="scopes"
                value="organisation:read"
                label={t('scope.organisation.label')}
                hint={t('scope.organisation.hint')}
              />
            </fieldset>
            <SelectField
              name="days"
              label={t('new.days')}
              required
              defaultValue="90"
              options={LIFETIMES.map((days) => ({
                value: String(days),
                label: t('new.daysOption', { count: days }),
              }))}
            />
            <div>
              <SubmitButton>{t('new.submit')}</SubmitButton>
            </div>
          </Stack>
        </PostForm>
      )}
    </Section>
  );
}
