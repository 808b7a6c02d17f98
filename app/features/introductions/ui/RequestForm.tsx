/** The request: a message drafted from the reasons, in the language of the reader's side, free to change. */
import { Group } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '~/i18n/locale';
import { paths } from '~/shared/paths';
import { TextAreaField } from '~/shared/ui/fields';
import { type FormResult, PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import { MESSAGE_MAX } from '../model';
import { DraftLanguages } from './DraftLanguages';

type Props = {
  to: string;
  draft: string;
  language: Locale;
  /** The product that is asked about, and where giving up leads. */
  asked: { product: string; about: string } | null;
  back: string;
  result: FormResult;
};

/** Message and send. Another language drafts it anew. */
export function RequestForm({ to, draft, language, asked, back, result }: Props) {
  const { t } = useTranslation('introductions');
  return (
    <PostForm result={result} key={language}>
      <input type="hidden" name="to" value={to} />
      <DraftLanguages language={language} to={(one) => paths.newIntroduction(to, { ...asked, draft: one })} />
      <TextAreaField
        name="message"
        label={t('new.message')}
        hint={t(asked ? 'new.messageHintAsked' : 'new.messageHint')}
        required
        maxLength={MESSAGE_MAX}
        defaultValue={draft}
        lang={language}
        rows={12}
      />
      <Group mt="lg">
        <SubmitButton>{t('new.send')}</SubmitButton>
        <Link to={back}>{t('new.cancel')}</Link>
      </Group>
    </PostForm>
  );
}
