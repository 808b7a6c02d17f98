/** The list of introductions: what waits first, then the past. The route gives the picture of a partner. */
import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { Section } from '~/shared/ui/Page';
import { PartnerRow, PartnerRows } from '~/shared/ui/PartnerRows';
import { EmptyState } from '~/shared/ui/States';
import { useFormat } from '~/shared/ui/useFormat';
import type { Box, IntroductionList, IntroductionRow, Partner } from '../model';
import classes from './IntroductionsView.module.css';
import { StateBadge } from './StateBadge';

export type Portrait = (partner: Partner) => ReactNode;

type Props = {
  box: Box;
  /** The boxes that our organisation has. */
  boxes: readonly Box[];
  /** Whether there is a report of what came of introductions. */
  report: boolean;
  list: IntroductionList;
  /** How many days each waiting request has left, by its id. */
  daysLeft: Record<string, number>;
  paged: boolean;
  portrait: Portrait;
};

/** The boxes as tabs, and the open one. */
export function IntroductionsView({ box, boxes, report, list, daysLeft, paged, portrait }: Props) {
  const { t } = useTranslation('introductions');
  const rows = (some: readonly IntroductionRow[]) => (
    <PartnerRows>
      {some.map((row) => (
        <Row key={row.id} row={row} daysLeft={daysLeft[row.id]} portrait={portrait} />
      ))}
    </PartnerRows>
  );
  const empty = list.waiting.length === 0 && list.past.length === 0;
  const onUs = list.waiting.filter((row) => row.waitsOnUs);
  const onThem = list.waiting.filter((row) => !row.waitsOnUs);
  return (
    <>
      <nav className={classes.tabs} aria-label={t('list.boxes')}>
        {boxes.map((one) => (
          <Link
            key={one}
            to={paths.introductions({ box: one })}
            aria-current={one === box ? 'page' : undefined}
          >
            {t(`list.${one}`)}
          </Link>
        ))}
      </nav>
      {report && box === 'introduced' && (
        <p className={classes.more}>
          <Link to={paths.introductionOutcomes()}>{t('report.link')}</Link>
        </p>
      )}
      {empty && (
        <EmptyState
          title={t(`empty.${box}`)}
          action={
            <Button
              component={Link}
              to={box === 'introduced' ? paths.proposeIntroduction() : paths.matches()}
              color="shu"
            >
              {t(box === 'introduced' ? 'empty.introduce' : 'empty.action')}
            </Button>
          }
        >
          {t(`empty.${box}Text`)}
        </EmptyState>
      )}
      {onUs.length > 0 && <Section title={t('list.waitingReceived')}>{rows(onUs)}</Section>}
      {onThem.length > 0 && <Section title={t('list.waitingSent')}>{rows(onThem)}</Section>}
      {list.past.length > 0 && <Section title={t('list.past')}>{rows(list.past)}</Section>}
      {(list.next || paged) && (
        <p className={classes.more}>
          {list.next && <Link to={paths.introductions({ box, before: list.next })}>{t('list.older')}</Link>}
          {paged && <Link to={paths.introductions({ box })}>{t('list.newest')}</Link>}
        </p>
      )}
    </>
  );
}

type RowProps = { row: IntroductionRow; daysLeft: number | undefined; portrait: Portrait };

function Row({ row, daysLeft, portrait }: RowProps) {
  const { t } = useTranslation(['introductions', 'common']);
  const format = useFormat();
  const { partner, second, introducer, state } = row;
  return (
    <PartnerRow
      picture={portrait(partner)}
      name={second ? t('page.pair', { one: partner.name, other: second.name }) : partner.name}
      to={paths.introduction(row.id)}
      facts={
        !second &&
        partner.kind &&
        partner.country &&
        `${t(`common:kind.${partner.kind}`)} · ${format.country(partner.country)}`
      }
      waits={row.waitsOnUs}
      aside={
        <>
          <StateBadge state={state} waits={row.waitsOnUs} />
          <span>{whenText(row, t, format.day)}</span>
          {state === 'waiting' && daysLeft !== undefined && (
            <span>{t('when.daysLeft', { count: daysLeft })}</span>
          )}
        </>
      }
    >
      {introducer && !second && (
        <p className={classes.by}>{t('page.introducedBy', { name: introducer.name })}</p>
      )}
      <p className={classes.excerpt}>{row.excerpt}</p>
    </PartnerRow>
  );
}

type T = ReturnType<typeof useTranslation>['t'];

function whenText(row: IntroductionRow, t: T, day: (when: string) => string): string {
  switch (row.state) {
    case 'waiting':
      return t('when.requested', { date: day(row.createdAt) });
    case 'expired':
      return t('when.expired', { date: day(row.expiresAt) });
    case 'withdrawn':
      return t('when.withdrawn', { date: day(row.respondedAt ?? row.createdAt) });
    default:
      return t('when.answered', { date: day(row.respondedAt ?? row.createdAt) });
  }
}
