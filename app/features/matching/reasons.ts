/**
 * Why two organisations fit, as codes that the locale files word: what each side gains, what is not known,
 * and what rules the match out. Pure; made for the few matches that are shown, not for all that are scored.
 */
import type {
  Explanation,
  MatchProfile,
  MetDetail,
  OrganisationKind,
  ProfileNeed,
  Reason,
  Relation,
  TemperatureZone,
  Unknown,
} from './model';
import { deniedRequirements, itemGrade, metBy, sharedWords } from './score';

const QUESTIONS_SHOWN = 3;
const ENOUGH = 2;
const ZONES: readonly TemperatureZone[] = ['ambient', 'chilled', 'frozen'];
/** Kinds that deal in goods: of them, items and offers are asked for. */
const DEALS_IN_GOODS: ReadonlySet<OrganisationKind> = new Set(['manufacturer', 'trading_company', 'buyer']);

/** What each kind of giver does for a taker of another kind. */
const RELATIONS: Record<OrganisationKind, Record<OrganisationKind, Relation>> = {
  manufacturer: {
    manufacturer: 'peer',
    trading_company: 'makes',
    logistics: 'ships',
    buyer: 'makes',
    support: 'plans',
  },
  trading_company: {
    manufacturer: 'sells',
    trading_company: 'peer',
    logistics: 'ships',
    buyer: 'exports',
    support: 'plans',
  },
  logistics: {
    manufacturer: 'moves',
    trading_company: 'moves',
    logistics: 'peer',
    buyer: 'moves',
    support: 'moves',
  },
  buyer: {
    manufacturer: 'buys',
    trading_company: 'buys',
    logistics: 'ships',
    buyer: 'peer',
    support: 'buys',
  },
  support: {
    manufacturer: 'supports',
    trading_company: 'supports',
    logistics: 'supports',
    buyer: 'supports',
    support: 'peer',
  },
};

/** Everything a reader of our side is told about a match. */
export function explain(us: MatchProfile, them: MatchProfile): Explanation {
  return {
    forUs: reasons(us, them),
    forThem: reasons(them, us),
    unknown: [...unknownOf(us, them, 'them'), ...unknownOf(them, us, 'us')],
    vetoes: [
      ...deniedRequirements(us, them).map((capability) => ({ who: 'them' as const, capability })),
      ...deniedRequirements(them, us).map((capability) => ({ who: 'us' as const, capability })),
    ],
  };
}

/** What the taker gains from the giver, the weightiest first. */
export function reasons(taker: MatchProfile, giver: MatchProfile): Reason[] {
  const found: Reason[] = [];
  const met = mostWanted(taker.needs.filter((need) => metBy(giver, need.code, taker) > 0));
  if (met.length > 0) {
    const capabilities = met.map((need) => need.code);
    const details = metDetails(capabilities, taker, giver);
    found.push({ code: 'capabilities', capabilities, ...(details && { details }) });
  }
  const zones = commonZones(taker, giver);
  const carried = taker.kind === 'logistics' || giver.kind === 'logistics';
  const { items, close } = fittingItems(taker, giver);
  const countries = [...giver.countries.keys()].filter((country) => taker.countries.has(country));
  if (items.length > 0 || countries.length > 0) {
    const zone = !carried && items.length > 0 && zones.length === 1 ? (zones[0] ?? null) : null;
    found.push({
      code: 'business',
      relation: RELATIONS[giver.kind][taker.kind],
      items,
      close,
      countries,
      zone: zone === 'ambient' ? null : zone,
    });
  }
  const cold = zones.filter((zone) => zone !== 'ambient');
  if (carried && cold.length > 0) {
    found.push({ code: 'zones', carries: giver.kind === 'logistics', zones: cold });
  }
  const place = samePlace(taker, giver);
  if (place) found.push({ code: 'place', place });
  // That some words are the same is worth telling only where little else speaks.
  const words = found.length < ENOUGH ? fittingWords(taker, giver) : null;
  if (words) found.push(words);
  return found;
}

/** Ports and zones of what the giver offers, of several those that the taker names too. */
function metDetails(
  capabilities: readonly string[],
  taker: MatchProfile,
  giver: MatchProfile,
): Record<string, MetDetail> | null {
  const told = capabilities.flatMap((code): [string, MetDetail][] => {
    const offer = giver.offerLimits.get(code);
    const need = taker.needLimits.get(code);
    if (!offer) return [];
    const ports = suiting(offer.ports, need?.ports);
    const zones = suiting(offer.zones, need?.zones);
    return ports.length + zones.length > 0 ? [[code, { ports, zones }]] : [];
  });
  return told.length > 0 ? Object.fromEntries(told) : null;
}

function suiting<Value>(offered: ReadonlySet<Value>, needed: ReadonlySet<Value> | undefined): Value[] {
  const common = [...offered].filter((one) => needed?.has(one));
  return common.length > 0 ? common : [...offered];
}

function samePlace(taker: MatchProfile, giver: MatchProfile): string | null {
  if (taker.prefecture !== null && taker.prefecture === giver.prefecture) return taker.prefecture;
  return taker.region === giver.region ? taker.region : null;
}

/** What the giver writes of its offers in words of the taker's needs; where there are none, of its offers. */
function fittingWords(taker: MatchProfile, giver: MatchProfile): Extract<Reason, { code: 'words' }> | null {
  const written = (words: string[]) => words.map((word) => giver.offerWords.get(word) ?? word);
  const sought = sharedWords(taker.needWords, giver.offerWords);
  if (sought.length > 0) return { code: 'words', sought: true, words: written(sought) };
  const common = sharedWords(taker.offerWords, giver.offerWords);
  return common.length > 0 ? { code: 'words', sought: false, words: written(common) } : null;
}

/** The giver's items that are the taker's too; where there are none, those that come closest. */
function fittingItems(taker: MatchProfile, giver: MatchProfile): { items: string[]; close: boolean } {
  const same = giver.items.filter((item) => taker.itemCodes.has(item.code)).map(({ code }) => code);
  if (same.length > 0) return { items: same, close: false };
  const graded = giver.items.map((item) => ({ code: item.code, grade: itemGrade(item, taker) }));
  const best = Math.max(0, ...graded.map(({ grade }) => grade));
  const closest = graded.filter(({ grade }) => grade > 0 && grade === best);
  return { items: closest.map(({ code }) => code), close: closest.length > 0 };
}

function commonZones(taker: MatchProfile, giver: MatchProfile): TemperatureZone[] {
  return ZONES.filter(
    (zone) =>
      (taker.zones.has(zone) && (giver.zones.has(zone) || giver.impliedZones.has(zone))) ||
      (taker.impliedZones.has(zone) && giver.zones.has(zone)),
  );
}

/** What the giver has not said about itself although the taker would want to know. */
function unknownOf(taker: MatchProfile, giver: MatchProfile, who: 'us' | 'them'): Unknown[] {
  const open = taker.needs.filter(
    (need) => need.providers.has(giver.kind) && !giver.offers.has(need.code) && !giver.denies.has(need.code),
  );
  const silent = giver.offers.size === 0;
  const found: Unknown[] = mostWanted(silent ? open.filter((need) => need.required) : open)
    .slice(0, QUESTIONS_SHOWN)
    .map((need) => ({ code: 'capability', who, capability: need.code, required: need.required }));
  if (silent && open.length > 0) found.push({ code: 'offers', who });
  if (giver.items.length === 0 && DEALS_IN_GOODS.has(giver.kind)) found.push({ code: 'items', who });
  if (giver.countries.size === 0) found.push({ code: 'countries', who });
  return found;
}

/** Hard requirements first. */
function mostWanted(needs: readonly ProfileNeed[]): ProfileNeed[] {
  return needs.toSorted((a, b) => Number(b.required) - Number(a.required));
}
