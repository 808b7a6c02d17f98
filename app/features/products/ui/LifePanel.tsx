/** What else may be done with a product: copied, taken back, archived, published again, deleted. */
import { Button, Group } from '@mantine/core';
import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { ConfirmButton } from '~/shared/ui/ConfirmButton';
import { Section } from '~/shared/ui/Page';
import type { ProductStatus } from '../model';

/** Each of these is a form of its own: what is typed above is not sent with it. */
export function LifePanel({ status, name }: { status: ProductStatus; name: string }) {
  const { t } = useTranslation('products');
  return (
    <Section title={t('life.title')} lead={t('life.lead')}>
      <Form method="post">
        <Group gap="sm">
          <Button type="submit" name="intent" value="duplicate" variant="default">
            {t('action.duplicate')}
          </Button>
          {status === 'archived' && (
            <Button type="submit" name="intent" value="republish" variant="default">
              {t('action.republish')}
            </Button>
          )}
          {status === 'published' && (
            <>
              <Button type="submit" name="intent" value="unpublish" variant="default">
                {t('action.unpublish')}
              </Button>
              <ConfirmButton
                name="intent"
                value="archive"
                label={t('action.archive')}
                question={t('confirm.archive', { name })}
                confirm={t('action.archive')}
              />
            </>
          )}
          {status === 'draft' && (
            <ConfirmButton
              name="intent"
              value="delete"
              label={t('action.delete')}
              question={t('confirm.delete', { name })}
              confirm={t('action.delete')}
            />
          )}
        </Group>
      </Form>
    </Section>
  );
}

type HistoryProps = {
  id: string;
  version: number;
  /** What undoing the last save puts back; null where there is nothing kept. */
  before: number | null;
};

/** Undoes the last save, and leads to all of them. */
export function HistoryPanel({ id, version, before }: HistoryProps) {
  const { t } = useTranslation('editing');
  return (
    <Section title={t('history.title')} lead={t('undo.lead')}>
      <Form method="post" action={paths.productHistory(id)}>
        <Group gap="md">
          {before !== null && (
            <>
              <input type="hidden" name="version" value={before} />
              <input type="hidden" name="seen" value={version} />
              <ConfirmButton
                label={t('undo.last')}
                question={t('undo.question')}
                confirm={t('undo.last')}
                color="ai"
              />
            </>
          )}
          <Link to={paths.productHistory(id)}>{t('history.link')}</Link>
        </Group>
      </Form>
    </Section>
  );
}
