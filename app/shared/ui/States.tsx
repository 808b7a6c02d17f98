/** What stands where there is nothing: why, and the first step. */
import type { ReactNode } from 'react';
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
