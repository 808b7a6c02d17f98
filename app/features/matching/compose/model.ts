/** The shapes of composing a cluster: what is asked for, what the chain needs, and who is proposed to fill it. */
import type { OrganisationCardData } from '~/features/organisations/model';
import type { ChainStage } from '~/features/vocabulary/stages';
import type { FitStep } from '../model';
import type { MatchRecord } from '../record';

/** What a cluster is to bring where. */
export type Brief = { items: readonly string[]; countries: readonly string[] };

/**
 * One thing the chain needs somebody for: a stage, for one of the items, for one of the countries, or for one item in
 * one country. Items and countries are places in the brief.
 */
export type Requirement = {
  stage: ChainStage;
  item: number | null;
  country: number | null;
  weight: number;
};

/** Who is in already: the lead and the members it has. */
export type Settled = {
  id: string;
  /** Null where nothing public is known of it. */
  record: MatchRecord | null;
  /** The stages it has agreed to fill; null where only its profile can tell. */
  stages: readonly ChainStage[] | null;
};

/** An organisation that could join, and how well it would fill each requirement, by the requirement's place. */
export type Candidate = {
  id: string;
  /** 0–1: how far it fills the requirement. */
  cover: readonly number[];
  /** 0–1: how well it fits with the lead. */
  fit: number;
};

/** How far a stage is filled: throughout, for a part or perhaps, or by nobody. */
export type StageState = 'covered' | 'partly' | 'empty';

/** An item and a country of the brief, as codes; null where the requirement has none. */
export type Open = { item: string | null; country: string | null };

/** A stage of a composed chain. */
export type Place = {
  stage: ChainStage;
  state: StageState;
  /** Those in already and those proposed who fill it, the best first. */
  members: string[];
  /** What of the stage nobody fills surely. */
  open: Open[];
  /** Who else could fill it, the nearest first. */
  nearest: string[];
};

/** A member that is proposed. */
export type Proposed = {
  id: string;
  /** The stages it fills best of all. */
  stages: ChainStage[];
  /** 0–1: how much of the whole chain would be lost without it. */
  gain: number;
  /** The stages that nobody would fill without it. */
  alone: ChainStage[];
};

/** One proposal: a chain with its members. */
export type Plan = {
  /** 0–1: how well the chain is filled, by members that fit with the lead. */
  value: number;
  places: Place[];
  members: Proposed[];
};

/** An organisation as the composer names it; without a step and a headline where it is in already. */
export type ComposedFirm = { card: OrganisationCardData; headline: string; step: FitStep | null };

/** What the page of the composer shows. */
export type Composition = {
  plans: Plan[];
  /** Which of them is looked at, from 1 on; null where somebody picked the members. */
  shown: number | null;
  plan: Plan;
  firms: Record<string, ComposedFirm>;
};
