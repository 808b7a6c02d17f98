/** What stands where there is nothing, or where something could not be read: why, and the first step. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconAlertTriangle } from './icons';
import { Mark } from './Mark';
import classes from './States.module.css';

type EmptyProps = {
  title: ReactNode;
  /** Why it is empty, and what will be here. */
  children?: ReactNode;
  /** The first step. */
  action?: ReactNode;
  /** A pictogram; without one, the loose knot. */
  picture?: ReactNode;
};

/** Nothing here yet: tells why, and gives the first step. */
export function EmptyState({ title, children, action, picture }: EmptyProps) {
  return (
    <div className={classes.state}>
      <span className={classes.picture}>{picture ?? <Mark size={44} />}</span>
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.text}>{children}</div>}
      {action}
    </div>
  );
}

type ErrorProps = { code: string; action?: ReactNode };

/** A part of a page that could not be read, by an error code of the namespace `errors`. */
export function ErrorState({ code, action }: ErrorProps) {
  const { t } = useTranslation('errors');
  return (
    <div className={classes.state} role="alert">
      <span className={classes.picture}>
        <IconAlertTriangle size={36} stroke={1.5} aria-hidden />
      </span>
      <p className={classes.text}>{t(code)}</p>
      {action}
    </div>
  );
}
