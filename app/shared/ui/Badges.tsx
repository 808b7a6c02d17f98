/** Short words beside each other, such as certificates; at the end of a card a few, and how many more there are. */
import classes from './Badges.module.css';

type Props = {
  /** What they are, where nothing beside them says it. */
  label?: string;
  labels: readonly string[];
  /** Says how many more there are than the few that are shown; without it all are. */
  more?: (count: number) => string;
};

const SHOWN = 3;

/** Without any, their place stays, so that cards in a row end alike. */
export function Badges({ label, labels, more }: Props) {
  const shown = more ? labels.slice(0, SHOWN) : labels;
  const rest = labels.length - shown.length;
  if (labels.length === 0) return <span className={classes.none} />;
  return (
    <ul className={classes.badges} aria-label={label}>
      {shown.map((one) => (
        <li key={one} className={classes.badge}>
          {one}
        </li>
      ))}
      {more && rest > 0 && <li className={classes.badge}>{more(rest)}</li>}
    </ul>
  );
}
