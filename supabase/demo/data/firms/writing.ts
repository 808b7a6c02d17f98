/** Short forms for the authors of the demo's firms: what a trade-fair sheet asks of them. */
import type { PlaceKind } from '../../../../app/features/organisations/model';
import type { CertificateCode, PrefectureCode } from '../../../../app/features/vocabulary/model';
import type { DemoFirm } from '../../model';

type Pair = [ja: string, en: string];
type Rung = NonNullable<DemoFirm['sales']>['visibility'];

type Written = {
  /** Year of founding, employees, capital in yen. */
  size: [founded: number, employees: number, capitalYen?: number];
  /** Last year's sales in yen; only introduced partners see them unless it says otherwise. */
  sales?: [yen: number, visibility?: Rung];
  head?: { title: Pair; name: Pair };
  address?: Pair;
  message?: Pair;
  process?: Pair;
  /** Inspection, process, workers, facilities, crisis. */
  quality?: [Pair, Pair, Pair, Pair, Pair];
  places?: [kind: PlaceKind, prefecture: PrefectureCode, name: Pair, address: Pair][];
  papers?: [certificate: CertificateCode, number: string, issuer: string, daysLeft: number][];
};

export type Firms = Record<string, DemoFirm>;

const PRESIDENT: Pair = ['代表取締役', 'President'];

/** A firm as it is loaded. */
export function firm({
  size,
  sales,
  head,
  address,
  message,
  process,
  quality,
  places,
  papers,
}: Written): DemoFirm {
  const [foundedYear, employees, capitalYen = null] = size;
  const [inspection, control, workers, facilities, crisis] = quality ?? [];
  return {
    facts: {
      foundedYear,
      employees,
      capitalYen,
      ...pair('representativeTitle', head?.title),
      ...pair('representative', head?.name),
      ...pair('address', address),
      ...pair('message', message),
      ...pair('process', process),
      ...pair('inspection', inspection),
      ...pair('processControl', control),
      ...pair('workers', workers),
      ...pair('facilities', facilities),
      ...pair('crisis', crisis),
    },
    ...(sales && { sales: { yen: sales[0], visibility: sales[1] ?? 'introduced' } }),
    places: (places ?? []).map(([kind, prefecture, [nameJa, nameEn], [addressJa, addressEn]]) => ({
      kind,
      prefecture,
      nameJa,
      nameEn,
      addressJa,
      addressEn,
    })),
    papers: (papers ?? []).map(([certificate, number, issuer, daysLeft]) => ({
      certificate,
      number,
      issuer,
      daysLeft,
    })),
  };
}

/** Who heads a firm: its president unless a title is given. */
export const headed = (ja: string, en: string, title: Pair = PRESIDENT): NonNullable<Written['head']> => ({
  title,
  name: [ja, en],
});

function pair<Name extends string>(name: Name, told: Pair | undefined) {
  const [ja, en] = told ?? ['', ''];
  return { [`${name}Ja`]: ja, [`${name}En`]: en } as Record<`${Name}Ja` | `${Name}En`, string>;
}
