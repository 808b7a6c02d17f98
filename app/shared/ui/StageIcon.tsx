/** The stages of the chain as small drawings of one weight; their hues are in stages.css. */
import type { ReactNode } from 'react';

/** From where it grows to where it is eaten. */
export const CHAIN_STAGES = [
  'origin',
  'processing',
  'export_sales',
  'transport_storage',
  'import',
  'shelf',
] as const;
export type ChainStage = (typeof CHAIN_STAGES)[number];
export type Stage = ChainStage | 'support';

const DRAWINGS: Record<Stage, ReactNode> = {
  origin: (
    <>
      <path d="M12 20v-8.5" />
      <path d="M12 12c0-3.6-2.4-6-6.5-6 0 4 2.4 6 6.5 6Z" />
      <path d="M12 10c0-3.4 2.2-5.5 6.5-5.5 0 3.8-2.2 5.5-6.5 5.5Z" />
      <path d="M5 20h14" />
    </>
  ),
  processing: (
    <>
      <path d="M4 20V10.5l5 2.5v-2.5l5 2.5V5h5.5v15Z" />
      <path d="M8 16.5h2M13 16.5h2" />
    </>
  ),
  export_sales: (
    <>
      <path d="M4 8.5 12 4.5l8 4v7l-8 4-8-4Z" />
      <path d="m4 8.5 8 4 8-4M12 12.5v7" />
    </>
  ),
  transport_storage: (
    <>
      <path d="M4 14h16l-2 5H6.5Z" />
      <path d="M6.5 14v-4h5v4M11.5 14V7h5v7" />
      <path d="M2.5 21.5c1.6 0 1.6-.8 3.2-.8s1.6.8 3.2.8 1.6-.8 3.2-.8 1.6.8 3.2.8 1.6-.8 3.2-.8 1.6.8 3 .8" />
    </>
  ),
  import: (
    <>
      <path d="M12 3.5V13m0 0-3.5-3.5M12 13l3.5-3.5" />
      <path d="M8 6.5H4.5v13h15v-13H16" />
      <path d="M4.5 16h15" />
    </>
  ),
  shelf: (
    <>
      <path d="M4 4v16M20 4v16M4 11h16M4 18.5h16" />
      <path d="M7 11V7h3.5v4M13.5 11V5.5h3V11M8 18.5v-4h5v4" />
    </>
  ),
  support: (
    <>
      <circle cx="12" cy="12" r="8" />
      <circle cx="12" cy="12" r="3.25" />
      <path d="m6.4 6.4 3.3 3.3M14.3 14.3l3.3 3.3M17.6 6.4l-3.3 3.3M9.7 14.3l-3.3 3.3" />
    </>
  ),
};

type Props = { stage: Stage; size?: number };

/** Decoration: the word of the stage stands beside it. */
export function StageIcon({ stage, size = 24 }: Props) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {DRAWINGS[stage]}
    </svg>
  );
}
