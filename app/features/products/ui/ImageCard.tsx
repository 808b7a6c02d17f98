/** One picture of a product in its form: its words in both languages, and what can be done with it. */
import type { DraggableProvided } from '@hello-pangea/dnd';
import { ActionIcon, TextInput } from '@mantine/core';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { imageSources } from '~/features/files/model';
import { IconArrowDown, IconArrowUp, IconCrop, IconGripVertical, IconTrash } from '~/shared/ui/icons';
import { Picture } from '~/shared/ui/Picture';
import type { ProductImage } from '../model';
import classes from './pictures.module.css';

type Props = {
  image: ProductImage;
  at: number;
  count: number;
  drag: DraggableProvided;
  dragged: boolean;
  onArrange: (intent: string) => void;
  onCrop: () => void;
  onDescribe: (words: Partial<Pick<ProductImage, 'altJa' | 'altEn'>>) => void;
};

/** The fields `image`, `altJa:<id>` and `altEn:<id>`. */
export function ImageCard({ image, at, count, drag, dragged, onArrange, onCrop, onDescribe }: Props) {
  const { t } = useTranslation('products');
  const number = at + 1;
  const { fileId } = image;
  return (
    <fieldset
      ref={drag.innerRef}
      {...drag.draggableProps}
      className={classes.image}
      data-dragged={dragged || undefined}
      data-picture={fileId}
    >
      <legend className={classes.imageName}>{t('form.picture', { number })}</legend>
      <input type="hidden" name="image" value={fileId} />
      <div className={classes.imageFrame}>
        <Picture
          {...imageSources(image, 320)}
          sizes="10rem"
          alt=""
          width={160}
          height={120}
          className={classes.preview}
        />
        {/* biome-ignore lint/a11y/useSemanticElements: the library never drags by a real button */}
        <span
          {...drag.dragHandleProps}
          role="button"
          tabIndex={0}
          className={classes.handle}
          aria-label={t('form.drag', { number })}
          title={t('form.drag', { number })}
        >
          <IconGripVertical size={18} aria-hidden />
        </span>
      </div>
      <div className={classes.alts}>
        <TextInput
          name={`altJa:${fileId}`}
          label={t('form.altJa')}
          defaultValue={image.altJa}
          maxLength={300}
          lang="ja"
          size="sm"
          onChange={(event) => onDescribe({ altJa: event.currentTarget.value })}
        />
        <TextInput
          name={`altEn:${fileId}`}
          label={t('form.altEn')}
          defaultValue={image.altEn}
          maxLength={300}
          lang="en"
          size="sm"
          onChange={(event) => onDescribe({ altEn: event.currentTarget.value })}
        />
      </div>
      <div className={classes.imageActions}>
        <ActionIcon
          type="button"
          variant="default"
          size="lg"
          className={classes.scripted}
          aria-label={t('form.crop', { number })}
          title={t('form.crop', { number })}
          onClick={onCrop}
        >
          <IconCrop size={18} aria-hidden />
        </ActionIcon>
        <ArrangeButton
          intent={`up:${fileId}`}
          label={t('form.moveUp', { number })}
          disabled={at === 0}
          onClick={onArrange}
        >
          <IconArrowUp size={18} aria-hidden />
        </ArrangeButton>
        <ArrangeButton
          intent={`down:${fileId}`}
          label={t('form.moveDown', { number })}
          disabled={number === count}
          onClick={onArrange}
        >
          <IconArrowDown size={18} aria-hidden />
        </ArrangeButton>
        <ArrangeButton
          intent={`remove:${fileId}`}
          label={t('form.removePicture', { number })}
          onClick={onArrange}
        >
          <IconTrash size={18} aria-hidden />
        </ArrangeButton>
      </div>
    </fieldset>
  );
}

type ButtonProps = {
  intent: string;
  label: string;
  disabled?: boolean;
  onClick: (intent: string) => void;
  children: ReactNode;
};

/** Moves a picture at once, or by saving the form without JavaScript. */
function ArrangeButton({ intent, label, disabled, onClick, children }: ButtonProps) {
  return (
    <ActionIcon
      type="submit"
      name="intent"
      value={intent}
      variant="default"
      size="lg"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={(event: MouseEvent) => {
        event.preventDefault();
        onClick(intent);
      }}
    >
      {children}
    </ActionIcon>
  );
}
