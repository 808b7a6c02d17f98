/** The four forms a cluster takes, to choose from by what they are made of and what speaks for and against them. */
import { Input } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '~/shared/ui/fields';
import { oneText, useField } from '~/shared/ui/PostForm';
import { CLUSTER_TYPES, type ClusterType } from '../model';
import classes from './clusters.module.css';

const FACTS = ['made', 'secretariat', 'good', 'bad'] as const;

export function TypeCards({ defaultValue }: { defaultValue?: ClusterType }) {
  const { t } = useTranslation('clusters');
  const { id, error, value } = useField('type', defaultValue, { choice: true });
  return (
    <fieldset className={classes.types} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>
        <FieldLabel required>{t('form.type')}</FieldLabel>
      </legend>
      <p className={classes.quiet}>{t('form.typeHint')}</p>
      <div className={classes.typeCards}>
        {CLUSTER_TYPES.map((type) => (
          <label key={type} className={classes.typeCard}>
            <input
              type="radio"
              name="type"
              value={type}
              defaultChecked={oneText(value) === type}
              aria-invalid={error ? true : undefined}
              aria-describedby={`${id}-${type}`}
            />
            <span className={classes.typeName}>{t(`type.${type}.name`)}</span>
            <dl id={`${id}-${type}`} className={classes.typeFacts}>
              {FACTS.map((fact) => (
                <div key={fact} data-fact={fact}>
                  <dt>{t(`form.${fact}`)}</dt>
                  <dd>{t(`type.${type}.${fact}`)}</dd>
                </div>
              ))}
            </dl>
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
