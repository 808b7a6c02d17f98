/** The columns of a sheet, each with its first values and what it is read as. */
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FormResult, oneText, PostForm, useField } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import classes from './sheets.module.css';

type Column = { heading: string; key: string | null; examples: string[] };
type Choice = { value: string; label: string };
type Props = { columns: readonly Column[]; choices: readonly Choice[]; result: FormResult };

export function MappingForm({ columns, choices, result }: Props) {
  const { t } = useTranslation('sheets');
  return (
    <PostForm result={result}>
      <ol className={classes.columns}>
        {columns.map((column, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <li key={at} className={classes.column}>
            <div className={classes.columnHead}>
              <span className={classes.quiet}>{t('columns.column', { number: at + 1 })}</span>
              <strong id={`heading-${at}`}>{column.heading || t('columns.unnamed')}</strong>
            </div>
            <div className={classes.examples}>
              {column.examples.length > 0 ? (
                <ul aria-label={t('columns.examples')}>
                  {column.examples.map((example) => (
                    <li key={example}>{example}</li>
                  ))}
                </ul>
              ) : (
                <span className={classes.quiet}>{t('columns.noExamples')}</span>
              )}
            </div>
            <ColumnSelect name={`column:${at}`} chosen={column.key} choices={choices} at={at} />
          </li>
        ))}
      </ol>
      <SubmitButton>{t('columns.submit')}</SubmitButton>
    </PostForm>
  );
}

type SelectProps = { name: string; chosen: string | null; choices: readonly Choice[]; at: number };

function ColumnSelect({ name, chosen, choices, at }: SelectProps) {
  const { t } = useTranslation('sheets');
  const { id, error, value } = useField(name, chosen);
  return (
    <NativeSelect
      id={id}
      name={name}
      label={t('columns.as')}
      labelProps={{ id: `as-${at}` }}
      aria-labelledby={`as-${at} heading-${at}`}
      defaultValue={oneText(value)}
      error={error}
    >
      <option value="">{t('columns.skip')}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </NativeSelect>
  );
}
