/** Questions that many who fit ask and our profile does not answer: each with how many matches an answer makes better. */
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import { useFormat } from '~/shared/ui/useFormat';
import type { WorthAnswering as Question } from '../model';
import classes from './WorthAnswering.module.css';

/** Closed at first, as the matches come before it. Answered in place; the page then shows its matches anew. */
export function WorthAnswering({ questions }: { questions: readonly Question[] }) {
  const { t } = useTranslation('matching');
  const format = useFormat();
  if (questions.length === 0) return null;
  return (
    <details className={classes.panel}>
      <summary className={classes.title}>{t('answers.title', { count: questions.length })}</summary>
      <ul className={classes.list}>
        {questions.map(({ capability, text, better }) => (
          <li key={capability} className={classes.question}>
            <p>
              {text} <strong>{t('answers.better', { count: better, number: format.number(better) })}</strong>
            </p>
            <Form method="post" preventScrollReset className={classes.answer}>
              <input type="hidden" name="capability" value={capability} />
              <SubmitButton quiet size="sm" name="answer" value="yes">
                {t('detail.yes')}
              </SubmitButton>
              <SubmitButton quiet size="sm" name="answer" value="no">
                {t('detail.no')}
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
      <p className={classes.note}>{t('detail.answerNote')}</p>
    </details>
  );
}
