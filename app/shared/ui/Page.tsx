/**
 * The body of a page: where one is, its title, and its one primary action (top right at a desk, at the
 * bottom of a phone).
 */
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Page.module.css';

export type Crumb = { label: string; to: string };

type Props = {
  /** Says what is there. */
  title: ReactNode;
  /** One sentence under the title. */
  lead?: ReactNode;
  /** Badges and small facts beside the title. */
  meta?: ReactNode;
  /** The pages above this one, outermost first. */
  breadcrumbs?: readonly Crumb[];
  /** The one primary action of the page. */
  action?: ReactNode;
  /** `reading` for text and tables, `form` for a narrow column, `full` for boards and maps. */
  width?: 'reading' | 'form' | 'full';
  children: ReactNode;
};

/** Title, one action and content, in one of three widths. */
export function Page({ title, lead, meta, breadcrumbs = [], action, width = 'reading', children }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.page} data-width={width} data-action={action ? true : undefined}>
      {breadcrumbs.length > 0 && (
        <nav aria-label={t('breadcrumbs')} className={classes.crumbs}>
          <ol>
            {breadcrumbs.map(({ label, to }) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <header className={classes.header}>
        <div className={classes.heading}>
          <h1 className={classes.title}>{title}</h1>
          {meta && <div className={classes.meta}>{meta}</div>}
          {lead && <p className={classes.lead}>{lead}</p>}
        </div>
        {action && <div className={classes.action}>{action}</div>}
      </header>
      {children}
    </div>
  );
}

type SectionProps = { title: ReactNode; lead?: ReactNode; action?: ReactNode; children: ReactNode };

/** A part of a page under a heading of its own, with a quiet action beside it. */
export function Section({ title, lead, action, children }: SectionProps) {
  return (
    <section className={classes.section}>
      <header className={classes.header}>
        <div className={classes.heading}>
          <h2 className={classes.subtitle}>{title}</h2>
          {lead && <p className={classes.lead}>{lead}</p>}
        </div>
        {action && <div className={classes.aside}>{action}</div>}
      </header>
      {children}
    </section>
  );
}
