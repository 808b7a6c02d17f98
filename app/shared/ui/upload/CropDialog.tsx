/**
 * Cropping and turning a picture. Only numbers are made here; the server cuts. By mouse, finger, or arrow
 * keys: the frame and each of its handles can be reached by Tab.
 */
import 'react-image-crop/dist/ReactCrop.css';
import { Button, Group, Loader, Modal, Stack } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PercentCrop, ReactCrop } from 'react-image-crop';
import { IconRotate, IconRotateClockwise } from '../icons';
import { type CropNumbers, changes, middle, SHAPES, type Shape, toNumbers, turn } from './crop';
import classes from './upload.module.css';

type Props = {
  /** The picture: a file, or an address of ours. */
  source: File | string;
  title: string;
  onCrop: (numbers: CropNumbers) => void;
  onClose: () => void;
};

/** The longest side that is shown. */
const SHOWN = 1400;
const HANDLES = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'] as const;

/** Open from the moment it is shown. */
export default function CropDialog({ source, title, onCrop, onClose }: Props) {
  const { t } = useTranslation('files');
  const image = useImage(source);
  const [rotation, setRotation] = useState<CropNumbers['rotation']>(0);
  const [shape, setShape] = useState<Shape>('free');
  const [crop, setCrop] = useState<PercentCrop>(() => middle('free', 1, 1));
  const lying = rotation % 180 !== 0;
  const loaded = image === 'failed' ? null : image;
  const size = loaded && {
    width: lying ? loaded.naturalHeight : loaded.naturalWidth,
    height: lying ? loaded.naturalWidth : loaded.naturalHeight,
  };

  const choose = (chosen: Shape) => {
    setShape(chosen);
    if (size && chosen !== 'free') setCrop(middle(chosen, size.width, size.height));
  };
  const rotate = (by: 90 | -90) => {
    setRotation(turn(rotation, by));
    if (size) setCrop(middle(shape, size.height, size.width));
  };
  const apply = () => {
    const numbers = toNumbers(crop, rotation);
    if (changes(numbers)) onCrop(numbers);
    else onClose();
  };
  const labels = Object.fromEntries(
    HANDLES.map((handle) => [`${handle}DragHandle`, t(`crop.handle.${handle}`)]),
  ) as Record<`${(typeof HANDLES)[number]}DragHandle`, string>;
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="xl"
      closeButtonProps={{ 'aria-label': t('crop.cancel') }}
    >
      <Stack gap="md">
        <div className={classes.crop}>
          {size && loaded ? (
            <ReactCrop
              crop={crop}
              onChange={(_, percent) => setCrop(percent)}
              aspect={SHAPES[shape] ?? undefined}
              minWidth={24}
              minHeight={24}
              keepSelection
              ruleOfThirds
              ariaLabels={{ cropArea: t('crop.area'), ...labels }}
            >
              <Turned image={loaded} rotation={rotation} />
            </ReactCrop>
          ) : image === 'failed' ? (
            <p role="alert">{t('crop.unreadable')}</p>
          ) : (
            <Loader aria-label={t('crop.loading')} />
          )}
        </div>
        <div className={classes.cropTools}>
          <fieldset className={classes.shapes}>
            <legend>{t('crop.shape')}</legend>
            {(Object.keys(SHAPES) as Shape[]).map((one) => (
              <Button
                key={one}
                size="sm"
                variant={one === shape ? 'filled' : 'default'}
                aria-pressed={one === shape}
                onClick={() => choose(one)}
              >
                {t(`crop.shapes.${one}`)}
              </Button>
            ))}
          </fieldset>
          <Group gap="xs">
            <Button
              size="sm"
              variant="default"
              leftSection={<IconRotate size={18} aria-hidden />}
              onClick={() => rotate(-90)}
            >
              {t('crop.left')}
            </Button>
            <Button
              size="sm"
              variant="default"
              leftSection={<IconRotateClockwise size={18} aria-hidden />}
              onClick={() => rotate(90)}
            >
              {t('crop.right')}
            </Button>
          </Group>
        </div>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('crop.cancel')}
          </Button>
          <Button color="shu" onClick={apply} disabled={!size}>
            {t('crop.apply')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** The picture as it stands after turning. */
function Turned({ image, rotation }: { image: HTMLImageElement; rotation: CropNumbers['rotation'] }) {
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;
    const scale = Math.min(1, SHOWN / Math.max(image.naturalWidth, image.naturalHeight));
    const [width, height] = [image.naturalWidth * scale, image.naturalHeight * scale];
    const lying = rotation % 180 !== 0;
    canvas.width = lying ? height : width;
    canvas.height = lying ? width : height;
    context.translate(canvas.width / 2, canvas.height / 2);
    context.rotate((rotation * Math.PI) / 180);
    context.drawImage(image, -width / 2, -height / 2, width, height);
  }, [image, rotation]);
  return <canvas ref={ref} className={classes.cropCanvas} />;
}

function useImage(source: File | string): HTMLImageElement | 'failed' | null {
  const [image, setImage] = useState<HTMLImageElement | 'failed' | null>(null);
  useEffect(() => {
    const address = typeof source === 'string' ? source : URL.createObjectURL(source);
    const loading = new Image();
    loading.src = address;
    let here = true;
    loading.decode().then(
      () => here && setImage(loading),
      () => here && setImage('failed'),
    );
    return () => {
      here = false;
      if (typeof source !== 'string') URL.revokeObjectURL(address);
    };
  }, [source]);
  return image;
}
