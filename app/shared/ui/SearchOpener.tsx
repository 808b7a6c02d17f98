/**
 * The search of the header where there is no room for its field: a magnifier that lays the field over the header. Before
 * JavaScript it is a link to the page that searches.
 */
import { Link, useLocation } from '@remix-run/react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { IconSearch, IconX } from './icons';
import classes from './SearchOpener.module.css';

type Props = { children: ReactNode; className?: string | undefined };

/** The field, given as children, is there only while it is open. Escape, leaving it and another page close it. */
export function SearchOpener({ children, className }: Props) {
  const { t } = useTranslation();
  const { key } = useLocation();
  const [awake, setAwake] = useState(false);
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLAnchorElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };

  useEffect(() => setAwake(true), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page, and the search is done
  useEffect(() => setOpen(false), [key]);
  useEffect(() => {
    if (open) panel.current?.querySelector('input')?.focus();
  }, [open]);

  return (
    <>
      <Link
        ref={opener}
        to={paths.catalogue()}
        className={`${classes.button} ${className ?? ''}`}
        aria-label={t('action.openSearch')}
        {...(awake ? { role: 'button', 'aria-expanded': open } : {})}
        onClick={(event) => {
          event.preventDefault();
          setOpen(true);
        }}
        onKeyDown={(event) => {
          if (event.key !== ' ') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <IconSearch size={22} stroke={1.75} aria-hidden />
      </Link>
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys and focus come up from the field inside
        <div
          ref={panel}
          className={classes.panel}
          onKeyDown={(event) => {
            // The first Escape closes the suggestions of the field.
            if (event.key === 'Escape' && !event.defaultPrevented) close();
          }}
          onBlur={({ currentTarget, relatedTarget }) => {
            if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false);
          }}
        >
          <div className={classes.field}>{children}</div>
          <button
            type="button"
            className={classes.button}
            aria-label={t('action.closeSearch')}
            onClick={close}
          >
            <IconX size={22} stroke={1.75} aria-hidden />
          </button>
        </div>
      )}
    </>
  );
}
