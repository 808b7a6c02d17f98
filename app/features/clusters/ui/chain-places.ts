/** A cluster's members as places of the chain picture. */
import { kindOfStage } from '~/features/vocabulary/stages';
import { paths } from '~/shared/paths';
import type { ChainPlace } from '~/shared/ui/Chain';
import type { ChainStage, Member } from '../model';
import { chainOf } from '../rules';

type Options = {
  /** The reader's own organisations. */
  mine?: readonly string[];
  /** Links firms to their pages, and empty places to the matches that could fill them. */
  linked?: { countries: readonly string[] } | undefined;
};

export function chainPlaces(
  members: readonly Member[],
  { mine = [], linked }: Options = {},
): Record<ChainStage, ChainPlace> {
  const places = chainOf(members).map(({ stage, joined }): [ChainStage, ChainPlace] => {
    const firms = joined.map(({ organisation }) => ({
      id: organisation.id,
      name: organisation.name,
      mine: mine.includes(organisation.id),
      ...(linked ? { to: paths.organisation(organisation.id) } : {}),
    }));
    // Only one country can be asked for; several would hide those who serve one of them.
    const country = linked?.countries.length === 1 ? linked.countries[0] : undefined;
    return [
      stage,
      linked ? { firms, inviteTo: paths.matches({ kind: kindOfStage(stage), country }) } : { firms },
    ];
  });
  return Object.fromEntries(places) as Record<ChainStage, ChainPlace>;
}
