/** What the frames around pages are given: who looks, for which organisation, and what waits on them. */
import type { IconHome } from './icons';

export type FrameOrganisation = { id: string; name: string; kind: string };

export type FrameViewer = {
  name: string;
  email: string;
  /** The organisation they work for now; null before they have one. */
  organisation: FrameOrganisation | null;
  organisations: FrameOrganisation[];
};

/** How many things wait on the reader, by place in the navigation. */
export type FrameCounts = Partial<Record<'matches' | 'introductions' | 'clusters', number>>;

export type FrameLink = { key: string; to: string; icon: typeof IconHome; phone: boolean };
