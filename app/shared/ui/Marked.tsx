/** Text of which parts are marked, such as what a search found in it. */
import type { Mark } from '../marks';
import { stretchesOf } from '../marks';
import classes from './Marked.module.css';

/** The text; what is marked stands in `<mark>`. */
export function Marked({ text, marks }: { text: string; marks: readonly Mark[] | undefined }) {
  if (!marks || marks.length === 0) return text;
  let from = 0;
  return stretchesOf({ text, marks }).map((stretch) => {
    const at = from;
    from += stretch.text.length;
    return stretch.marked ? (
      <mark key={at} className={classes.mark}>
        {stretch.text}
      </mark>
    ) : (
      stretch.text
    );
  });
}
