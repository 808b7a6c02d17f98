/** The text of a message: line breaks as written, web addresses as links, everything else as it is. */
import { splitLinks } from '../links';
import classes from './chat.module.css';

export function MessageText({ text }: { text: string }) {
  let at = 0;
  return (
    <p className={classes.text}>
      {splitLinks(text).map((part) => {
        const key = at;
        at += part.text.length;
        return part.href ? (
          <a key={key} href={part.href} target="_blank" rel="noopener noreferrer nofollow ugc">
            {part.text}
          </a>
        ) : (
          <span key={key}>{part.text}</span>
        );
      })}
    </p>
  );
}
