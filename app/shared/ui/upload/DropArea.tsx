/**
 * Where files come in: chosen, dropped, pasted, or taken by a phone's camera. Inside it stands the plain file
 * input, which is all there is without JavaScript.
 */
import { Button } from '@mantine/core';
import { type DragEvent, type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconCamera } from '../icons';
import classes from './upload.module.css';

type Props = {
  onFiles: (files: File[]) => void;
  /** The name of the camera's input, so that its photo is posted without JavaScript too; none, no camera. */
  camera?: string;
  /** Whether pictures pasted anywhere on the page land here. */
  pastes?: boolean;
  /** The file input and what belongs to it. */
  children: ReactNode;
};

/** An area around a file input. Chosen files are handed over and taken out of the inputs. */
export function DropArea({ onFiles, camera, pastes = false, children }: Props) {
  const { t } = useTranslation('files');
  const [over, setOver] = useState(false);
  const cameraId = useId();
  const given = useRef(onFiles);
  given.current = onFiles;
  useStrayDrops();

  useEffect(() => {
    if (!pastes) return;
    const paste = (event: ClipboardEvent) => {
      const { clipboardData: data, target } = event;
      const files = [...(data?.files ?? [])].filter((file) => file.type.startsWith('image/'));
      // A spreadsheet copies a picture of its cells beside their text; into a field goes the text.
      const isText = data?.types.includes('text/plain') && isField(target);
      if (files.length === 0 || isText) return;
      event.preventDefault();
      given.current(files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [pastes]);

  const choose = (event: FormEvent) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || !input.files?.length) return;
    onFiles([...input.files]);
    // What is stored at once need not be sent with the form again.
    input.value = '';
  };
  const drag = (event: DragEvent) => {
    if (!holdsFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the file input inside
    <div
      className={classes.area}
      data-over={over || undefined}
      onChange={choose}
      onDragOver={drag}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!holdsFiles(event.dataTransfer)) return;
        event.preventDefault();
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {camera && (
        <div className={classes.camera}>
          <input
            id={cameraId}
            className={classes.cameraInput}
            type="file"
            name={camera}
            accept="image/*"
            capture="environment"
          />
          <Button
            component="label"
            htmlFor={cameraId}
            variant="default"
            leftSection={<IconCamera size={18} aria-hidden />}
          >
            {t('upload.camera')}
          </Button>
        </div>
      )}
      <p className={classes.dropHint} aria-hidden={!over}>
        {t(over ? 'upload.dropNow' : pastes ? 'upload.dropOrPaste' : 'upload.drop')}
      </p>
    </div>
  );
}

/** A file dropped beside the area must not replace the page and all that was typed. */
function useStrayDrops() {
  useEffect(() => {
    const stop = (event: globalThis.DragEvent) => {
      if (holdsFiles(event.dataTransfer)) event.preventDefault();
    };
    window.addEventListener('dragover', stop);
    window.addEventListener('drop', stop);
    return () => {
      window.removeEventListener('dragover', stop);
      window.removeEventListener('drop', stop);
    };
  }, []);
}

const holdsFiles = (data: DataTransfer | null) => data?.types.includes('Files') ?? false;
const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName));
