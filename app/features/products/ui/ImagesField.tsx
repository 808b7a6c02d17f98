/**
 * The pictures of a product: chosen files are stored with the form, or at once where JavaScript runs; each has
 * words in both languages, can be cropped, moved by dragging or by buttons, and taken off with a way back.
 */
import { DragDropContext, Draggable, Droppable } from '@hello-pangea/dnd';
import { Alert, Button } from '@mantine/core';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ACCEPTED_IMAGES } from '~/features/files/model';
import { FileField, useFieldError } from '~/shared/ui/fields';
import { useNonce } from '~/shared/ui/nonce';
import { DropArea } from '~/shared/ui/upload/DropArea';
import { UploadList } from '~/shared/ui/upload/UploadList';
import { MAX_IMAGES, type ProductImage } from '../model';
import classes from './form/parts.module.css';
import rows from './form/rows.module.css';
import { ImageCard } from './ImageCard';
import styles from './pictures.module.css';
import { usePictures } from './use-pictures';

/** Only who crops loads it. */
const CropDialog = lazy(() => import('~/shared/ui/upload/CropDialog'));

type Props = { images: readonly ProductImage[]; error: string | undefined };

/** The fields `image`, `altJa:<id>`, `altEn:<id>` and the file inputs `pictures`. */
export function ImagesField({ images: saved, error }: Props) {
  const { t } = useTranslation('products');
  const pictures = usePictures(saved);
  const { images, room, told, removed } = pictures;
  const words = useFieldError(error);
  const [cropped, setCropped] = useState<string | null>(null);
  const { ref, held } = useHeldForm(pictures.pending, images);
  const number = (fileId: string | null) => images.findIndex((image) => image.fileId === fileId) + 1;
  return (
    <div ref={ref} className={styles.images}>
      <PictureList pictures={pictures} onCrop={setCropped} />
      <div aria-live="polite" className={styles.told}>
        {removed && <Removed key={removed.image.fileId} number={removed.at + 1} onUndo={pictures.undo} />}
        {told && <p className={classes.note}>{t(`form.told.${told.key}`, { number: told.number })}</p>}
      </div>
      {room > 0 ? (
        <DropArea onFiles={pictures.addFiles} camera="pictures" pastes>
          <FileField
            name="pictures"
            label={t('form.addPictures')}
            hint={t('files:accepted')}
            accept={ACCEPTED_IMAGES}
            multiple
          />
          <noscript>
            <Button type="submit" name="intent" value="save" variant="default">
              {t('form.storePictures')}
            </Button>
          </noscript>
        </DropArea>
      ) : (
        <p className={classes.note}>{t('form.picturesFull', { count: MAX_IMAGES })}</p>
      )}
      <UploadList uploads={pictures.uploads} onRetry={pictures.retry} onDrop={pictures.drop} />
      {(held || words) && (
        <Alert color="red" role="alert">
          {held ? t('form.stillSending') : words}
        </Alert>
      )}
      {cropped && (
        <Suspense>
          <CropDialog
            source={pictures.cropSource(cropped)}
            title={t('form.crop', { number: number(cropped) })}
            onClose={() => setCropped(null)}
            onCrop={(numbers) => {
              pictures.crop(cropped, t('form.picture', { number: number(cropped) }), numbers);
              setCropped(null);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

type ListProps = { pictures: ReturnType<typeof usePictures>; onCrop: (fileId: string) => void };

function PictureList({ pictures: { images, arrange, moveTo, describe }, onCrop }: ListProps) {
  const { t } = useTranslation('products');
  const nonce = useNonce();
  if (images.length === 0) return null;
  return (
    <DragDropContext
      nonce={nonce}
      dragHandleUsageInstructions={t('form.dragKeys')}
      onDragStart={({ source }, { announce }) => announce(t('form.lifted', { number: source.index + 1 }))}
      onDragUpdate={({ destination }, { announce }) =>
        announce(destination ? t('form.over', { number: destination.index + 1 }) : t('form.overNothing'))
      }
      onDragEnd={({ source, destination, reason }, { announce }) => {
        const dropped = reason === 'DROP' && destination;
        announce(dropped ? t('form.dropped', { number: destination.index + 1 }) : t('form.putBack'));
        if (dropped && destination.index !== source.index) moveTo(source.index, destination.index);
      }}
    >
      <Droppable droppableId="pictures">
        {(list) => (
          <div ref={list.innerRef} {...list.droppableProps}>
            {images.map((image, at) => (
              <Draggable key={image.fileId} draggableId={image.fileId} index={at}>
                {(drag, snapshot) => (
                  <ImageCard
                    image={image}
                    at={at}
                    count={images.length}
                    drag={drag}
                    dragged={snapshot.isDragging}
                    onArrange={arrange}
                    onCrop={() => onCrop(image.fileId)}
                    onDescribe={(words) => describe(image.fileId, words)}
                  />
                )}
              </Draggable>
            ))}
            {list.placeholder}
          </div>
        )}
      </Droppable>
    </DragDropContext>
  );
}

/** A word on what was taken off, and the way back; it has the focus that the picture had. */
function Removed({ number, onUndo }: { number: number; onUndo: () => void }) {
  const { t } = useTranslation('products');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <p className={rows.removed}>
      {t('form.told.removed', { number })}
      <Button ref={button} size="xs" variant="default" onClick={onUndo}>
        {t('form.undo')}
      </Button>
    </p>
  );
}

/**
 * Keeps the form from being sent while pictures are on their way, as they would be missing from it, and tells
 * whoever watches the form when the pictures of it change.
 */
function useHeldForm(pending: boolean, images: readonly ProductImage[]) {
  const ref = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState(false);
  const first = useRef(images);

  useEffect(() => {
    const form = ref.current?.closest('form');
    if (!pending || !form) return setTried(false);
    const hold = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
      setTried(true);
    };
    form.addEventListener('submit', hold, true);
    return () => form.removeEventListener('submit', hold, true);
  }, [pending]);

  useEffect(() => {
    if (images === first.current) return;
    first.current = images;
    ref.current?.dispatchEvent(new Event('input', { bubbles: true }));
  }, [images]);
  return { ref, held: tried && pending };
}
