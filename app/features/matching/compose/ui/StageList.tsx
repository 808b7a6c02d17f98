/** Each stage with who fills it, what is not sure yet, and the nearest others, to be added or exchanged by a link. */
import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths, stageAnchor } from '~/shared/paths';
import { StageIcon } from '~/shared/ui/StageIcon';
import { useFormat } from '~/shared/ui/useFormat';
import type { Composition, Open, Place } from '../model';
import classes from './compose.module.css';

type Props = {
  composition: Composition;
  /** Names of the items and countries that are asked for, by code. */
  names: Record<string, string>;
  /** The address of the page with one more, and with one in the place of another. */
  toAdd: (id: string) => string;
  toExchange: (out: string, id: string) => string;
  /** Where to say that somebody for a stage is looked for. */
  toWish: (stage: string) => string;
  /** Where everybody is listed who could fill a stage. */
  toAll?: ((stage: string) => string) | undefined;
};

export function StageList({ composition, ...rest }: Props) {
  const { t } = useTranslation(['composer', 'common']);
  const format = useFormat();
  const { plan, firms } = composition;
  return (
    <ol className={classes.stages}>
      {plan.places.map((place) => (
        <li
          key={place.stage}
          id={stageAnchor(place.stage)}
          className={classes.stage}
          data-stage={place.stage}
          data-state={place.state}
        >
          <h3 className={classes.stageName}>
            <StageIcon stage={place.stage} size={20} />
            {t(`common:stage.${place.stage}`)}
            <span className={classes.state}>{t(`stages.${place.state}`)}</span>
          </h3>
          {place.members.length > 0 && (
            <p>{format.list(place.members.flatMap((id) => firms[id]?.card.name ?? []))}</p>
          )}
          <StillOpen open={place.open} state={place.state} names={rest.names} />
          <Candidates place={place} composition={composition} {...rest} />
        </li>
      ))}
    </ol>
  );
}

/** What of the stage nobody surely fills, by country; nothing where that is all of it. */
function StillOpen({ open, state, names }: { open: Open[]; state: Place['state']; names: Props['names'] }) {
  const { t } = useTranslation('composer');
  const format = useFormat();
  if (state !== 'partly') return null;
  const countries = [...new Set(open.map(({ country }) => country))];
  const lines = countries.map((country) => {
    const here = open.filter((one) => one.country === country);
    const items = format.list(here.flatMap(({ item }) => (item ? (names[item] ?? item) : [])));
    const place = country ? (names[country] ?? country) : '';
    return items && place ? t('stages.both', { country: place, items }) : items || place;
  });
  if (lines.length === 0) return null;
  return (
    <div className={classes.open}>
      <p>{t('stages.open')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function Candidates({ place, toWish, toAll, ...props }: Omit<Props, 'names'> & { place: Place }) {
  const { t } = useTranslation('composer');
  const { nearest, state } = place;
  if (nearest.length === 0) {
    return state === 'covered' ? null : (
      <div className={classes.nobody}>
        <p>{t('stages.nobody')}</p>
        <Link to={toWish(place.stage)}>{t('stages.wish')}</Link>
      </div>
    );
  }
  return (
    <details className={classes.others} open={state !== 'covered' || undefined}>
      <summary>
        {state === 'covered' ? t('stages.others', { count: nearest.length }) : t('stages.nearest')}
      </summary>
      <ul className={classes.candidates}>
        {nearest.map((id) => (
          <Candidate key={id} id={id} place={place} {...props} />
        ))}
      </ul>
      <p className={classes.ways}>
        {toAll && <Link to={toAll(place.stage)}>{t('stages.all')}</Link>}
        {state !== 'covered' && <Link to={toWish(place.stage)}>{t('stages.wish')}</Link>}
      </p>
    </details>
  );
}

function Candidate({
  id,
  place,
  composition: { plan, firms },
  toAdd,
  toExchange,
}: Omit<Props, 'names' | 'toWish' | 'toAll'> & { id: string; place: Place }) {
  const { t } = useTranslation(['composer', 'common']);
  const firm = firms[id];
  if (!firm) return null;
  const { card, headline } = firm;
  // Only those who are proposed can be exchanged: who is in already stays.
  const out = plan.members.find((member) => place.members.includes(member.id))?.id;
  const outName = out && firms[out]?.card.name;
  return (
    <li className={classes.candidate}>
      <div>
        <p className={classes.candidateName}>
          <Link to={paths.match(id)}>{card.name}</Link>
          <span className={classes.quiet}>
            {t(`common:kind.${card.kind}`)} · {card.place}
          </span>
        </p>
        {headline && <p className={classes.quiet}>{headline}</p>}
      </div>
      <div className={classes.actions}>
        <Button
          component={Link}
          to={toAdd(id)}
          preventScrollReset
          variant="default"
          size="xs"
          aria-label={t('stages.addOne', { name: card.name })}
        >
          {t('stages.add')}
        </Button>
        {out && outName && (
          <Button
            component={Link}
            to={toExchange(out, id)}
            preventScrollReset
            variant="subtle"
            size="xs"
            aria-label={t('stages.exchangeOne', { out: outName, name: card.name })}
          >
            {t('stages.exchange', { name: outName })}
          </Button>
        )}
      </div>
    </li>
  );
}
