/** The pictograms of item groups, by the key that the vocabulary gives each group. Drawn for Musubi. */
import type { ReactNode } from 'react';
import { Mark } from '../Mark';
import { FIELD } from './field';
import { KITCHEN } from './kitchen';
import { SEA } from './sea';
import { TABLE } from './table';

const DRAWINGS: Record<string, ReactNode> = { ...FIELD, ...SEA, ...KITCHEN, ...TABLE };

/** All keys that have a drawing. */
export const PICTOGRAMS: readonly string[] = Object.keys(DRAWINGS);

type Props = { name: string; size?: number; title?: string; className?: string };

/** The picture of an item group. Without a title it is decoration; an unknown key shows the mark. */
export function Pictogram({ name, size = 48, title, className }: Props) {
  const drawing = Object.hasOwn(DRAWINGS, name) ? DRAWINGS[name] : undefined;
  if (!drawing) return <Mark size={size} title={title} className={className} />;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 48 48"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
      role={title ? 'img' : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
    >
      {drawing}
    </svg>
  );
}
