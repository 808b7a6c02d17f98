/** A token that was just made: shown this one time, to be copied. */
import { Alert, Button, Group, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './tokens.module.css';

type Props = { name: string; token: string; api: string };

export function MadeToken({ name, token, api }: Props) {
  const { t } = useTranslation('tokens');
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  // The form is far below: what was made has to be seen, because it is shown this once.
  useEffect(() => {
    if (token) field.current?.focus();
  }, [token]);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(token);
      setCopied(true);
    } catch {
      // Where the clipboard is closed, the selected text is copied by hand.
      setCopied(false);
    }
  };
  return (
    <Alert color="green" role="status" title={t('made.title')}>
      <p className={classes.plain}>{t('made.lead', { name })}</p>
      <Group align="end" gap="sm" mt="sm">
        <TextInput
          ref={field}
          className={classes.secret}
          label={t('made.label')}
          description={t('made.select')}
          value={token}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button type="button" onClick={copy} aria-live="polite">
          {t(copied ? 'made.copied' : 'made.copy')}
        </Button>
      </Group>
      <p className={classes.plain}>{t('made.tryIt')}</p>
      <pre className={classes.code}>{`curl -H "Authorization: Bearer ${token}" ${api}/products`}</pre>
    </Alert>
  );
}
