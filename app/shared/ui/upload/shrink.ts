/**
 * Photos made smaller before they are sent, where the browser can: twenty megabytes take minutes from a cold
 * store. What the browser cannot read is sent as it is, and judged by the server.
 */

/** The longest side that is sent: twice the widest picture that is stored, so that there is room to crop. */
const LONGEST = 3200;
/** Files below this are sent as they are. */
const SMALL = 1.5 * 1024 * 1024;
const RASTER = /^image\/(jpeg|png|webp|avif|heic|heif)$/;
const HEIC = /^image\/hei[cf]$/;
const HEIC_NAME = /\.(heic|heif|hif)$/i;

/** How large a picture becomes that may be no longer than `longest`. */
export function shrunk(width: number, height: number, longest = LONGEST): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The picture to send for a chosen file: smaller where that helps, upright, without place or camera. */
export async function shrink(file: File): Promise<File> {
  const isHeic = HEIC.test(file.type) || HEIC_NAME.test(file.name);
  if (!isHeic && (file.size < SMALL || !RASTER.test(file.type))) return file;
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const size = shrunk(bitmap.width, bitmap.height);
    const canvas = document.createElement('canvas');
    canvas.width = size.width;
    canvas.height = size.height;
    const context = canvas.getContext('2d');
    if (!context) return file;
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, size.width, size.height);
    bitmap.close();
    // What may be see-through stays so; a browser that writes no WebP writes PNG.
    const type = file.type === 'image/png' || file.type === 'image/webp' ? 'image/webp' : 'image/jpeg';
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.9));
    if (!blob || (!isHeic && blob.size >= file.size)) return file;
    return new File([blob], renamed(file.name, blob.type), { type: blob.type });
  } catch {
    return file;
  }
}

/** The name of a file with the ending of what it has become. */
export function renamed(name: string, type: string): string {
  const ending = type === 'image/jpeg' ? 'jpg' : type.replace('image/', '');
  return `${name.replace(/\.[^.]*$/, '')}.${ending}`;
}
