/**
 * For what of ours partners are looked for: the organisation's profile, narrowed to one product, one posted request or
 * offer, or one stage of a cluster. Pure. Own words are left out where they would tell of more than the subject.
 */
import { capabilitiesOfStage } from '~/features/vocabulary/capabilities';
import type { StageCode } from '~/features/vocabulary/model';
import type { ProfileRow } from './profile';

export type SubjectFacts =
  | {
      of: 'product';
      item: string;
      countries: string[];
      temperature: string | null;
      certificates: string[];
    }
  | {
      of: 'request';
      /** What is offered for a time is a subject as what is asked for. */
      offered: boolean;
      items: string[];
      countries: string[];
      certificates: string[];
      text: string;
    }
  | { of: 'stage'; items: string[]; countries: string[]; stage: StageCode };

/** The profile by which partners for the subject are scored. What the subject does not say the organisation says. */
export function narrowed(row: ProfileRow, facts: SubjectFacts): ProfileRow {
  const said = (own: string[], all: string[]) => (own.length > 0 ? own : all);
  const countries = said(facts.countries, row.countries);
  switch (facts.of) {
    case 'product':
      return {
        ...row,
        items: [facts.item],
        countries,
        temperatures: facts.temperature === null ? row.temperatures : [facts.temperature],
        certificates: [...new Set([...row.certificates, ...facts.certificates])],
        sought_certificates: [],
        offers_text: '',
        needs_text: '',
      };
    case 'request':
      return {
        ...row,
        items: said(facts.items, row.items),
        countries,
        sought_certificates: facts.certificates,
        offers_text: facts.offered ? facts.text : '',
        needs_text: facts.offered ? '' : facts.text,
      };
    case 'stage':
      // What is looked for is somebody who takes the stage; what the firm needs beside that is no matter here.
      return {
        ...row,
        items: said(facts.items, row.items),
        countries,
        wants: capabilitiesOfStage(facts.stage).map(({ code }) => code),
        requires: [],
        sought_certificates: [],
        offers_text: '',
        needs_text: '',
      };
  }
}
