/** How well two organisations fit, as one of five steps with its word; never as a number that claims more. */
import { useTranslation } from 'react-i18next';
import type { Fit, FitStep } from '../model';
import classes from './FitBar.module.css';

const STEPS: readonly FitStep[] = [1, 2, 3, 4, 5];

type Props = { step: FitStep; confidence?: Fit['confidence'] };

/** A bar of five steps, its word, and how much is known. */
export function FitBar({ step, confidence }: Props) {
  const { t } = useTranslation('matching');
  return (
    <div className={classes.fit}>
      <span className={classes.bar} role="img" aria-label={t('fit.steps', { word: t(`fit.${step}`), step })}>
        {STEPS.map((one) => (
          <span key={one} data-filled={one <= step || undefined} />
        ))}
      </span>
      <span className={classes.word} aria-hidden>
        {t(`fit.${step}`)}
      </span>
      {confidence && <span className={classes.confidence}>{t(`fit.confidence.${confidence}`)}</span>}
    </div>
  );
}
