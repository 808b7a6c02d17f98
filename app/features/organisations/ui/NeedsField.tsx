/** What an organisation needs and, where asked for, which of these a partner must have. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OptionGroup } from '~/shared/ui/fields';
import { MultiSelectField } from '~/shared/ui/MultiSelectField';
import { allTexts, useField } from '~/shared/ui/PostForm';
import classes from './NeedsField.module.css';

type Props = {
  options: readonly OptionGroup[];
  values: readonly string[];
  required: readonly string[];
  requirements: boolean;
  onChange?: ((chosen: readonly string[]) => void) | undefined;
};

/** The fields `needs` and `requiredNeeds`. Before JavaScript, the needs that are saved can be marked. */
export function NeedsField({ options, values, required, requirements, onChange }: Props) {
  const { t } = useTranslation(['onboarding', 'organisations']);
  const [needs, setNeeds] = useState<readonly string[]>(allTexts(useField('needs', values).value));
  const marked = allTexts(useField('requiredNeeds', required).value);
  const labels = useMemo(
    () => new Map(options.flatMap((group) => group.options).map(({ value, label }) => [value, label])),
    [options],
  );
  return (
    <div>
      <MultiSelectField
        name="needs"
        label={t('what.needs')}
        hint={t(requirements ? 'organisations:fields.needsHelp' : 'what.needsHelp')}
        required="either"
        options={options}
        defaultValue={values}
        max={80}
        onChange={(chosen) => {
          setNeeds(chosen);
          onChange?.(chosen);
        }}
      />
      {requirements && needs.length > 0 && (
        <fieldset className={classes.requirements}>
          <legend>{t('organisations:fields.required')}</legend>
          <p>{t('organisations:fields.requiredHelp')}</p>
          {needs.map((need) => (
            <label key={need}>
              <input
                type="checkbox"
                name="requiredNeeds"
                value={need}
                defaultChecked={marked.includes(need)}
              />
              <span>{labels.get(need) ?? need}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
