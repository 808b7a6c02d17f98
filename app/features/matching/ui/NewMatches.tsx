/** Matches that are new since the person was last told, until they put them away. */
import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { OrganisationCardData } from '~/features/organisations/model';
import { paths } from '~/shared/paths';
import { Section } from '~/shared/ui/Page';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import classes from './NewMatches.module.css';

type Props = { news: { rows: readonly OrganisationCardData[]; total: number } };

/** Nothing where there is no news. */
export function NewMatches({ news: { rows, total } }: Props) {
  const { t } = useTranslation(['matching', 'common']);
  if (rows.length === 0) return null;
  return (
    <Section
      title={t('alerts.news', { count: total })}
      action={<Link to={paths.matchAlerts()}>{t('alerts.change')}</Link>}
    >
      <ul className={classes.list}>
        {rows.map(({ id, name, kind, place }) => (
          <li key={id}>
            <Link to={paths.match(id)}>{name}</Link>{' '}
            <span className={classes.quiet}>
              {t(`common:kind.${kind}`)} · {place}
            </span>
          </li>
        ))}
      </ul>
      <Form method="post" action={paths.matchAlerts()}>
        <SubmitButton quiet size="sm" name="intent" value="seen">
          {t('alerts.seen')}
        </SubmitButton>
      </Form>
    </Section>
  );
}
