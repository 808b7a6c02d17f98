/** Numbers of a crop: fractions of the picture after it was turned, so that they hold for every size of it. Pure. */

/** What is cut out; the fields of the server's `imageEdit`. */
export type CropNumbers = {
  x: number;
  y: number;
  width: number;
  height: number;
  rotation: 0 | 90 | 180 | 270;
};

/** Width to height; null for any. */
export const SHAPES = { free: null, wide: 4 / 3, square: 1, tall: 3 / 4 } as const;
export type Shape = keyof typeof SHAPES;

/** The largest part of this shape, in the middle, in percent. */
export function middle(shape: Shape, width: number, height: number) {
  const aspect = SHAPES[shape] ?? width / height;
  const wide = Math.min(width, height * aspect);
  const part = { width: (wide / width) * 100, height: (wide / aspect / height) * 100 };
  return { unit: '%' as const, x: (100 - part.width) / 2, y: (100 - part.height) / 2, ...part };
}

/** Percent as the fractions that are sent, kept within the picture. */
export function toNumbers(
  percent: { x: number; y: number; width: number; height: number },
  rotation: CropNumbers['rotation'],
): CropNumbers {
  const round = (value: number) => Math.round(value * 100) / 10_000;
  const x = Math.min(Math.max(round(percent.x), 0), 0.98);
  const y = Math.min(Math.max(round(percent.y), 0), 0.98);
  return {
    x,
    y,
    width: Math.max(0.02, Math.min(round(percent.width), 1 - x)),
    height: Math.max(0.02, Math.min(round(percent.height), 1 - y)),
    rotation,
  };
}

/** Whether anything is changed by it. */
export function changes({ x, y, width, height, rotation }: CropNumbers): boolean {
  return rotation !== 0 || x > 0.002 || y > 0.002 || width < 0.996 || height < 0.996;
}

/** Turned by a quarter. */
export function turn(rotation: CropNumbers['rotation'], by: 90 | -90): CropNumbers['rotation'] {
  return ((rotation + by + 360) % 360) as CropNumbers['rotation'];
}
