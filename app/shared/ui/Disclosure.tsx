/**
 * A button that opens a panel beside it. It is a native details element, so it works before JavaScript; with
 * it, Escape, a press elsewhere and a change of page close the panel.
 */
import { useLocation } from '@remix-run/react';
import { type ReactNode, useEffect, useRef } from 'react';
import classes from './Disclosure.module.css';

type Props = {
  /** What the button shows. */
  label: ReactNode;
  /** What the button is called, where its label alone does not say it. */
  name?: string;
  /** Where the panel opens: under or over the button, at its start or its end. */
  place?: 'below-start' | 'below-end' | 'above-start';
  className?: string;
  panelClassName?: string;
  children: ReactNode;
};

/** A native disclosure that behaves like a menu button. */
export function Disclosure({
  label,
  name,
  place = 'below-start',
  className,
  panelClassName,
  children,
}: Props) {
  const ref = useRef<HTMLDetailsElement>(null);
  const { key } = useLocation();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of page closes the panel
  useEffect(() => {
    ref.current?.removeAttribute('open');
  }, [key]);

  useEffect(() => {
    const close = (event: Event) => {
      const details = ref.current;
      if (!details?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        details.open = false;
        details.querySelector('summary')?.focus();
      } else if (!details.contains(event.target as Node)) details.open = false;
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
    };
  }, []);

  return (
    <details ref={ref} className={classes.root}>
      <summary className={`${classes.button} ${className ?? ''}`} aria-label={name}>
        {label}
      </summary>
      <div className={`${classes.panel} ${panelClassName ?? ''}`} data-place={place}>
        {children}
      </div>
    </details>
  );
}
