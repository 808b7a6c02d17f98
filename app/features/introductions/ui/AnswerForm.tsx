/** The forms by which an introduction is answered or taken back. */
import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '~/shared/ui/ConfirmButton';
import { SelectField, TextAreaField } from '~/shared/ui/fields';
import { Section } from '~/shared/ui/Page';
import { type FormResult, PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import { DECLINE_REASONS, type IntroductionView, MESSAGE_MAX } from '../model';
import type { IntroductionAction } from '../rules';
import classes from './IntroductionDetail.module.css';

type Props = {
  introduction: IntroductionView;
  actions: readonly IntroductionAction[];
  result: FormResult;
};

/** Accept or decline, with a few words; whoever has agreed already can still decline. */
export function AnswerForm({ introduction, actions, result }: Props) {
  const { t } = useTranslation('introductions');
  const third = introduction.way === 'introduced';
  const accepts = actions.includes('accept');
  return (
    <Section
      title={t(accepts ? 'page.answer' : 'page.changeAnswer')}
      lead={t(!accepts ? 'page.changeAnswerLead' : third ? 'page.answerLeadThird' : 'page.answerLead')}
    >
      <PostForm result={result} className={classes.form}>
        <input type="hidden" name="as" value={introduction.us.id} />
        <TextAreaField
          name="reply"
          label={t('page.replyLabel')}
          hint={t(third ? 'page.replyHintThird' : 'page.replyHint')}
          maxLength={MESSAGE_MAX}
        />
        <div className={classes.reason}>
          <SelectField
            name="reason"
            label={t('decline.label')}
            hint={t('decline.hint')}
            options={DECLINE_REASONS.map((reason) => ({
              value: reason,
              label: t(`decline.option.${reason}`),
            }))}
          />
        </div>
        <Group mt="md" align="flex-start">
          {accepts && (
            <SubmitButton name="intent" value="accept">
              {t('page.accept')}
            </SubmitButton>
          )}
          <ConfirmButton
            name="intent"
            value="decline"
            label={t('page.decline')}
            question={t(third ? 'page.declineQuestionThird' : 'page.declineQuestion')}
            confirm={t('page.declineConfirm')}
            size="md"
          />
        </Group>
      </PostForm>
    </Section>
  );
}

/** Takes back what we asked for or proposed. */
export function WithdrawForm({ result }: { result: FormResult }) {
  const { t } = useTranslation('introductions');
  return (
    <PostForm result={result}>
      <ConfirmButton
        name="intent"
        value="withdraw"
        label={t('page.withdraw')}
        question={t('page.withdrawQuestion')}
        confirm={t('page.withdrawConfirm')}
      />
    </PostForm>
  );
}
