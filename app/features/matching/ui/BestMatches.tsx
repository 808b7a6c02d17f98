/** The best few matches, each with its shortest reason. */
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { PartnerRow, PartnerRows } from '~/shared/ui/PartnerRows';
import type { MatchRow } from '../model';
import classes from './BestMatches.module.css';
import { FitBar } from './FitBar';
import type { Portrait } from './MatchCard';

/** A short list; each row leads to the comparison. */
export function BestMatches({ rows, portrait }: { rows: readonly MatchRow[]; portrait: Portrait }) {
  const { t } = useTranslation('common');
  return (
    <PartnerRows>
      {rows.map(({ organisation, fit, wording }) => (
        <PartnerRow
          key={organisation.id}
          picture={portrait(organisation)}
          name={organisation.name}
          to={paths.match(organisation.id)}
          facts={`${t(`kind.${organisation.kind}`)} · ${organisation.place}`}
        >
          <p className={classes.reason}>{wording.headline}</p>
          <FitBar step={fit.step} />
        </PartnerRow>
      ))}
    </PartnerRows>
  );
}
