/** The frame of a page that may fill the window, such as a chat: what is above it stays, and it takes the rest. */
import { type ReactNode, useRef } from 'react';
import classes from './Filling.module.css';
import { useVisibleHeight } from './useVisibleHeight';

/** Around a `Page` of full width; `on` where it fills the window. */
export function Filling({ on = true, children }: { on?: boolean; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useVisibleHeight(ref, on);
  return (
    <div ref={ref} className={classes.frame} data-fill={on || undefined}>
      {children}
    </div>
  );
}
