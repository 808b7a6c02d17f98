/** What matching reads of an organisation: nothing said but what a test says. */
import type { ProfileRow } from '~/features/matching/profile';

export const profileRow = (parts: Partial<ProfileRow> = {}): ProfileRow => ({
  id: 'x',
  kind: 'manufacturer',
  country: 'JP',
  prefecture: null,
  certificates: [],
  items: [],
  countries: [],
  temperatures: [],
  offers: [],
  wants: [],
  requires: [],
  denies: [],
  details: [],
  sought_certificates: [],
  offers_text: '',
  needs_text: '',
  ...parts,
});
