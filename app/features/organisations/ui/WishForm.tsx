/** The form of one wish, new or to be changed. */
import { Group, Stack } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { BilingualField } from '~/shared/ui/BilingualField';
import { type Option, TextField } from '~/shared/ui/fields';
import { MultiSelectField } from '~/shared/ui/MultiSelectField';
import { Section } from '~/shared/ui/Page';
import { type FormResult, PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import type { OrganisationKind, Wish } from '../model';

type Props = {
  wish: Wish | null;
  /** What a new one begins with. */
  begun: { text: { ja?: string; en?: string }; items: readonly string[] } | null;
  kind: OrganisationKind;
  choices: { items: readonly Option[]; countries: readonly Option[] };
  today: string;
  result: FormResult;
};

/** Saves under the intent `save`; without a wish it adds one. */
export function WishForm({ wish, begun, kind, choices, today, result }: Props) {
  const { t } = useTranslation(['organisations', 'onboarding', 'common']);
  return (
    <div id="form">
      <Section title={t(wish ? 'wishes.editTitle' : 'wishes.add')}>
        <PostForm result={result}>
          {wish && <input type="hidden" name="wishId" value={wish.id} />}
          <Stack gap="lg">
            <BilingualField
              name="text"
              label={t('wishes.text')}
              hint={t(`onboarding:first.wish.example.${kind}`)}
              required="either"
              multiline
              maxLength={1000}
              defaultValue={wish ? { ja: wish.textJa, en: wish.textEn } : (begun?.text ?? {})}
            />
            <MultiSelectField
              name="items"
              label={t('wishes.items')}
              options={choices.items}
              defaultValue={wish ? wish.items : begun?.items}
              max={20}
            />
            <MultiSelectField
              name="countries"
              label={t('wishes.countries')}
              options={choices.countries}
              defaultValue={wish?.countries}
              max={60}
            />
            <TextField
              name="until"
              type="date"
              label={t('wishes.until')}
              hint={t('wishes.untilHelp')}
              min={today}
              defaultValue={wish?.until}
              maw="22rem"
            />
            <Group gap="md">
              <SubmitButton name="intent" value="save">
                {t('wishes.save')}
              </SubmitButton>
              {wish && <Link to={paths.wishes()}>{t('common:action.cancel')}</Link>}
            </Group>
          </Stack>
        </PostForm>
      </Section>
    </div>
  );
}
