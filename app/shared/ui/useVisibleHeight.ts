/**
 * How much of the window can be seen while a phone shows its keyboard. Phones lay the keyboard over the page
 * without telling CSS, so a page that fills the window is told here.
 */
import { type RefObject, useEffect } from 'react';

/** A keyboard is never lower; bars of the browser that come and go are. */
const KEYBOARD = 150;

export function useVisibleHeight(ref: RefObject<HTMLElement>, fills: boolean): void {
  useEffect(() => {
    const view = window.visualViewport;
    const element = ref.current;
    if (!fills || !view || !element) return;
    const measure = () => {
      const open = window.innerHeight - view.height > KEYBOARD && view.scale === 1;
      element.toggleAttribute('data-keyboard', open);
      if (open) {
        element.style.setProperty('--visible-height', `${view.height}px`);
        window.scrollTo(0, 0);
      } else element.style.removeProperty('--visible-height');
    };
    measure();
    view.addEventListener('resize', measure);
    return () => {
      view.removeEventListener('resize', measure);
      element.removeAttribute('data-keyboard');
      element.style.removeProperty('--visible-height');
    };
  }, [ref, fills]);
}
