/** Pictograms of sweets, snacks and drinks. */
import type { ReactNode } from 'react';
import { Tone } from './Tone';

export const TABLE: Record<string, ReactNode> = {
  sweets: (
    <>
      <Tone d="M24 16a7 7 0 1 1 0 14 7 7 0 0 1 0-14Z" />
      <circle cx="34" cy="13" r="7" />
      <circle cx="24" cy="23" r="7" />
      <circle cx="14" cy="33" r="7" />
      <path d="m9 38-5 5M39 8l3.5-3.5M31.5 11c.5-1 1.5-1.5 2.5-1.5" />
    </>
  ),
  cracker: (
    <>
      <Tone d="M17 8.6c4.5-1.8 9.5-1.8 14 0v30.8c-4.5 1.8-9.5 1.8-14 0Z" />
      <circle cx="24" cy="24" r="17" />
      <path d="M17 8.6v30.8M31 8.6v30.8" />
      <path d="M11.5 20h.01M12.5 28h.01M36.5 19h.01M35.5 29h.01" strokeWidth={3} />
    </>
  ),
  tea: (
    <>
      <Tone d="M11.5 25h25v7h-25Z" />
      <path d="M11.5 18.5h25V33c0 5.5-3.5 9-8.5 9h-8c-5 0-8.5-3.5-8.5-9ZM19 45h10" />
      <path d="M11.5 25h25M11.5 32h25M19.5 13.5c-2.5-3 2.5-5 0-8.5M28.5 13.5c-2.5-3 2.5-5 0-8.5" />
    </>
  ),
  drink: (
    <>
      <Tone d="M13.4 24h21.2l-2 19H15.4Z" />
      <path d="M12.5 15h23l-3 28h-17ZM13.4 24h21.2" />
      <path d="m23.5 24 4-19.5H35" />
      <path d="M20 31h.01M26 35h.01" strokeWidth={3} />
    </>
  ),
  sake: (
    <>
      <Tone d="M8 27h21v12.5c0 2-1 3-3 3H11c-2 0-3-1-3-3Z" />
      <path d="M13.5 5h10l-1.5 3v4c0 4.5 7 7 7 14.5v13c0 2-1 3-3 3H11c-2 0-3-1-3-3v-13C8 19 15 16.5 15 12V8Z" />
      <path d="M8 27h21M33 31h11.5L43 39.5c-.5 2-1.5 3-3.5 3H38c-2 0-3-1-3.5-3Z" />
    </>
  ),
};
