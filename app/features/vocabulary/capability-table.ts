/** The form in which the files of capabilities/ write down an entry, and the entry the rest reads. */
import type { CapabilityCode, CapabilityCodeOf, CapabilityStage } from './capability-codes';
import type { KindCode } from './kinds';

/** One entry as written: phrases people type are comma-separated, to keep the tables readable. */
export interface CapabilitySource {
  ja: string;
  jaAlso: string;
  en: string;
  enAlso: string;
  /** The kinds of organisation that usually offer it, the likeliest first; any kind may need it. */
  kinds: readonly KindCode[];
}

/** A stage's table holds exactly the codes of that stage. */
export type CapabilityTable<Stage extends CapabilityStage> = Record<
  CapabilityCodeOf<Stage>,
  CapabilitySource
>;

/** Something an organisation can do for others, or needs others to do: the same code on both sides. */
export interface Capability {
  code: CapabilityCode;
  stage: CapabilityStage;
  ja: string;
  en: string;
  synonyms: readonly string[];
  kinds: readonly KindCode[];
}
