/** Drawn signs of the five kinds of organisation: one stroke weight, two tones, readable at 24 pixels. */
import type { ReactNode } from 'react';
import type { OrganisationKind } from '../model';
import classes from './kind.module.css';

/** A storehouse with its jar, a parcel going out, a laden ship, a shop front, a signpost. */
const DRAWINGS: Record<OrganisationKind, ReactNode> = {
  manufacturer: (
    <>
      <path className={classes.tone} d="M8 21h32v19H8z" />
      <path d="M5 21 24 8l19 13M8 21v19h32V21" />
      <path d="M18 40V30h12v10M17 26h14" />
      <path d="M24 15v2" />
    </>
  ),
  trading_company: (
    <>
      <path className={classes.tone} d="M6 18h24v22H6z" />
      <path d="M6 18h24v22H6zM6 25h24M18 18v7" />
      <path d="M26 10h15v15M41 10 29 22" />
    </>
  ),
  logistics: (
    <>
      <path className={classes.tone} d="M5 30h38l-5 10H10z" />
      <path d="M5 30h38l-5 10H10z" />
      <path d="M11 30v-8h9v8M20 30V14h9v16M29 30v-8h8v8M20 22h9" />
      <path d="M4 44c3 0 3-2 6.7-2s3.6 2 6.6 2 3.7-2 6.7-2 3.6 2 6.6 2 3.7-2 6.7-2 3.6 2 6.7 2" />
    </>
  ),
  buyer: (
    <>
      <path
        className={classes.tone}
        d="M6 9h36l2 10a5 5 0 0 1-10 0 5 5 0 0 1-10 0 5 5 0 0 1-10 0 5 5 0 0 1-10 0z"
      />
      <path d="M6 9h36l2 10a5 5 0 0 1-10 0 5 5 0 0 1-10 0 5 5 0 0 1-10 0 5 5 0 0 1-10 0z" />
      <path d="M9 24v16h30V24M14 40V30h9v10M28 30h6v5h-6z" />
    </>
  ),
  support: (
    <>
      <path className={classes.tone} d="M10 9h24l6 5.5-6 5.5H10z" />
      <path d="M10 9h24l6 5.5-6 5.5H10zM38 23H16l-6 5 6 5h22z" />
      <path d="M24 5v4M24 20v3M24 33v11M17 44h14" />
    </>
  ),
};

/** The sign of a kind. It says nothing by itself: a word always stands beside it. */
export function KindPictogram({ kind, size = 40 }: { kind: OrganisationKind; size?: number }) {
  return (
    <svg
      className={classes.pictogram}
      viewBox="0 0 48 48"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      {DRAWINGS[kind]}
    </svg>
  );
}
