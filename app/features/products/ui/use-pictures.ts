/**
 * The pictures of a product while its form is open: their order and words, what was taken off last, and what
 * each was cut from, so that it can be cut again without losing anything.
 */
import { useRef, useState } from 'react';
import { imageUrl, MAX_IMAGE_BYTES, type StoredImage } from '~/features/files/model';
import { paths } from '~/shared/paths';
import type { CropNumbers } from '~/shared/ui/upload/crop';
import { shrink } from '~/shared/ui/upload/shrink';
import { useUploads } from '~/shared/ui/upload/use-uploads';
import { arrangeImages } from '../arrange';
import { MAX_IMAGES, type ProductImage } from '../model';

/** What a picture was made of: the file as it was sent, or a stored picture. */
type Origin = { file?: File; fileId: string };
/** What is told after something happened: a key of `products:form` and the number of the picture. */
export type Told = { key: 'added' | 'alreadyThere' | 'cropped' | 'tooMany'; number: number };

/** Everything the field of pictures does. */
export function usePictures(saved: readonly ProductImage[]) {
  const [images, setImages] = useState(saved);
  const [removed, setRemoved] = useState<{ image: ProductImage; at: number } | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const origins = useRef(new Map<string, Origin>());
  const now = useRef(images);
  now.current = images;

  const change = (to: readonly ProductImage[]) => {
    now.current = to;
    setImages(to);
  };

  /** `replaced` is the picture that was cut; null for one that is new. */
  const { uploads, pending, add, retry, drop } = useUploads<StoredImage, string | null>({
    to: paths.uploadFile(),
    fields: { purpose: 'product_image' },
    limit: { bytes: MAX_IMAGE_BYTES, error: 'files:refused.tooLarge' },
    prepare: shrink,
    onStored: ({ id, widths, formats }, replaced, file) => {
      const all = now.current;
      const at = all.findIndex((image) => image.fileId === id);
      if (at >= 0) return setTold({ key: 'alreadyThere', number: at + 1 });
      const image: ProductImage = { fileId: id, widths, formats, altJa: '', altEn: '' };
      const place = all.findIndex(({ fileId }) => fileId === replaced);
      const before = all[place];
      if (replaced !== null && !before) return;
      const origin = before && origins.current.get(before.fileId);
      origins.current.set(id, origin ?? { fileId: before?.fileId ?? id, ...(file ? { file } : {}) });
      if (before) change(all.with(place, { ...before, fileId: id, widths, formats }));
      else change([...all, image]);
      setTold({ key: before ? 'cropped' : 'added', number: before ? place + 1 : all.length + 1 });
    },
  });

  const waiting = uploads.filter((one) => one.state !== 'failed').length;
  const addFiles = (files: File[]) => {
    const room = Math.max(0, MAX_IMAGES - now.current.length - waiting);
    add(...files.slice(0, room).map((file) => ({ name: file.name, key: null, file })));
    setTold(files.length > room ? { key: 'tooMany', number: MAX_IMAGES } : null);
  };

  /** What to show for cropping: as it was before it was cut. */
  const cropSource = (fileId: string): File | string => {
    const origin = origins.current.get(fileId);
    return origin?.file ?? imageUrl(origin?.fileId ?? fileId, 1600);
  };
  const crop = (fileId: string, name: string, numbers: CropNumbers) => {
    const origin = origins.current.get(fileId);
    const edit = JSON.stringify(numbers);
    if (origin?.file) add({ name, key: fileId, file: origin.file, fields: { edit } });
    else add({ name, key: fileId, fields: { from: origin?.fileId ?? fileId, edit } });
  };

  const arrange = (intent: string) => {
    const [action, fileId] = intent.split(':');
    const at = now.current.findIndex((image) => image.fileId === fileId);
    const image = now.current[at];
    if (action === 'remove' && image) setRemoved({ image, at });
    setTold(null);
    change(arrangeImages(now.current, intent));
  };
  const moveTo = (from: number, to: number) => {
    const moved = [...now.current];
    moved.splice(to, 0, ...moved.splice(from, 1));
    change(moved);
  };
  const undo = () => {
    if (!removed) return;
    change(now.current.toSpliced(removed.at, 0, removed.image));
    setRemoved(null);
  };
  const describe = (fileId: string, words: Partial<Pick<ProductImage, 'altJa' | 'altEn'>>) =>
    change(now.current.map((image) => (image.fileId === fileId ? { ...image, ...words } : image)));

  return {
    images,
    room: MAX_IMAGES - images.length - waiting,
    uploads,
    pending,
    told,
    removed,
    addFiles,
    retry,
    drop,
    cropSource,
    crop,
    arrange,
    moveTo,
    undo,
    describe,
  };
}
