/** The words of codes, as they are searched: places and certificates in both languages and as people type them. */
import { CERTIFICATES } from '~/features/vocabulary/certificates';
import { PREFECTURES, REGIONS } from '~/features/vocabulary/prefectures';
import { words } from '~/features/vocabulary/words';

const PLACES: ReadonlyMap<string, string[]> = new Map(
  PREFECTURES.map(({ code, ja, en, region }) => {
    const within = REGIONS.find((one) => one.code === region);
    return [code, [ja, en, ...(within ? [within.ja, within.en] : [])]];
  }),
);

const CERTIFICATE_WORDS: ReadonlyMap<string, string[]> = new Map(
  CERTIFICATES.map(({ code, ja, en, also }) => [code, [ja, en, ...words(also)]]),
);

/** A prefecture and its region in both languages. */
export function placeWords(prefecture: string | null): string[] {
  return (prefecture && PLACES.get(prefecture)) || [];
}

const REGION_OF: ReadonlyMap<string, string> = new Map(PREFECTURES.map(({ code, region }) => [code, region]));

/** The region a prefecture lies in. */
export function regionOf(prefecture: string): string {
  return REGION_OF.get(prefecture) ?? '';
}

/** A certificate by all its names. */
export function certificateWords(code: string): string[] {
  return CERTIFICATE_WORDS.get(code) ?? [];
}
