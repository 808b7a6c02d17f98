/** The state of an introduction: a word with an icon; the colour only repeats it. */
import { useTranslation } from 'react-i18next';
import { IconArrowLeft, type IconCheck, IconClock, IconUsers, IconX } from '~/shared/ui/icons';
import type { IntroductionState } from '../model';
import classes from './StateBadge.module.css';

const ICONS: Record<IntroductionState, typeof IconCheck> = {
  waiting: IconClock,
  accepted: IconUsers,
  declined: IconX,
  withdrawn: IconArrowLeft,
  expired: IconClock,
};

/** A small sign of the state; in the accent colour where it waits on the reader. */
export function StateBadge({ state, waits }: { state: IntroductionState; waits: boolean }) {
  const { t } = useTranslation('introductions');
  const Icon = ICONS[state];
  return (
    <span className={classes.badge} data-state={state} data-waits={waits || undefined}>
      <Icon size={16} stroke={1.9} aria-hidden />
      {t(`state.${state}`)}
    </span>
  );
}
