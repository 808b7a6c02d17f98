/** Two profiles as a table: each fact with whether the other side shares it or looks for it. Pure. */
import type { ComparedFact, ComparedRow, MatchProfile } from './model';
import { itemGrade, metBy } from './score';

type Names = Record<'item' | 'country' | 'capability' | 'zone', (code: string) => string>;

/** The rows of the comparison, facts that fit first. */
export function compareFacts(us: MatchProfile, them: MatchProfile, names: Names): ComparedRow[] {
  const row = (
    part: ComparedRow['part'],
    facts: (of: MatchProfile, other: MatchProfile) => ComparedFact[],
  ) => ({
    part,
    us: fittingFirst(facts(us, them)),
    them: fittingFirst(facts(them, us)),
  });
  const fact = (label: string, fits: boolean, required = false): ComparedFact => ({ label, fits, required });
  return [
    row('items', (of, other) =>
      of.items.map((item) => fact(names.item(item.code), itemGrade(item, other) > 0)),
    ),
    row('countries', (of, other) =>
      [...of.countries.keys()].map((code) => fact(names.country(code), other.countries.has(code))),
    ),
    row('offers', (of, other) =>
      [...of.offers.keys()].map((code) =>
        fact(
          names.capability(code),
          other.needs.some((need) => need.code === code && metBy(of, code, other) > 0),
        ),
      ),
    ),
    row('needs', (of, other) =>
      of.needs.map((need) =>
        fact(names.capability(need.code), metBy(other, need.code, of) > 0, need.required),
      ),
    ),
    // A carrier's zones are those its capabilities suggest; anyone else's are those of its products.
    row('zones', (of, other) =>
      [...(of.kind === 'logistics' ? of.impliedZones : of.zones)].map((code) =>
        fact(names.zone(code), other.zones.has(code) || other.impliedZones.has(code)),
      ),
    ),
  ];
}

function fittingFirst(facts: ComparedFact[]): ComparedFact[] {
  return facts.toSorted((a, b) => Number(b.fits) - Number(a.fits) || Number(b.required) - Number(a.required));
}
