/** What came of an introduction, asked of one side: four words and, if there was one, the first order. */
import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { typedMoney } from '~/shared/money';
import { ChoiceField } from '~/shared/ui/ChoiceField';
import { type Option, SelectField, TextField } from '~/shared/ui/fields';
import { Section } from '~/shared/ui/Page';
import { type FormResult, PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import { useFormat } from '~/shared/ui/useFormat';
import { OUTCOMES, type OutcomeAsked } from '../outcome';
import classes from './OutcomeForm.module.css';

type Props = {
  asked: OutcomeAsked;
  organisationId: string;
  currencies: readonly Option[];
  today: string;
  result: FormResult;
};

/** The question, with what was answered before. */
export function OutcomeForm({ asked, organisationId, currencies, today, result }: Props) {
  const { t } = useTranslation('introductions');
  const { date } = useFormat();
  const { day, answeredAt, outcome, firstOrderOn, order } = asked;
  return (
    <Section
      title={t('outcome.title')}
      lead={
        answeredAt ? t('outcome.answered', { date: date(answeredAt) }) : t('outcome.lead', { count: day })
      }
    >
      <PostForm result={result} className={classes.form}>
        <input type="hidden" name="intent" value="outcome" />
        <input type="hidden" name="day" value={day} />
        <input type="hidden" name="as" value={organisationId} />
        <ChoiceField
          name="outcome"
          label={t('outcome.label')}
          required
          options={OUTCOMES.map((one) => ({ value: one, label: t(`outcome.word.${one}`) }))}
          defaultValue={outcome}
        />
        <TextField
          name="firstOrderOn"
          type="date"
          label={t('outcome.firstOrderOn')}
          hint={t('outcome.firstOrderHint')}
          max={today}
          defaultValue={firstOrderOn}
          maw="22rem"
        />
        <div className={classes.amount}>
          <TextField
            name="orderAmount"
            label={t('outcome.orderAmount')}
            inputMode="decimal"
            defaultValue={order && typedMoney(order.minor, order.currency)}
          />
          <SelectField
            name="orderCurrency"
            label={t('outcome.orderCurrency')}
            options={currencies}
            defaultValue={order?.currency ?? null}
          />
        </div>
        <p className={classes.private}>{t('outcome.private')}</p>
        <Group>
          <SubmitButton quiet={answeredAt !== null}>
            {t(answeredAt ? 'outcome.change' : 'outcome.send')}
          </SubmitButton>
        </Group>
      </PostForm>
    </Section>
  );
}
