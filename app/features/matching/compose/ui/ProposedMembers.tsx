/** Those whom a proposal would ask: what each is there for, what would be lost without it, and how it is asked. */
import { Badge, Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Relationship } from '~/features/introductions/model';
import type { OrganisationCardData } from '~/features/organisations/model';
import { paths } from '~/shared/paths';
import { useFormat } from '~/shared/ui/useFormat';
import type { Composition, Proposed } from '../model';
import classes from './compose.module.css';

type Props = {
  composition: Composition;
  relationships: Record<string, Relationship>;
  portrait: (organisation: OrganisationCardData) => ReactNode;
  /** The address of the page without one of them. */
  toWithout: (id: string) => string;
};

export function ProposedMembers({ composition, relationships, portrait, toWithout }: Props) {
  const { t } = useTranslation(['composer', 'common']);
  const { plan, firms } = composition;
  const members = plan.members.toSorted((a, b) => b.gain - a.gain || (a.id < b.id ? -1 : 1));
  return (
    <ul className={classes.members}>
      {members.map((member) => {
        const firm = firms[member.id];
        if (!firm) return null;
        const { card, headline } = firm;
        return (
          <li key={member.id} className={classes.member}>
            <span className={classes.picture}>{portrait(card)}</span>
            <div className={classes.who}>
              <h3 className={classes.name}>
                <Link to={paths.match(card.id)}>{card.name}</Link>
              </h3>
              <p className={classes.facts}>
                <span>{t(`common:kind.${card.kind}`)}</span>
                <span>{card.place}</span>
              </p>
              <p className={classes.stagesOf}>
                {member.stages.map((stage) => (
                  <Badge key={stage} variant="light" color="ai">
                    {t(`common:stage.${stage}`)}
                  </Badge>
                ))}
              </p>
              <Gain member={member} value={plan.value} />
              {headline && <p>{headline}</p>}
              <p className={classes.quiet}>{t(`relation.${relationships[card.id]?.state ?? 'none'}`)}</p>
            </div>
            <Button
              component={Link}
              to={toWithout(card.id)}
              preventScrollReset
              variant="default"
              size="xs"
              aria-label={t('members.removeOne', { name: card.name })}
            >
              {t('members.remove')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** What the member adds to the whole. */
function Gain({ member, value }: { member: Proposed; value: number }) {
  const { t } = useTranslation(['composer', 'common']);
  const format = useFormat();
  const names = (stages: Proposed['stages']) =>
    format.list(stages.map((stage) => t(`common:stage.${stage}`)));
  return (
    <p>
      {member.alone.length > 0
        ? t('members.alone', { stages: names(member.alone) })
        : member.stages.length > 0 && t('members.better', { stages: names(member.stages) })}{' '}
      {value > 0 && t('members.share', { percent: format.percent(member.gain / value) })}
    </p>
  );
}
