/** An organisation of the directory as a card: the same facts in the same place, so that a row of them can be compared. */
import { useTranslation } from 'react-i18next';
import { imageUrl } from '~/features/files/model';
import { paths } from '~/shared/paths';
import { Badges } from '~/shared/ui/Badges';
import { OrganisationCard } from '~/shared/ui/Cards';
import { useFormat } from '~/shared/ui/useFormat';
import type { DirectoryCard } from '../directory';
import { KindPictogram } from './KindPictogram';

const LOGO_WIDTH = 112;

/** The whole card leads to the page of the organisation. */
export function OrganisationTile({ organisation }: { organisation: DirectoryCard }) {
  const { t } = useTranslation(['directory', 'common']);
  const format = useFormat();
  const { id, kind, place, logoFileId, items, offers, certificates, products } = organisation;
  const list = ({ labels, more }: DirectoryCard['items']) =>
    labels.length > 0 && format.list(more > 0 ? [...labels, t('card.rest', { count: more })] : labels);
  return (
    <OrganisationCard
      to={paths.organisation(id)}
      name={organisation.name}
      otherName={organisation.otherName}
      otherLang={organisation.otherLang}
      by={[t(`common:kind.${kind}`), place].filter(Boolean).join(' · ')}
      logo={logoFileId && imageUrl(logoFileId, LOGO_WIDTH)}
      picture={<KindPictogram kind={kind} size={38} />}
      facts={[
        { label: t('card.items'), value: list(items) || null },
        { label: t('card.offers'), value: list(offers) || null },
        {
          label: t('card.products'),
          value:
            products > 0
              ? t('card.number', { count: products, number: format.number(products) })
              : t('card.none'),
        },
      ]}
      badges={
        <Badges
          label={t('facet.certificates')}
          labels={certificates}
          more={(count) => t('card.more', { count })}
        />
      }
    />
  );
}
