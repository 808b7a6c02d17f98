/** Whose map of Japan is shown, as its licence asks. */
import { useTranslation } from 'react-i18next';
import classes from './MapCredit.module.css';

/** Stands under the map, inside its figure. */
export function MapCredit() {
  const { t } = useTranslation();
  return (
    <figcaption className={classes.credit}>
      {t('mapCredit')}
      <a href="https://mapsvg.com/maps/japan" rel="noopener noreferrer nofollow" target="_blank">
        MapSVG
      </a>
      {', '}
      <a
        href="https://creativecommons.org/licenses/by/4.0/"
        rel="noopener noreferrer nofollow license"
        target="_blank"
      >
        CC BY 4.0
      </a>
    </figcaption>
  );
}
