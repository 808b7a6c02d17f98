/**
 * Every capability of the vocabulary, made from the tables of capabilities/.
 * Large, like `items.ts`: for loaders, actions and indexes; pages receive options or labels.
 */
import { exportSales } from './capabilities/export-sales';
import { importing } from './capabilities/import';
import { origin } from './capabilities/origin';
import { processing } from './capabilities/processing';
import { shelf } from './capabilities/shelf';
import { support } from './capabilities/support';
import { transportStorage } from './capabilities/transport-storage';
import {
  CAPABILITY_CODES,
  CAPABILITY_STAGES,
  type CapabilityCode,
  type CapabilityStage,
} from './capability-codes';
import type { Capability, CapabilitySource } from './capability-table';
import { words } from './words';

const TABLES: { [Stage in CapabilityStage]: Partial<Record<CapabilityCode, CapabilitySource>> } = {
  origin,
  processing,
  export_sales: exportSales,
  transport_storage: transportStorage,
  import: importing,
  shelf,
  support,
};

/** Every entry, in the order of stages and of their code lists. */
export const CAPABILITIES: readonly Capability[] = CAPABILITY_STAGES.flatMap((stage) =>
  CAPABILITY_CODES[stage].flatMap((code): Capability[] => {
    const source = TABLES[stage][code];
    if (!source) return [];
    const { ja, en, kinds } = source;
    return [{ code, stage, ja, en, kinds, synonyms: [...words(source.jaAlso), ...words(source.enAlso)] }];
  }),
);

const BY_CODE: ReadonlyMap<string, Capability> = new Map(CAPABILITIES.map((entry) => [entry.code, entry]));

/** The entry of a code, or undefined when nobody knows the code (any longer). */
export function capabilityByCode(code: string): Capability | undefined {
  return BY_CODE.get(code);
}

/** The entries of one stage, in list order. */
export function capabilitiesOfStage(stage: CapabilityStage): Capability[] {
  return CAPABILITIES.filter((entry) => entry.stage === stage);
}
