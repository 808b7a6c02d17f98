/** What those who keep a wish do with it: let it go on, change it, take it away. */
import { Button } from '@mantine/core';
import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { ConfirmButton } from '~/shared/ui/ConfirmButton';
import type { WishView } from '../model';
import { WISH_DAYS, wishState } from '../wishes';

type RenewProps = { wish: WishView; today: string; main?: boolean };

/** One press lets it go on; nothing is shown while it has days enough. `main` is the one action of its page. */
export function RenewWish({ wish: { id, until }, today, main = false }: RenewProps) {
  const { t } = useTranslation('wishes');
  const state = wishState(until, today);
  if (state === 'open') return null;
  return (
    <Form method="post">
      <input type="hidden" name="wishId" value={id} />
      <Button
        type="submit"
        name="intent"
        value="renew"
        size="sm"
        fz="sm"
        {...(main ? { color: 'shu' } : { variant: 'light' })}
      >
        {t(state === 'past' ? 'again' : 'renew', { count: WISH_DAYS })}
      </Button>
    </Form>
  );
}

/** Renew, see who fits, edit and delete; a deletion can be taken back. */
export function WishActions({ wish, today }: { wish: WishView; today: string }) {
  const { t } = useTranslation(['wishes', 'common']);
  return (
    <>
      <RenewWish wish={wish} today={today} />
      {wishState(wish.until, today) !== 'past' && (
        <Button
          component={Link}
          to={paths.matches({ for: `request:${wish.id}` })}
          variant="default"
          size="sm"
          fz="sm"
        >
          {t('matches')}
        </Button>
      )}
      <Button
        component={Link}
        to={`${paths.wishes({ edit: wish.id })}#form`}
        variant="default"
        size="sm"
        fz="sm"
      >
        {t('common:action.edit')}
      </Button>
      <Form method="post">
        <input type="hidden" name="wishId" value={wish.id} />
        <ConfirmButton
          name="intent"
          value="remove"
          place="below-end"
          label={t('common:action.delete')}
          question={t('removeQuestion')}
          confirm={t('common:action.delete')}
        />
      </Form>
    </>
  );
}
