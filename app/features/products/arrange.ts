/** Pictures in their order. Pure, for both sides. */

/** The pictures after a button of one of them: one place up, one place down, or gone. */
export function arrangeImages<Image extends { fileId: string }>(
  images: readonly Image[],
  intent: string,
): Image[] {
  const [action, fileId] = intent.split(':');
  const at = images.findIndex((image) => image.fileId === fileId);
  if (at < 0) return [...images];
  if (action === 'remove') return images.filter((image) => image.fileId !== fileId);
  const to = at + (action === 'up' ? -1 : action === 'down' ? 1 : 0);
  if (to < 0 || to >= images.length) return [...images];
  const moved = [...images];
  moved.splice(to, 0, ...moved.splice(at, 1));
  return moved;
}
