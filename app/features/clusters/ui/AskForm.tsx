/**
 * One letter to all who are asked into a cluster: who they are and how each is asked, the letter in the languages they
 * read, and what each of them reads of it.
 */
import { Alert, Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OPEN_REQUESTS_MAX } from '~/features/introductions/model';
import { LOCALES, type Locale } from '~/i18n/locale';
import { TextAreaField } from '~/shared/ui/fields';
import { Section } from '~/shared/ui/Page';
import { allTexts, type FormResult, oneText, PostForm } from '~/shared/ui/PostForm';
import { EmptyState } from '~/shared/ui/States';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import { useFormat } from '~/shared/ui/useFormat';
import { fillLetter, LETTER_MAX } from '../letter';
import type { Asking } from '../model';
import classes from './ask.module.css';

type Props = {
  asking: Asking;
  /** What the button says. */
  submit: string;
  back: string;
  result: FormResult;
  /** The fields of a cluster that is formed with it. */
  children?: ReactNode;
};

const FIELD: Record<Locale, 'messageJa' | 'messageEn'> = { ja: 'messageJa', en: 'messageEn' };

/** The form; where nobody is chosen, the way back. */
export function AskForm(props: Props) {
  return props.asking.recipients.length === 0 ? <Nobody back={props.back} /> : <Letter {...props} />;
}

function Nobody({ back }: { back: string }) {
  const { t } = useTranslation('composer');
  return (
    <EmptyState
      title={t('send.nobody')}
      action={
        <Button component={Link} to={back} variant="default">
          {t('send.back')}
        </Button>
      }
    >
      {t('send.nobodyText')}
    </EmptyState>
  );
}

function Letter({ asking, submit, back, result, children }: Props) {
  const { t } = useTranslation(['composer', 'common']);
  const { recipients, relationships, open, letters, marks } = asking;
  const format = useFormat();
  const typed = result && 'values' in result ? result.values : {};
  const [texts, setTexts] = useState<Record<Locale, string>>({
    ja: oneText(typed.messageJa ?? letters.ja),
    en: oneText(typed.messageEn ?? letters.en),
  });
  const added = recipients.filter(({ id }) => !relationships[id]).length;
  const over = open + added > OPEN_REQUESTS_MAX;
  const counts = { open, count: added, after: open + added, most: OPEN_REQUESTS_MAX };
  return (
    <PostForm result={result} className={classes.form}>
      {recipients.map(({ id, stages }) => (
        <input key={id} type="hidden" name="asked" value={`${id}:${stages.join()}`} />
      ))}
      <Section title={t('send.to')} lead={t('send.toCount', { count: recipients.length })}>
        <ul className={classes.recipients}>
          {recipients.map(({ id, name, stages }) => (
            <li key={id}>
              <strong>{name}</strong>
              {stages.length > 0 && (
                <span>
                  {t('send.role', { stages: format.list(stages.map((one) => t(`common:stage.${one}`))) })}
                </span>
              )}
              <span className={classes.quiet}>{t(`relation.${relationships[id]?.state ?? 'none'}`)}</span>
            </li>
          ))}
        </ul>
        {over ? (
          <Alert color="red">{t('send.over', counts)}</Alert>
        ) : (
          added > 0 && <p className={classes.quiet}>{t('send.open', counts)}</p>
        )}
      </Section>
      {children && <Section title={t('send.cluster')}>{children}</Section>}
      <Section title={t('send.letter')}>
        {LOCALES.filter((locale) => recipients.some(({ language }) => language === locale)).map((locale) => (
          <div key={locale} className={classes.letter}>
            <TextAreaField
              name={FIELD[locale]}
              label={t(`send.${FIELD[locale]}`)}
              hint={t('send.messageHint', marks[locale])}
              required
              maxLength={LETTER_MAX}
              defaultValue={letters[locale]}
              lang={locale}
              rows={14}
              onChange={(event) => {
                const text = event.currentTarget.value;
                setTexts((before) => ({ ...before, [locale]: text }));
              }}
            />
            {recipients
              .filter(({ language }) => language === locale)
              .map(({ id, name, facts }) => (
                <details key={id} className={classes.preview}>
                  <summary>{t('send.preview', { name })}</summary>
                  <p lang={locale}>{fillLetter(texts[locale], marks[locale], facts)}</p>
                </details>
              ))}
          </div>
        ))}
      </Section>
      <div className={classes.submit}>
        <SubmitButton>{submit}</SubmitButton>
        <Link to={back}>{t('send.back')}</Link>
      </div>
    </PostForm>
  );
}

/** Lists of codes that go with a form unseen. */
export function HiddenLists({ lists }: { lists: Record<string, string | readonly string[]> }) {
  return Object.entries(lists).flatMap(([name, values]) =>
    allTexts(values).map((value) => (
      <input key={`${name}/${value}`} type="hidden" name={name} value={value} />
    )),
  );
}
