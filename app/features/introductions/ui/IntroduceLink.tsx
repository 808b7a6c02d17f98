/** Leads from an organisation to introducing it to another one; shown to those who introduce others. */
import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';

/** A quiet button beside the page's action. */
export function IntroduceLink({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation('organisations');
  return (
    <Button component={Link} to={paths.proposeIntroduction({ one: organisationId })} variant="default">
      {t('page.introduceTo')}
    </Button>
  );
}
