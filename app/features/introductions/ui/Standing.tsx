/** How an introduction stands, in one sentence from the side of the reader. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/shared/ui/useFormat';
import type { IntroductionView } from '../model';

type Props = { introduction: IntroductionView };

/** The sentence beside the badge. */
export function Standing({ introduction }: Props) {
  const { t } = useTranslation('introductions');
  const { date } = useFormat();
  const { state, role, way, waitsOnUs, partner, second, createdAt, expiresAt, respondedAt } = introduction;
  const ours = way === 'direct' ? role === 'from' : role === 'introducer';
  const answered = date(respondedAt ?? createdAt);
  switch (state) {
    case 'waiting':
      if (role === 'introducer') return <span>{t(`page.saidPhase.${introduction.phase}`, names())}</span>;
      return (
        <span>
          {t(
            waitsOnUs
              ? 'page.saidWaitingReceived'
              : way === 'direct'
                ? 'page.saidWaitingSent'
                : 'page.saidAgreed',
            {
              date: date(expiresAt),
              name: partner.name,
            },
          )}
        </span>
      );
    case 'expired':
      return <span>{t(`page.saidExpired${ours ? 'Sent' : 'Received'}`, { date: date(expiresAt) })}</span>;
    case 'declined':
      return <span>{t(...declined())}</span>;
    case 'withdrawn':
      return <span>{t(`page.saidWithdrawn${ours ? 'Sent' : 'Received'}`, { date: answered })}</span>;
    case 'accepted':
      return <span>{t('page.saidAccepted', { date: answered })}</span>;
  }

  function names() {
    return { one: partner.name, other: second?.name ?? '', date: date(expiresAt) };
  }

  function declined(): [string, Record<string, string>] {
    const by = introduction.declined?.by;
    if (by === role) return ['page.saidDeclinedReceived', { date: answered }];
    if (way === 'direct') return ['page.saidDeclinedSent', { date: answered }];
    const name = role === 'introducer' && by === 'to' ? (second?.name ?? '') : partner.name;
    return ['page.saidDeclinedBy', { date: answered, name }];
  }
}
