/** Demo clusters, each after a value chain that really happened, with made-up firms in it. */
import type { DemoCluster } from '../../model';
import { EGG_RICE_HK } from './egg-rice-hk';
import { HARBOUR_SEAFOOD } from './harbour-seafood';
import { ORCHARD_SG } from './orchard-sg';
import { SAKE_EUROPE } from './sake-europe';
import { STRAWBERRY_ASIA } from './strawberry-asia';
import { SWEET_POTATO_HK } from './sweet-potato-hk';

export const CLUSTERS: DemoCluster[] = [
  SWEET_POTATO_HK,
  STRAWBERRY_ASIA,
  SAKE_EUROPE,
  HARBOUR_SEAFOOD,
  EGG_RICE_HK,
  ORCHARD_SG,
];
