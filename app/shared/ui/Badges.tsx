/** A few short words at the end of a card, such as certificates, and how many more there are. */
import classes from './Badges.module.css';

type Props = {
  /** What they are. */
  label: string;
  labels: readonly string[];
  more: (count: number) => string;
};

const SHOWN = 3;

/** Without any, their place stays, so that cards in a row end alike. */
export function Badges({ label, labels, more }: Props) {
  const rest = labels.length - SHOWN;
  if (labels.length === 0) return <span className={classes.none} />;
  return (
    <ul className={classes.badges} aria-label={label}>
      {labels.slice(0, SHOWN).map((one) => (
        <li key={one} className={classes.badge}>
          {one}
        </li>
      ))}
      {rest > 0 && <li className={classes.badge}>{more(rest)}</li>}
    </ul>
  );
}
