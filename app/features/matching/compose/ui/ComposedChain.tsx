/** A proposal as the chain: firms in their stages, empty ones at a glance, each leading to its candidates below. */
import { useTranslation } from 'react-i18next';
import { atStage, paths } from '~/shared/paths';
import { Chain, type ChainPlace } from '~/shared/ui/Chain';
import type { Composition, Place } from '../model';
import classes from './compose.module.css';

type Props = {
  composition: Composition;
  /** Our own organisations. */
  mine: readonly string[];
  label: string;
  /** The address of this page, for the links to the stages below. */
  here: string;
};

export function ComposedChain({ composition: { plan, firms }, mine, label, here }: Props) {
  const { t } = useTranslation('composer');
  const place = ({ stage, members, state }: Place): ChainPlace => ({
    firms: members.flatMap((id) => {
      const card = firms[id]?.card;
      return card ? [{ id, name: card.name, to: paths.organisation(id), mine: mine.includes(id) }] : [];
    }),
    inviteTo: atStage(here, stage),
    ...(state === 'partly' ? { note: t('stages.partlyShort') } : {}),
  });
  return (
    <div className={classes.chain}>
      <Chain places={Object.fromEntries(plan.places.map((one) => [one.stage, place(one)]))} label={label} />
    </div>
  );
}
