/** The field for the name of an organisation that one misses in the list. */
import { Button, TextInput } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { LONGEST_NAME } from '../model';
import classes from './FindForm.module.css';

/** Asks by GET, so that the answer has an address. */
export function FindForm({ name }: { name: string }) {
  const { t } = useTranslation('matching');
  return (
    <Form method="get" action={paths.findMatch()} role="search" className={classes.form}>
      <TextInput
        key={name}
        name="q"
        type="search"
        label={t('find.label')}
        defaultValue={name}
        maxLength={LONGEST_NAME}
        required
      />
      <Button type="submit" color="shu">
        {t('find.search')}
      </Button>
    </Form>
  );
}
