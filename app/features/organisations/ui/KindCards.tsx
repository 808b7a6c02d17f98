/** The five kinds of organisation as cards to choose one of: a sign, a name, a sentence. */
import { Input } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '~/shared/ui/fields';
import { oneText, useField } from '~/shared/ui/PostForm';
import { ORGANISATION_KINDS, type OrganisationKind } from '../model';
import classes from './KindCards.module.css';
import { KindPictogram } from './KindPictogram';

type Props = { label: string; defaultValue?: OrganisationKind | null };

/** A radio group under the name `kind`. */
export function KindCards({ label, defaultValue }: Props) {
  const { t } = useTranslation(['organisations', 'common']);
  const { id, error, value } = useField('kind', defaultValue ?? null, { choice: true });
  const chosen = oneText(value);
  return (
    <fieldset className={classes.root} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={classes.legend}>
        <FieldLabel required>{label}</FieldLabel>
      </legend>
      <div className={classes.cards}>
        {ORGANISATION_KINDS.map((kind) => (
          <label key={kind} className={classes.card} data-error={error ? true : undefined}>
            <input
              type="radio"
              name="kind"
              value={kind}
              defaultChecked={chosen === kind}
              aria-invalid={error ? true : undefined}
              aria-describedby={`${id}-${kind}`}
            />
            <KindPictogram kind={kind} size={44} />
            <span className={classes.words}>
              <span className={classes.name}>{t(`common:kind.${kind}`)}</span>
              <span className={classes.sentence} id={`${id}-${kind}`}>
                {t(`kinds.${kind}`)}
              </span>
            </span>
          </label>
        ))}
      </div>
      {error && (
        <Input.Error id={`${id}-error`} mt={5}>
          {error}
        </Input.Error>
      )}
    </fieldset>
  );
}
