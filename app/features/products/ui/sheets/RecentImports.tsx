/** The latest sheets of the organisation: how each stands, and the way back into it. */
import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { ConfirmButton } from '~/shared/ui/ConfirmButton';
import { Section } from '~/shared/ui/Page';
import { ResponsiveTable } from '~/shared/ui/ResponsiveTable';
import { useFormat } from '~/shared/ui/useFormat';
import type { ImportSummary } from '../../sheets/imports';
import classes from './sheets.module.css';

export function RecentImports({ imports }: { imports: readonly ImportSummary[] }) {
  const { t } = useTranslation('sheets');
  const format = useFormat();
  return (
    <Section title={t('recent.title')}>
      {imports.length === 0 ? (
        <p className={classes.quiet}>{t('recent.empty')}</p>
      ) : (
        <ResponsiveTable
          caption={t('recent.title')}
          rows={imports}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'file',
              label: t('recent.file'),
              names: true,
              render: ({ id, fileName, status }) => (
                <Link
                  className={classes.fileName}
                  to={status === 'mapping' ? paths.importColumns(id) : paths.productImport(id)}
                >
                  {fileName}
                </Link>
              ),
            },
            {
              key: 'date',
              label: t('recent.date'),
              render: ({ createdAt }) => format.dateTime(createdAt),
            },
            {
              key: 'state',
              label: t('recent.state'),
              render: ({ status, counts }) =>
                t(`status.${status}`, {
                  all: format.number(counts.all),
                  pending: format.number(counts.pending),
                  bad: format.number(counts.bad),
                  done: format.number(counts.done),
                }),
            },
            {
              key: 'remove',
              label: t('recent.remove'),
              align: 'end',
              render: ({ id, fileName, status }) =>
                status !== 'running' &&
                status !== 'undoing' && (
                  <Form method="post" aria-label={t('recent.removeNamed', { name: fileName })}>
                    <input type="hidden" name="import" value={id} />
                    <ConfirmButton
                      name="intent"
                      value="remove"
                      label={t('recent.remove')}
                      question={t('recent.removeQuestion', { name: fileName })}
                      confirm={t('recent.remove')}
                      place="below-end"
                    />
                  </Form>
                ),
            },
          ]}
        />
      )}
    </Section>
  );
}
