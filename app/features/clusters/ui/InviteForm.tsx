/** Invites one of the introduced organisations to fill stages of the chain. */
import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stagesOfKind } from '~/features/vocabulary/stages';
import { paths } from '~/shared/paths';
import { SelectField, TextAreaField } from '~/shared/ui/fields';
import { type FormResult, oneText, PostForm } from '~/shared/ui/PostForm';
import { EmptyState } from '~/shared/ui/States';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import type { MemberOrganisation } from '../model';

import { StagesField } from './ClusterFields';
import classes from './members.module.css';

type Props = {
  /** Introduced, and neither in the cluster nor invited. */
  candidates: MemberOrganisation[];
  /** Chosen beforehand. */
  chosen: string | null;
  /** The stages nobody fills yet. */
  empty: readonly string[];
  result?: FormResult;
};

export function InviteForm({ candidates, chosen, empty, result }: Props) {
  const { t } = useTranslation(['clusters', 'common']);
  const refused = result && 'values' in result && result.values.intent === 'invite' ? result : undefined;
  const [organisation, setOrganisation] = useState(oneText(refused?.values.organisation ?? chosen ?? ''));
  if (candidates.length === 0) {
    return (
      <EmptyState
        title={t('invite.nobody')}
        action={
          <Button component={Link} to={paths.matches()} variant="default">
            {t('invite.toMatches')}
          </Button>
        }
      >
        {t('invite.nobodyText')}
      </EmptyState>
    );
  }
  const kind = candidates.find(({ id }) => id === organisation)?.kind;
  const usual = kind ? stagesOfKind(kind) : [];
  const proposed = usual.filter((stage) => empty.includes(stage));
  return (
    <PostForm result={refused}>
      <input type="hidden" name="intent" value="invite" />
      <div className={classes.fields}>
        <SelectField
          name="organisation"
          label={t('invite.organisation')}
          hint={t('invite.organisationHint')}
          required
          options={candidates.map(({ id, name, kind: of }) => ({
            value: id,
            label: t('invite.option', { name, kind: t(`common:kind.${of}`) }),
          }))}
          defaultValue={chosen}
          onChange={setOrganisation}
        />
        <StagesField
          key={organisation}
          label={t('invite.stages')}
          hint={t('invite.stagesHint')}
          required
          defaultValue={proposed.length > 0 ? proposed : usual}
        />
        <TextAreaField
          name="message"
          label={t('invite.message')}
          hint={t('invite.messageHint')}
          maxLength={2000}
        />
        <div>
          <SubmitButton>{t('invite.send')}</SubmitButton>
        </div>
      </div>
    </PostForm>
  );
}
