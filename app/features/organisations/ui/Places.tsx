/**
 * Where an organisation is: a map of Japan with its prefectures, and beside it the same as a list. The land comes from
 * one file that every page shares; head office, factory and store differ by shape and by word.
 */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { MapCredit } from '~/shared/ui/MapCredit';
import { useFormat } from '~/shared/ui/useFormat';
import { type ListedPlace, MAP_SIZE, type Mark, type MarkKind } from '../map';
import classes from './Places.module.css';

type Props = { places: readonly ListedPlace[]; marks: readonly Mark[] };

/** The list, with the map where any of it is in Japan. */
export function Places({ places, marks }: Props) {
  return (
    <div className={classes.places}>
      {marks.length > 0 && <JapanMap marks={marks} />}
      <ul className={classes.list}>
        {places.map((place, at) => (
          <Place
            // biome-ignore lint/suspicious/noArrayIndexKey: places keep their order
            key={at}
            {...place}
            // The way to the products of a prefecture stands at its first place.
            linked={places.findIndex(({ prefecture }) => prefecture?.code === place.prefecture?.code) === at}
          />
        ))}
      </ul>
    </div>
  );
}

function Place({ kind, prefecture, place, name, address, linked }: ListedPlace & { linked: boolean }) {
  const { t } = useTranslation('organisations');
  return (
    <li className={classes.place}>
      <svg className={classes.sign} viewBox="-8 -8 16 16" aria-hidden>
        <Shape kind={kind} />
      </svg>
      <div>
        <p className={classes.what}>
          <span className={classes.kind}>{t(kind === 'head' ? 'firm.head' : `firm.placeKind.${kind}`)}</span>
          {name && <span lang={name.lang}>{name.text}</span>}
        </p>
        <p className={classes.where} lang={address?.lang}>
          {address?.text ?? place}
        </p>
        {prefecture && linked && (
          <Link to={paths.catalogue({ from: prefecture.code })} className={classes.link}>
            {t('firm.inPrefecture', { prefecture: prefecture.label })}
          </Link>
        )}
      </div>
    </li>
  );
}

function JapanMap({ marks }: { marks: readonly Mark[] }) {
  const { t } = useTranslation('organisations');
  const format = useFormat();
  const word = (kind: MarkKind) => t(kind === 'head' ? 'firm.head' : `firm.placeKind.${kind}`);
  const titleOf = ({ label, kinds }: Mark) => `${label}: ${format.list(kinds.map(word))}`;
  return (
    <figure className={classes.map}>
      <svg
        viewBox={`0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`}
        width={MAP_SIZE.width}
        height={MAP_SIZE.height}
        role="img"
        aria-label={t('firm.map', { places: format.list(marks.map(titleOf)) })}
      >
        <use href={paths.japanMap('land')} className={classes.land} />
        {marks.map((mark) => (
          <g key={mark.code}>
            <title>{titleOf(mark)}</title>
            <use href={paths.japanMap(mark.code)} className={classes.lit} />
            {mark.kinds.map((kind, at) => (
              <g
                key={kind}
                className={classes.mark}
                transform={`translate(${mark.x + (at - (mark.kinds.length - 1) / 2) * 17} ${mark.y})`}
              >
                <Shape kind={kind} />
              </g>
            ))}
          </g>
        ))}
      </svg>
      <MapCredit />
    </figure>
  );
}

/** A shape for each kind of place, about twelve units wide. */
function Shape({ kind }: { kind: MarkKind }) {
  switch (kind) {
    case 'head':
      return <circle r={6} />;
    case 'factory':
      return <rect x={-5.5} y={-5.5} width={11} height={11} />;
    case 'farm':
      return <path d="M0-7 6.5 5h-13z" />;
    case 'warehouse':
      return <path d="M0-7.5 7.5 0 0 7.5-7.5 0z" />;
    case 'office':
      return (
        <path
          fillRule="evenodd"
          d="M-6 0a6 6 0 1 0 12 0 6 6 0 1 0-12 0m3.4 0a2.6 2.6 0 1 1 5.2 0 2.6 2.6 0 1 1-5.2 0"
        />
      );
  }
}
