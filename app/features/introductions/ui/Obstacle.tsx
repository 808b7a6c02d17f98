/** Why a request cannot be written now, and what to do instead. */
import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { EmptyState } from '~/shared/ui/States';
import type { RequestObstacle } from '../rules';

type Props = { obstacle: RequestObstacle; introductionId: string | null };

/** One obstacle with its way out. */
export function Obstacle({ obstacle, introductionId }: Props) {
  const { t } = useTranslation('introductions');
  switch (obstacle) {
    case 'exists':
      return (
        <EmptyState
          title={t('new.existsTitle')}
          action={
            introductionId && <Way to={paths.introduction(introductionId)} label={t('new.existsAction')} />
          }
        />
      );
    case 'draft':
      return (
        <EmptyState
          title={t('new.draftTitle')}
          action={<Way to={paths.myOrganisation()} label={t('new.draftAction')} />}
        >
          {t('new.draftText')}
        </EmptyState>
      );
    case 'self':
      return (
        <EmptyState title={t('new.selfTitle')} action={<Way to={paths.matches()} label={t('new.back')} />} />
      );
    default:
      return (
        <EmptyState
          title={t(`new.${obstacle}Title`)}
          action={<Way to={paths.matches()} label={t('new.back')} />}
        >
          {t(`new.${obstacle}Text`)}
        </EmptyState>
      );
  }
}

function Way({ to, label }: { to: string; label: string }) {
  return (
    <Button component={Link} to={to} color="shu">
      {label}
    </Button>
  );
}
