/**
 * The picture of the product: a value chain as one cord with six places, from origin to shelf. Firms sit in
 * their places as chips; an empty place is dashed, breaks the cord, and invites. For a screen reader it is a
 * list of stages with the firms of each.
 */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import classes from './Chain.module.css';
import { CHAIN_STAGES, type ChainStage, StageIcon } from './StageIcon';

export type ChainFirm = {
  id: string;
  name: string;
  /** Its page; without one the chip is no link. */
  to?: string;
  /** The reader's own organisation. */
  mine?: boolean;
};

export type ChainPlace = {
  firms: readonly ChainFirm[];
  /** Where to find somebody for this place while it is empty. */
  inviteTo?: string;
  /** What stands under the firms: that they fill only a part, for instance. */
  note?: string;
};

type Props = {
  places: Partial<Record<ChainStage, ChainPlace>>;
  /** What chain this is, for a screen reader. */
  label?: string;
  /** How many firms a place shows before it counts the rest. */
  shown?: number;
  /** Small, without invitations: for lists of clusters. */
  compact?: boolean;
};

/** The six places of a chain, left to right at a desk, top to bottom on a phone. */
export function Chain({ places, label, shown = 4, compact = false }: Props) {
  const { t } = useTranslation();
  return (
    <ol className={classes.chain} aria-label={label ?? t('chain.label')} data-compact={compact || undefined}>
      {CHAIN_STAGES.map((stage) => {
        const { firms = [], inviteTo, note } = places[stage] ?? {};
        const rest = firms.length - shown;
        return (
          <li
            key={stage}
            className={classes.place}
            data-stage={stage}
            data-empty={firms.length === 0 || undefined}
          >
            <span className={classes.knot}>
              <StageIcon stage={stage} size={compact ? 18 : 24} />
            </span>
            <div className={classes.body}>
              <p className={classes.stage}>{t(`stage.${stage}`)}</p>
              {firms.length > 0 ? (
                <ul className={classes.firms}>
                  {firms.slice(0, shown).map((firm) => (
                    <li key={firm.id}>
                      <Firm firm={firm} />
                    </li>
                  ))}
                  {rest > 0 && <li className={classes.rest}>{t('chain.more', { count: rest })}</li>}
                  {note && <li className={classes.rest}>{note}</li>}
                </ul>
              ) : (
                <p className={classes.empty}>
                  <span>{t('chain.empty')}</span>
                  {inviteTo && !compact && (
                    <Link
                      to={inviteTo}
                      className={classes.invite}
                      aria-label={`${t(`stage.${stage}`)}: ${t('chain.invite')}`}
                    >
                      {t('chain.invite')}
                    </Link>
                  )}
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Firm({ firm: { name, to, mine } }: { firm: ChainFirm }) {
  const { t } = useTranslation();
  const content = (
    <>
      {name}
      {mine && <span className={classes.mine}>{t('chain.mine')}</span>}
    </>
  );
  return to ? (
    <Link to={to} className={classes.firm} data-mine={mine || undefined}>
      {content}
    </Link>
  ) : (
    <span className={classes.firm} data-mine={mine || undefined}>
      {content}
    </span>
  );
}
