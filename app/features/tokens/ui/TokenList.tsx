/** The tokens of a person, each to be revoked after a question. */
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '~/shared/ui/ConfirmButton';
import { Section } from '~/shared/ui/Page';
import { EmptyState } from '~/shared/ui/States';
import { useFormat } from '~/shared/ui/useFormat';
import type { Scope, TokenEntry } from '../model';
import classes from './tokens.module.css';

export function TokenList({ tokens, now }: { tokens: readonly TokenEntry[]; now: string }) {
  const { t } = useTranslation('tokens');
  const format = useFormat();
  const label: Record<Scope, string> = {
    'catalogue:read': t('scope.catalogue.label'),
    'organisation:read': t('scope.organisation.label'),
  };
  if (tokens.length === 0) return <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>;
  return (
    <Section title={t('list.title')}>
      <ul className={classes.list}>
        {tokens.map((token) => (
          <li key={token.id} className={classes.entry}>
            <div className={classes.words}>
              <p className={classes.name}>
                {token.name} <code>{token.prefix}…</code>
              </p>
              <dl className={classes.facts}>
                <div>
                  <dt>{t('list.scopes')}</dt>
                  <dd>{format.list(token.scopes.map((scope) => label[scope]))}</dd>
                </div>
                <div>
                  <dt>{t('list.expires')}</dt>
                  <dd>
                    {new Date(token.expiresAt) > new Date(now)
                      ? format.date(token.expiresAt)
                      : t('list.expired', { date: format.date(token.expiresAt) })}
                  </dd>
                </div>
                <div>
                  <dt>{t('list.used')}</dt>
                  <dd>{token.lastUsedAt ? format.dateTime(token.lastUsedAt) : t('list.never')}</dd>
                </div>
              </dl>
            </div>
            <Form method="post">
              <input type="hidden" name="id" value={token.id} />
              <ConfirmButton
                name="intent"
                value="revoke"
                place="below-end"
                label={t('revoke.action')}
                question={t('revoke.question', { name: token.name })}
                confirm={t('revoke.action')}
              />
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
