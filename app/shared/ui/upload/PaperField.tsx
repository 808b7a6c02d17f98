/** The paper of one certificate in a form: opened, taken off and taken back, replaced; kept when the form is saved. */
import { ActionIcon, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { IconTrash } from '../icons';
import { useField } from '../PostForm';
import { PaperInput, type PaperLimits } from './PaperInput';
import classes from './papers.module.css';

type Props = {
  /** The field of the row that names the file. */
  name: string;
  /** The code of the certificate, and what it is called. */
  code: string;
  label: string;
  /** What is stored; blank for none. */
  fileId: string;
  limits: PaperLimits;
};

/** The link to the paper, or the input for one. */
export function PaperField({ name, code, label, fileId: saved, limits }: Props) {
  const { t } = useTranslation('files');
  const [fileId, setFileId] = useState(saved);
  const [takenOff, setTakenOff] = useState('');
  const { error } = useField(`paper:${code}`);
  return (
    <>
      <input type="hidden" name={name} value={fileId} />
      {fileId === '' ? (
        <>
          {takenOff !== '' && (
            <p className={classes.removed} role="status">
              {t('paper.removed')}
              <Button type="button" variant="subtle" size="compact-sm" onClick={() => setFileId(takenOff)}>
                {t('paper.undo')}
              </Button>
            </p>
          )}
          <PaperInput
            name={`paper:${code}`}
            label={t('paper.label')}
            limits={limits}
            error={error}
            onStored={(stored) => setFileId(stored.fileId)}
          />
        </>
      ) : (
        <p className={classes.stored}>
          <a href={paths.file(fileId)} target="_blank" rel="noreferrer">
            {t('paper.open')}
          </a>
          <ActionIcon
            type="submit"
            name="intent"
            value={`remove:${fileId}`}
            variant="default"
            size="lg"
            aria-label={t('paper.remove', { name: label })}
            title={t('paper.remove', { name: label })}
            onClick={(event) => {
              event.preventDefault();
              setTakenOff(fileId);
              setFileId('');
            }}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </p>
      )}
    </>
  );
}
