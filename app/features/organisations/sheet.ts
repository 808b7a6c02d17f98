/** A firm as the back of a product's sheet takes it: the words of its page, as far as the reader may see them. */
import type { TFunction } from 'i18next';
import type { SheetFirm } from '~/features/pdf/model';
import type { Locale } from '~/i18n/locale';
import { paths } from '~/shared/paths';
import { certificateFacts, firmFacts } from './firm-facts';
import type { OrganisationView, PlaceView, Said } from './model';

type Setting = {
  t: TFunction;
  locale: Locale;
  /** Where its page is. */
  origin: string;
  /** The day after which a certificate is past. */
  today: string;
};

/** The words of a firm; null where it tells no more than its name, so that no page is printed for that. */
export function sheetFirm(view: OrganisationView, { t, locale, origin, today }: Setting): SheetFirm | null {
  const { firm, certificates, website } = view;
  const placeLine = (place: PlaceView) =>
    [place.name?.text, place.address?.text ?? place.prefecture?.label].filter(Boolean).join(' · ');
  const facts = firmFacts(firm, t, locale).map(({ label, value }) => ({ label, value }));
  const places = firm.places.map((place) => ({
    label: t(`organisations:firm.placeKind.${place.kind}`),
    value: placeLine(place),
  }));
  const papers = certificates.map((certificate) => ({
    label: certificate.label,
    value: certificateFacts(certificate, t, locale, today)
      .map(({ text }) => text)
      .join(' · '),
    ...(certificate.fileId && {
      link: {
        text: t('organisations:firm.certificate.paper'),
        url: origin + paths.file(certificate.fileId),
      },
    }),
  }));
  const texts = [
    ...told(t('organisations:firm.message'), firm.message),
    ...told(t('organisations:firm.process'), firm.process),
  ];
  const quality = firm.quality.flatMap(({ part, said }) =>
    told(t(`organisations:firm.qualityPart.${part}`), said),
  );
  if (facts.length + places.length + texts.length + quality.length === 0) return null;
  return {
    title: t('organisations:firm.title'),
    name: view.name,
    otherName: view.otherName,
    line: `${t(`common:kind.${view.kind}`)} · ${view.place}`,
    url: origin + paths.organisation(view.id),
    sections: [
      {
        title: t('organisations:firm.title'),
        facts: [...facts, ...(website ? [{ label: t('organisations:page.website'), value: website }] : [])],
      },
      { title: t('organisations:firm.places'), facts: places },
      {
        title: t('organisations:page.certificates'),
        facts: papers.filter(({ value, link }) => value !== '' || link),
      },
    ].filter((section) => section.facts.length > 0),
    texts,
    quality: quality.length > 0 ? { title: t('organisations:firm.quality'), texts: quality } : null,
  };
}

function told(title: string, said: Said | null): { title: string; text: string }[] {
  return said ? [{ title, text: said.text }] : [];
}
