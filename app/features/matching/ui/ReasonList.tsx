/** One side of a match: what it gains, in sentences. */
import classes from './ReasonList.module.css';

type Props = {
  title: string;
  reasons: readonly string[];
  empty: string;
  /** The level of its heading. */
  level: 3 | 4;
};

/** A titled list of reasons, or a quiet sentence where there are none. */
export function ReasonList({ title, reasons, empty, level }: Props) {
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <section className={classes.side}>
      <Heading className={classes.title}>{title}</Heading>
      {reasons.length === 0 ? (
        <p className={classes.empty}>{empty}</p>
      ) : (
        <ul className={classes.reasons}>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
