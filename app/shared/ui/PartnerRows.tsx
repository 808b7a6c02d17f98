/** Organisations in rows, each leading somewhere: who it is on the left, what stands between it and the reader. */
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import classes from './PartnerRows.module.css';

/** The frame around the rows. */
export function PartnerRows({ children }: { children: ReactNode }) {
  return <ul className={classes.list}>{children}</ul>;
}

type Props = {
  picture: ReactNode;
  name: string;
  /** Where the whole row leads. */
  to: string;
  /** Kind and place in one line. */
  facts?: ReactNode;
  /** What stands at the end of the row; below it on a phone. */
  aside?: ReactNode;
  /** It waits on the reader. */
  waits?: boolean;
  children?: ReactNode;
};

/** One organisation. */
export function PartnerRow({ picture, name, to, facts, aside, waits = false, children }: Props) {
  return (
    <li>
      <article className={classes.row} data-waits={waits || undefined}>
        <span className={classes.picture}>{picture}</span>
        <div className={classes.who}>
          <h3 className={classes.name}>
            <Link to={to}>{name}</Link>
          </h3>
          {facts && <p className={classes.facts}>{facts}</p>}
          {children}
        </div>
        {aside && <div className={classes.aside}>{aside}</div>}
      </article>
    </li>
  );
}
