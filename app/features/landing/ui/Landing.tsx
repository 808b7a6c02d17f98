/** The start page in one calm screen: what Musubi is, the chain, three steps, products, two ways in. */
import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { Chain, type ChainPlace } from '~/shared/ui/Chain';
import { Section } from '~/shared/ui/Page';
import { CHAIN_STAGES, type ChainStage } from '~/shared/ui/StageIcon';
import { STORY } from '../story';
import classes from './landing.module.css';

type Props = {
  signedIn: boolean;
  /** The search of the catalogue. */
  search: ReactNode;
  /** The products of the strip; without any, the strip is left out. */
  products: ReactNode | null;
};

const STEPS = ['publish', 'meet', 'ship'] as const;

/** What a visitor sees first. */
export function Landing({ signedIn, search, products }: Props) {
  const { t } = useTranslation('landing');
  return (
    <div className={classes.page}>
      <header className={classes.hero}>
        <h1 className={classes.title}>{t('title')}</h1>
        <p className={classes.lead}>{t('lead')}</p>
        <div className={classes.search}>{search}</div>
        <div className={classes.actions}>
          {signedIn ? (
            <Button component={Link} to={paths.home()} color="shu" size="lg">
              {t('toHome')}
            </Button>
          ) : (
            <Button component={Link} to={paths.signUp(paths.onboarding())} color="shu" size="lg">
              {t('register')}
            </Button>
          )}
          <Button component={Link} to={paths.catalogue()} variant="default" size="lg">
            {t('browse')}
          </Button>
        </div>
      </header>

      <figure className={classes.story}>
        <Chain label={t('story.label')} places={usePlaces()} />
        <figcaption className={classes.caption}>{t('story.caption')}</figcaption>
      </figure>

      <ol className={classes.steps}>
        {STEPS.map((step, at) => (
          <li key={step} className={classes.step}>
            <span className={classes.number} aria-hidden>
              {at + 1}
            </span>
            <h2 className={classes.stepTitle}>{t(`steps.${step}.title`)}</h2>
            <p className={classes.stepText}>{t(`steps.${step}.text`)}</p>
          </li>
        ))}
      </ol>

      {products && (
        <Section title={t('products.title')} action={<Link to={paths.catalogue()}>{t('products.all')}</Link>}>
          {products}
        </Section>
      )}
    </div>
  );
}

/** The firms of the story in their places, without names. */
function usePlaces(): Partial<Record<ChainStage, ChainPlace>> {
  const { t } = useTranslation('landing');
  return Object.fromEntries(
    CHAIN_STAGES.map((stage) => [
      stage,
      {
        firms: Array.from({ length: STORY[stage] }, (_, at) => ({
          id: `${stage}-${at}`,
          name: t(`story.${stage}.${at}`),
        })),
      },
    ]),
  );
}
