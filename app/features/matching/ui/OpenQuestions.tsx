/** What is not known about a match: questions to us are answered in place, questions to them go into the request. */
import { Button } from '@mantine/core';
import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import type { Wording } from '../model';
import classes from './OpenQuestions.module.css';

type Props = { questions: Wording['unknown']; canAnswer: boolean };

/** The open questions of both sides. */
export function OpenQuestions({ questions, canAnswer }: Props) {
  const { t } = useTranslation('matching');
  if (questions.length === 0) return <p className={classes.quiet}>{t('detail.allKnown')}</p>;
  const ours = questions.filter(({ who }) => who === 'us');
  const theirs = questions.filter(({ who }) => who === 'them');
  return (
    <ul className={classes.questions}>
      {ours.map((question) => (
        <li key={question.text}>
          <p>{question.text}</p>
          {canAnswer && <Answer question={question} />}
        </li>
      ))}
      {theirs.map(({ code, text }) => (
        <li key={text}>
          <p>{text}</p>
          {code === 'capability' && <p className={classes.quiet}>{t('detail.askThem')}</p>}
        </li>
      ))}
    </ul>
  );
}

function Answer({ question }: { question: Wording['unknown'][number] }) {
  const { t } = useTranslation('matching');
  if (question.code !== 'capability') {
    return (
      <Button component={Link} to={paths.editOrganisation()} variant="default" size="sm">
        {t('detail.fillIn')}
      </Button>
    );
  }
  return (
    <Form method="post" preventScrollReset className={classes.answer}>
      <input type="hidden" name="capability" value={question.capability} />
      <Button type="submit" name="answer" value="yes" variant="default" size="sm">
        {t('detail.yes')}
      </Button>
      <Button type="submit" name="answer" value="no" variant="default" size="sm">
        {t('detail.no')}
      </Button>
      <span className={classes.quiet}>{t('detail.answerNote')}</span>
    </Form>
  );
}
