/** A cluster's members as places of the chain picture. */
import { paths } from '~/shared/paths';
import type { ChainPlace } from '~/shared/ui/Chain';
import type { ChainStage, Member } from '../model';
import { chainOf } from '../rules';

type Options = {
  /** The reader's own organisations. */
  mine?: readonly string[];
  /** Links firms to their pages, and empty places to where somebody for them is found. */
  linked?: { inviteTo: (stage: ChainStage) => string } | undefined;
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
    return [stage, linked ? { firms, inviteTo: linked.inviteTo(stage) } : { firms }];
  });
  return Object.fromEntries(places) as Record<ChainStage, ChainPlace>;
}
