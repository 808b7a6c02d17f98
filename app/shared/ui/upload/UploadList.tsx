/** The files that are on their way or did not arrive, each with how far it is and what can be done. */
import { ActionIcon, Button, Group, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconX } from '../icons';
import { useFieldError } from '../PostForm';
import { useFormat } from '../useFormat';
import classes from './upload.module.css';
import type { Upload } from './use-uploads';

type Props = { uploads: readonly Upload[]; onRetry: (id: number) => void; onDrop: (id: number) => void };

/** Nothing where nothing is under way. */
export function UploadList({ uploads, onRetry, onDrop }: Props) {
  const { t } = useTranslation('files');
  if (uploads.length === 0) return null;
  return (
    <ul className={classes.uploads} aria-label={t('upload.list')}>
      {uploads.map((upload) => (
        <li key={upload.id} className={classes.upload} data-failed={upload.state === 'failed' || undefined}>
          <span className={classes.uploadName}>{upload.name}</span>
          {upload.state === 'failed' ? (
            <Failure upload={upload} onRetry={onRetry} onDrop={onDrop} />
          ) : (
            <Way upload={upload} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Way({ upload: { name, state, sent } }: { upload: Upload }) {
  const { t } = useTranslation('files');
  const { percent } = useFormat();
  const words = t(`upload.${state}`, { percent: percent(sent) });
  return (
    <>
      <span className={classes.uploadState}>{words}</span>
      <Progress.Root size="sm" className={classes.uploadBar}>
        <Progress.Section
          value={state === 'storing' ? 100 : sent * 100}
          animated={state === 'storing'}
          aria-label={name}
          aria-valuetext={words}
        />
      </Progress.Root>
    </>
  );
}

function Failure({
  upload: { id, name, error },
  onRetry,
  onDrop,
}: { upload: Upload } & Omit<Props, 'uploads'>) {
  const { t } = useTranslation('files');
  // What is wrong with the file itself stays wrong.
  const isRefused = error?.startsWith('files:refused');
  return (
    <>
      <span className={classes.uploadError} role="alert">
        {useFieldError(error)}
      </span>
      <Group gap="xs" wrap="nowrap" justify="flex-end">
        {!isRefused && (
          <Button
            size="xs"
            variant="default"
            onClick={() => onRetry(id)}
            aria-label={t('upload.retryOf', { name })}
          >
            {t('upload.retry')}
          </Button>
        )}
        <ActionIcon
          variant="subtle"
          size="lg"
          onClick={() => onDrop(id)}
          aria-label={t('upload.dismiss', { name })}
        >
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </Group>
    </>
  );
}
