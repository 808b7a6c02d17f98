/** A list of one's own things, such as contacts, wishes and people: one a row, its actions at the end. */
import type { ReactNode } from 'react';
import classes from './Entries.module.css';

/** The frame around entries. */
export function Entries({ children }: { children: ReactNode }) {
  return <ul className={classes.entries}>{children}</ul>;
}

type EntryProps = {
  /** What the entry is called, with badges behind it. */
  name?: ReactNode;
  /** Buttons, or a word, at the end of the row. */
  actions?: ReactNode;
  children: ReactNode;
};

/** One entry: its words, then what can be done with it. */
export function Entry({ name, actions, children }: EntryProps) {
  return (
    <li className={classes.entry}>
      <div className={classes.words}>
        {name && <div className={classes.name}>{name}</div>}
        {children}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </li>
  );
}

/** Small facts of an entry in one quiet line. */
export function EntryNote({ children }: { children: ReactNode }) {
  return <p className={classes.note}>{children}</p>;
}
