/** Short forms for the authors of the demo data: what the products of a firm share, prices, contacts. */
import type { IncotermCode, UnitCode } from '../../../app/features/vocabulary/model';
import type { DemoOrganisation, DemoProduct } from '../model';

type Shared = Pick<DemoProduct, 'temperature' | 'countries'> & Partial<DemoProduct>;
type Own = Pick<DemoProduct, 'item' | 'ja' | 'en' | 'aboutJa' | 'aboutEn' | 'content'> & Partial<DemoProduct>;
type Price = NonNullable<DemoProduct['price']>;

/** The products of `organisation`: each has what is shared unless it says otherwise. */
export function productsOf(organisation: string, shared: Shared, products: Own[]): DemoProduct[] {
  return products.map((product) => ({ organisation, ...shared, ...product }));
}

/** A price in yen. */
export const yen = (
  minor: number,
  per: UnitCode,
  incoterm: IncotermCode = 'FCA',
  place = 'Sendai',
): Price => ({
  minor,
  currency: 'JPY',
  per,
  incoterm,
  place,
});

/** A price in US dollars, given in cents. */
export const usd = (
  minor: number,
  per: UnitCode,
  incoterm: IncotermCode = 'FOB',
  place = 'Yokohama',
): Price => ({ minor, currency: 'USD', per, incoterm, place });

/** The same price, seen from a later rung of the visibility ladder on. */
export const seenBy = (visibility: NonNullable<Price['visibility']>, price: Price): Price => ({
  ...price,
  visibility,
});

/** Contacts whose addresses begin the same. Domains are `.example`, so that nobody can be written to. */
export const contactsAt =
  (mailbox: string) =>
  (name: string, title: string, domain: string, phone: string): DemoOrganisation['contact'] => ({
    name,
    title,
    email: `${mailbox}@${domain}.example`,
    phone,
  });
