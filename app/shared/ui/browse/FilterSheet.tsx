/**
 * Where the filters stand: beside what was found at a desk, and in a sheet over it on a phone. Before JavaScript the phone
 * folds them away natively. They stay fields of the form around them, wherever they are shown.
 */
import { Button } from '@mantine/core';
import { useFocusTrap, useMergedRef } from '@mantine/hooks';
import { Link } from '@remix-run/react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconFilter, IconX } from '../icons';
import { useFormat } from '../useFormat';
import classes from './filters.module.css';

type Props = {
  /** How many filters are in use. */
  chosen: number;
  /** What the button says that leads back to what was found: how much there is. */
  show: string;
  busy: boolean;
  /** The address without filters. */
  clear: string;
  children: ReactNode;
};

/** The width from which the filters stand beside what was found; the same as in the style sheet. */
const DESK = '(min-width: 62.0625em)';

/** The filters, and on a phone the button that opens them. */
export function FilterSheet({ chosen, show, busy, clear, children }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const ref = useMergedRef(sheet, useFocusTrap(open));
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };

  // A window that is widened to a desk has the filters in the page again.
  useEffect(() => {
    const desk = window.matchMedia(DESK);
    const settle = () => desk.matches && setOpen(false);
    desk.addEventListener('change', settle);
    return () => desk.removeEventListener('change', settle);
  }, []);

  useEffect(() => {
    document.documentElement.toggleAttribute('data-still', open);
    return () => document.documentElement.removeAttribute('data-still');
  }, [open]);

  return (
    <>
      <details className={classes.phoneFilters}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: browsers make a summary a button, by keyboard too */}
        <summary
          ref={opener}
          aria-haspopup="dialog"
          onClick={(event) => {
            event.preventDefault();
            setOpen(true);
          }}
        >
          <IconFilter size={18} aria-hidden /> {t('browse.filters')}
          {chosen > 0 && <span className={classes.badge}>{format.number(chosen)}</span>}
        </summary>
      </details>
      {open && (
        <button type="button" tabIndex={-1} aria-hidden className={classes.backdrop} onClick={close} />
      )}
      {/* biome-ignore-start lint/a11y/noStaticElementInteractions: it has a role, though another one while it is a sheet */}
      {/* biome-ignore-start lint/a11y/useAriaPropsSupportedByRole: see above */}
      <div
        ref={ref}
        {...(open ? { role: 'dialog', 'aria-modal': true } : { role: 'region' })}
        aria-label={t('browse.filters')}
        className={classes.aside}
        data-open={open || undefined}
        onKeyDown={(event) => {
          if (!open || event.key !== 'Escape') return;
          event.stopPropagation();
          close();
        }}
      >
        {/* biome-ignore-end lint/a11y/noStaticElementInteractions: see above */}
        {/* biome-ignore-end lint/a11y/useAriaPropsSupportedByRole: see above */}
        <div className={classes.sheetHead}>
          <span className={classes.sheetTitle}>{t('browse.filters')}</span>
          {chosen > 0 && (
            <Link to={clear} preventScrollReset className={classes.clear}>
              {t('browse.clear')}
            </Link>
          )}
          <button
            type="button"
            data-autofocus
            onClick={close}
            aria-label={t('browse.close')}
            className={classes.close}
          >
            <IconX size={22} aria-hidden />
          </button>
        </div>
        <div className={classes.sheetBody}>{children}</div>
        <div className={classes.sheetFoot}>
          <Button type="button" fullWidth size="lg" loading={busy} onClick={close}>
            {show}
          </Button>
        </div>
      </div>
    </>
  );
}
