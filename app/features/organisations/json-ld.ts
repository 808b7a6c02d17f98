/** An organisation as schema.org tells it to search engines: only what everybody may see; no contacts, no sales. */
import { imageUrl } from '~/features/files/model';
import type { CertificateView, OrganisationView, PlaceView } from './model';

/** The object of its JSON-LD; `origin` begins every address. */
export function organisationJsonLd(organisation: OrganisationView, origin: string, url: string): object {
  const { name, otherName, description, website, logoFileId, items, targetCountries, firm } = organisation;
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': `${origin}${url}`,
    name,
    ...(otherName ? { alternateName: otherName } : {}),
    ...(description ? { description } : {}),
    url: `${origin}${url}`,
    ...(website ? { sameAs: [website] } : {}),
    ...(logoFileId ? { logo: `${origin}${imageUrl(logoFileId)}` } : {}),
    address: {
      '@type': 'PostalAddress',
      addressCountry: organisation.country,
      ...(organisation.region ? { addressRegion: organisation.region } : {}),
      ...(organisation.locality ? { addressLocality: organisation.locality } : {}),
      ...(firm.address ? { streetAddress: firm.address.text } : {}),
    },
    ...(firm.foundedYear ? { foundingDate: String(firm.foundedYear).padStart(4, '0') } : {}),
    ...(firm.employees ? { numberOfEmployees: { '@type': 'QuantitativeValue', value: firm.employees } } : {}),
    ...(firm.places.length > 0 ? { location: firm.places.map(placeOf) } : {}),
    ...(organisation.certificates.length > 0
      ? { hasCertification: organisation.certificates.map(certificationOf) }
      : {}),
    ...(items.length > 0 ? { knowsAbout: items.map((item) => item.label) } : {}),
    ...(targetCountries.length > 0 ? { areaServed: targetCountries.map((country) => country.code) } : {}),
  };
}

function placeOf({ name, prefecture, address }: PlaceView): object {
  return {
    '@type': 'Place',
    ...(name ? { name: name.text } : {}),
    address: {
      '@type': 'PostalAddress',
      ...(prefecture ? { addressCountry: 'JP', addressRegion: prefecture.label } : {}),
      ...(address ? { streetAddress: address.text } : {}),
    },
  };
}

function certificationOf({ label, number, issuer, expiresOn }: CertificateView): object {
  return {
    '@type': 'Certification',
    name: label,
    ...(number ? { certificationIdentification: number } : {}),
    ...(issuer ? { issuedBy: { '@type': 'Organization', name: issuer } } : {}),
    ...(expiresOn ? { expires: expiresOn } : {}),
  };
}
