/** Little or nothing was found: where to go from here, each way with what it gives. */
import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { IconSend } from '../icons';
import { Mark } from '../Mark';
import type { Way } from './model';
import classes from './ways.module.css';

type Group = { title: string; ways: readonly Way[]; struck?: boolean };

type Props = {
  title: string;
  /** With the loose knot where nothing stands above. */
  nothing: boolean;
  groups: readonly Group[];
  /** How a number is told. */
  countOf: (count: number) => string;
  hint?: string | undefined;
  /** What else may be done, below all ways. */
  children: ReactNode;
};

/** Below the few cards, or in their place. */
export function WaysOn({ title, nothing, groups, countOf, hint, children }: Props) {
  return (
    <section className={classes.root} aria-labelledby="ways-on">
      {nothing && (
        <span className={classes.picture}>
          <Mark size={44} />
        </span>
      )}
      <h2 id="ways-on" className={classes.title}>
        {title}
      </h2>
      <div className={classes.groups}>
        {groups
          .filter(({ ways }) => ways.length > 0)
          .map(({ title: of, ways, struck = false }) => (
            <div key={of} className={classes.group}>
              <h3 className={classes.groupTitle}>{of}</h3>
              <ul className={classes.ways}>
                {ways.map(({ label, to, count }) => (
                  <li key={to}>
                    <Link to={to} className={classes.way}>
                      <span className={struck ? classes.struck : undefined}>{label}</span>
                      <span className={classes.count}>{countOf(count)}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
      </div>
      {hint && <p className={classes.hint}>{hint}</p>}
      <div className={classes.post}>{children}</div>
    </section>
  );
}

type EndProps = { text: string; post: { label: string; to: string }; children: ReactNode };

/** Saying what one looks for, and where else to go. */
export function WaysEnd({ text, post, children }: EndProps) {
  return (
    <>
      <p className={classes.postText}>{text}</p>
      <div className={classes.actions}>
        <Button
          component={Link}
          to={post.to}
          variant="default"
          leftSection={<IconSend size={18} aria-hidden />}
        >
          {post.label}
        </Button>
        {children}
      </div>
    </>
  );
}
