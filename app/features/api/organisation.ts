/** An organisation as the API gives it: never its contacts, which open with an introduction. */
import { imageUrl } from '~/features/files/model';
import type { Direction, PublicOrganisation } from '~/features/organisations/model';
import { capabilityByCode } from '~/features/vocabulary/capabilities';
import { capabilityLabel, certificateLabel, languageLabel, portLabel } from '~/features/vocabulary/labels';
import type { TemperatureZone, UnitCode } from '~/features/vocabulary/model';
import type { Locale } from '~/i18n/locale';
import { paths } from '~/shared/paths';
import type { ApiOrganisation } from './schemas';
import { namer } from './words';

const LOGO_WIDTH = 800;

/** What the caller gets of an organisation that it may see. */
export function apiOrganisation(
  organisation: PublicOrganisation,
  locale: Locale,
  publicUrl: string,
): ApiOrganisation {
  const say = namer(locale);
  const limits = (direction: Direction, code: string) => {
    const found = organisation.details.find((one) => one.direction === direction && one.capability === code);
    if (!found) return null;
    const { volumeFrom: from, volumeTo: to, volumeUnit } = found;
    return {
      items: say.items(found.items),
      countries: say.countries(found.countries),
      ports: say.all(found.ports, portLabel),
      temperatures: found.temperatures as TemperatureZone[],
      volume: volumeUnit === null ? null : { from, to, unit: volumeUnit as UnitCode },
      months: found.months,
    };
  };
  const capability = (direction: Direction, code: string) => ({
    ...say.one(code, capabilityLabel),
    stage: capabilityByCode(code)?.stage ?? null,
    limits: limits(direction, code),
  });
  const { logoFileId } = organisation;
  return {
    id: organisation.id,
    url: publicUrl + paths.organisation(organisation.id),
    status: organisation.status,
    kind: organisation.kind,
    name: say.text(organisation.nameJa, organisation.nameEn),
    names: { ja: organisation.nameJa, en: organisation.nameEn },
    description: say.text(organisation.descriptionJa, organisation.descriptionEn),
    descriptions: { ja: organisation.descriptionJa, en: organisation.descriptionEn },
    country: say.country(organisation.country),
    prefecture: say.prefecture(organisation.prefecture),
    locality: organisation.locality,
    website: organisation.website,
    logo: logoFileId === null ? null : publicUrl + imageUrl(logoFileId, LOGO_WIDTH),
    items: say.items(organisation.items),
    targetCountries: say.countries(organisation.targetCountries),
    certificates: organisation.certificates.map((code) => {
      const told = organisation.certificateDetails.find(({ certificate }) => certificate === code);
      return {
        ...say.one(code, certificateLabel),
        number: told?.number || null,
        issuer: told?.issuer || null,
        expiresOn: told?.expiresOn ?? null,
        paper: told?.fileId ? publicUrl + paths.file(told.fileId) : null,
      };
    }),
    languages: say.all(organisation.languages, languageLabel),
    offers: organisation.offers.map((code) => capability('offer', code)),
    needs: organisation.needs.map(({ capability: code, required }) => ({
      ...capability('need', code),
      required,
    })),
    ownWords: { offers: organisation.offersText, needs: organisation.needsText },
    wishes: organisation.wishes.map((wish) => ({
      id: wish.id,
      kind: wish.kind,
      text: say.text(wish.textJa, wish.textEn),
      texts: { ja: wish.textJa, en: wish.textEn },
      items: say.items(wish.items),
      countries: say.countries(wish.countries),
      occasion: wish.occasion,
      volume:
        wish.volume === null
          ? null
          : { amount: wish.volume, unit: wish.volumeUnit ?? '', per: wish.volumePer ?? 'once' },
      certificates: say.all(wish.certificates, certificateLabel),
      until: wish.until,
    })),
    ...firmAnswer(organisation, say),
    updatedAt: organisation.updatedAt,
  };
}

/** The firm as a trade-fair sheet tells it; sales only where the caller may see them. */
function firmAnswer({ firm, sales, places }: PublicOrganisation, say: ReturnType<typeof namer>) {
  const both = (part: Said) => ({ ja: firm[`${part}Ja`], en: firm[`${part}En`] });
  const [names, titles] = [both('representative'), both('representativeTitle')];
  return {
    foundedYear: firm.foundedYear,
    employees: firm.employees,
    capitalYen: firm.capitalYen,
    sales: sales && { yen: sales.yen, year: sales.year },
    representative:
      names.ja === '' && names.en === ''
        ? null
        : {
            name: say.text(names.ja, names.en),
            names,
            title: say.text(titles.ja, titles.en),
            titles,
          },
    address: both('address'),
    message: both('message'),
    process: both('process'),
    quality: {
      inspection: both('inspection'),
      processControl: both('processControl'),
      workers: both('workers'),
      facilities: both('facilities'),
      crisis: both('crisis'),
    },
    places: places.map((one) => ({
      kind: one.kind,
      name: say.text(one.nameJa, one.nameEn),
      names: { ja: one.nameJa, en: one.nameEn },
      prefecture: say.prefecture(one.prefecture),
      address: { ja: one.addressJa, en: one.addressEn },
    })),
  };
}

/** What a firm tells in both languages. */
type Said = keyof {
  [Key in keyof PublicOrganisation['firm'] as Key extends `${infer Name}Ja` ? Name : never]: true;
};
