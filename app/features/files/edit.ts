/** What a person asks to be done with a picture before it is stored. Apart from the model, which visitors load. */
import { z } from 'zod';

const fraction = z.number().min(0).max(1);
/**
 * What is cut out of a picture: turned clockwise first, then cut, in fractions of the turned picture. Fractions
 * mean the same for every size of it.
 */
export const imageEdit = z
  .object({
    x: fraction,
    y: fraction,
    width: fraction.min(0.02),
    height: fraction.min(0.02),
    rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  })
  .refine(({ x, y, width, height }) => x + width <= 1.001 && y + height <= 1.001);
export type ImageEdit = z.infer<typeof imageEdit>;
