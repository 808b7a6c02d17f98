/** The numbers of cropping and shrinking, which hold for every size of a picture. */
import { describe, expect, it } from 'vitest';
import { imageEdit } from '~/features/files/edits';
import { pixelsOf } from '~/features/files/rules';
import { changes, middle, SHAPES, type Shape, toNumbers, turn } from '~/shared/ui/upload/crop';
import { renamed, shrunk } from '~/shared/ui/upload/shrink';

describe('cropping', () => {
  it.each([
    [4000, 3000],
    [3000, 4000],
    [1000, 1000],
    [5000, 300],
  ])('finds the largest part of a shape in %i × %i', (width, height) => {
    for (const shape of Object.keys(SHAPES) as Shape[]) {
      const part = middle(shape, width, height);
      const wanted = SHAPES[shape] ?? width / height;
      expect((part.width * width) / (part.height * height)).toBeCloseTo(wanted, 6);
      expect(Math.max(part.width, part.height)).toBeCloseTo(100, 6);
      expect(part.x * 2 + part.width).toBeCloseTo(100, 6);
    }
  });

  it('sends numbers that the server takes, wherever the frame is', () => {
    for (const percent of [
      { x: 0, y: 0, width: 100, height: 100 },
      { x: -0.01, y: 99.99, width: 100.02, height: 0.001 },
      { x: 33.333, y: 66.667, width: 66.667, height: 33.333 },
    ]) {
      const sent = imageEdit.parse(toNumbers(percent, 90));
      const { left, top, width, height } = pixelsOf(sent, { width: 7, height: 5 });
      expect(Math.min(left, top, width - 1, height - 1)).toBeGreaterThanOrEqual(0);
      expect([left + width <= 7, top + height <= 5]).toEqual([true, true]);
    }
  });

  it('knows when nothing is changed', () => {
    expect(changes(toNumbers({ x: 0.1, y: 0, width: 99.8, height: 100 }, 0))).toBe(false);
    expect(changes(toNumbers({ x: 0, y: 0, width: 100, height: 100 }, 180))).toBe(true);
    expect(changes(toNumbers({ x: 0, y: 0, width: 90, height: 100 }, 0))).toBe(true);
  });

  it('turns by quarters, all the way round', () => {
    expect([turn(270, 90), turn(0, -90), turn(90, 90)]).toEqual([0, 270, 180]);
  });
});

describe('shrinking', () => {
  it('bounds the longest side and never enlarges', () => {
    expect(shrunk(6000, 4000)).toEqual({ width: 3200, height: 2133 });
    expect(shrunk(100, 20_000)).toEqual({ width: 16, height: 3200 });
    expect(shrunk(640, 480)).toEqual({ width: 640, height: 480 });
    expect(shrunk(1, 100_000)).toEqual({ width: 1, height: 3200 });
  });

  it('names a file by what it has become', () => {
    expect([renamed('IMG_1.HEIC', 'image/jpeg'), renamed('味噌.tar.png', 'image/webp')]).toEqual([
      'IMG_1.jpg',
      '味噌.tar.webp',
    ]);
  });
});
