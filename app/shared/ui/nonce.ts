/**
 * The nonce that lets this page's own inline scripts and styles through its content security policy. The
 * server gives it by context; the browser reads it once from a meta element and keeps it, so that a page
 * React has to make anew still has its styles.
 */
import { createContext, useContext } from 'react';

export const NonceContext = createContext<string | undefined>(undefined);

let kept: string | undefined;

/** The nonce as the browser keeps it. */
export function documentNonce(): string {
  kept ??= document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce ?? '';
  return kept;
}

/** The nonce for inline scripts, and for libraries that put styles into the page. */
export function useNonce(): string {
  const given = useContext(NonceContext);
  return given ?? (typeof document === 'undefined' ? '' : documentNonce());
}
