/** What an organisation offers and looks for in its own words, and below it the choices those words suggest. */
import { Checkbox, Stack } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { TextAreaField } from '~/shared/ui/fields';
import type { OrganisationProfile, Suggestion } from '../model';
import classes from './OwnWords.module.css';

type Props = {
  profile: OrganisationProfile;
  /** Of what is saved; leaving a text asks anew. */
  suggestions: readonly Suggestion[];
};

const MOST = 2000;

/** Two texts; a suggestion that is marked is sent as a choice of its own field. */
export function OwnWords({ profile, suggestions }: Props) {
  const { t } = useTranslation('organisations');
  const asked = useFetcher<{ suggestions: Suggestion[] }>();
  const found = asked.data?.suggestions ?? suggestions;
  const ask = (form: HTMLFormElement | null) => {
    if (!form) return;
    const typed = new FormData(form);
    const only = new FormData();
    for (const name of [
      'offersText',
      'needsText',
      'items',
      'targetCountries',
      'offers',
      'needs',
      'country',
    ]) {
      for (const value of typed.getAll(name)) only.append(name, value);
    }
    asked.submit(only, { method: 'post', action: paths.ownWords() });
  };
  return (
    <fieldset className={classes.root}>
      <legend className={classes.legend}>{t('ownWords.title')}</legend>
      <Stack gap="md">
        {(['offers', 'needs'] as const).map((side) => (
          <TextAreaField
            key={side}
            name={`${side}Text`}
            label={t(`ownWords.${side}`)}
            hint={side === 'offers' ? t('ownWords.help') : undefined}
            placeholder={t(`ownWords.placeholder.${side}`)}
            defaultValue={profile[`${side}Text`]}
            maxLength={MOST}
            autosize
            minRows={3}
            onBlur={(event) => ask(event.currentTarget.form)}
          />
        ))}
        <div aria-live="polite">
          {found.length > 0 && (
            <fieldset className={classes.root}>
              <legend className={classes.legend}>{t('ownWords.found')}</legend>
              <p className={classes.lead}>{t('ownWords.foundLead')}</p>
              <div className={classes.found}>
                {found.map(({ field, code, label, words }) => (
                  <Checkbox
                    key={`${field}:${code}`}
                    name={field}
                    value={code}
                    label={`${t(`ownWords.field.${field}`)}: ${label}`}
                    description={t('ownWords.from', { words })}
                  />
                ))}
              </div>
            </fieldset>
          )}
        </div>
      </Stack>
    </fieldset>
  );
}
