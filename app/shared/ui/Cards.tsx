/**
 * Cards of products and organisations. Both have their picture, names, giver and facts in the same places, so
 * that a row of them can be compared; the whole card leads to its page.
 */
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import classes from './Cards.module.css';
import { type Fact, FactList } from './FactList';
import { Picture } from './Picture';

type CardProps = {
  to: string;
  name: ReactNode;
  /** The name in the other language. */
  otherName?: ReactNode;
  otherLang?: 'ja' | 'en';
  /** Under the name: the maker of a product, the kind and place of an organisation. */
  by?: ReactNode;
  /** The same facts in the same order on every card of a list. */
  facts?: readonly Fact[];
  /** A few words at the end, such as certificates or temperature zones. */
  badges?: ReactNode;
  /** A line of its own, such as why this one fits. */
  note?: ReactNode;
  /** What may be done with it at once; it stands over the link that the card is. */
  action?: ReactNode;
  /** The level of the heading: 2 under a page title, 3 under a section. */
  level?: 2 | 3;
};

type CardPicture = {
  src: string;
  srcSet: string;
  avif?: string | undefined;
  loading: 'first' | 'eager' | 'lazy';
};

/** How wide a picture is: as wide as a column of the grid, and a small square beside the name on a phone. */
const SIZES = '(max-width: 30em) 6.5rem, (max-width: 48em) 50vw, 18rem';

/** A product: its photograph, or the pictogram of its group on a quiet ground. */
export function ProductCard({
  image,
  pictogram,
  ...card
}: CardProps & { image?: CardPicture | null; pictogram: ReactNode }) {
  return (
    <Card {...card} kind="product">
      <span className={classes.picture}>{image ? <CardImage {...image} /> : pictogram}</span>
    </Card>
  );
}

/** The first picture of a page is what readers wait for. React 18 knows the attribute of priority in lower case only. */
function CardImage({ loading, ...sources }: CardPicture) {
  const first = loading === 'first' ? { fetchpriority: 'high' } : {};
  return (
    <Picture
      {...sources}
      {...first}
      sizes={SIZES}
      alt=""
      width={480}
      height={320}
      loading={loading === 'lazy' ? 'lazy' : 'eager'}
      decoding="async"
    />
  );
}

/** An organisation: its logo, or what stands for its kind. */
export function OrganisationCard({
  logo,
  picture,
  ...card
}: CardProps & { logo?: string | null; picture: ReactNode }) {
  return (
    <Card {...card} kind="organisation">
      <span className={classes.logo}>
        {logo ? <img src={logo} alt="" loading="lazy" decoding="async" width={56} height={56} /> : picture}
      </span>
    </Card>
  );
}

/** A list of cards in as many columns as fit. */
export function CardGrid({ children }: { children: ReactNode }) {
  return <ul className={classes.grid}>{children}</ul>;
}

type ShellProps = CardProps & { kind: 'product' | 'organisation'; children: ReactNode };

function Card({
  kind,
  to,
  name,
  otherName,
  otherLang,
  by,
  facts,
  badges,
  note,
  action,
  level = 2,
  children,
}: ShellProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article className={classes.card} data-kind={kind}>
      {children}
      <div className={classes.head}>
        <Heading className={classes.name}>
          <Link to={to} className={classes.link} prefetch="intent">
            {name}
          </Link>
        </Heading>
        {otherName && (
          <p className={classes.other} lang={otherLang}>
            {otherName}
          </p>
        )}
        {by && <p className={classes.by}>{by}</p>}
      </div>
      {note && <div className={classes.note}>{note}</div>}
      {facts && (
        <div className={classes.facts}>
          <FactList facts={facts} compact />
        </div>
      )}
      {badges && <div className={classes.badges}>{badges}</div>}
      {action && <div className={classes.action}>{action}</div>}
    </article>
  );
}
