/**
 * The demo's logos, drawn by us in the manner of family crests: one figure turned around the middle of a
 * roundel, in two tones. What an organisation deals in chooses the figure, its key chooses the rest, so that
 * the same organisation always has the same crest and no two have the same.
 */
import { createHash } from 'node:crypto';
import { itemByCode } from '../../app/features/vocabulary/items';
import type { ItemGroupCode } from '../../app/features/vocabulary/model';
import type { DemoOrganisation } from './model';

/** Wide enough for the largest place a logo has, at twice its pixels. */
const LOGO_SIZE = 256;

/** A figure that points up from the middle of a plane of 200 × 200; `fold` says how often it is turned. */
type Figure = { shape: string; folds: number[] };

const FIGURES = {
  petal: { folds: [4, 5, 6], shape: '<path d="M0-14C26-30 28-58 0-76-28-58-26-30 0-14Z"/>' },
  leaf: { folds: [3, 4, 6], shape: '<path d="M0-10C22-24 24-52 0-78-24-52-22-24 0-10ZM0-14v-44"/>' },
  grain: {
    folds: [3, 4, 5],
    shape:
      '<ellipse cy="-64" rx="8" ry="14"/><ellipse cx="-14" cy="-42" rx="8" ry="14" transform="rotate(-24-14-42)"/><ellipse cx="14" cy="-42" rx="8" ry="14" transform="rotate(24 14-42)"/><rect x="-3" y="-38" width="6" height="30"/>',
  },
  drop: { folds: [3, 4, 5], shape: '<path d="M0-82C6-62 20-52 20-36a20 20 0 0 1-40 0c0-16 14-26 20-46Z"/>' },
  scale: { folds: [5, 6], shape: '<path d="M-30-46a30 30 0 0 1 60 0L0-12ZM-15-48a15 15 0 0 1 30 0L0-32Z"/>' },
  wave: {
    folds: [3, 4],
    shape: '<path d="M-46-26c8-40 52-60 84-40-18 2-30 14-26 30 2 12-8 22-22 22-14 0-30-4-36-12Z"/>',
  },
  diamond: { folds: [4, 6], shape: '<path d="M0-80 22-45 0-12-22-45ZM0-58-9-45 0-30 9-45Z"/>' },
  fan: {
    folds: [5, 6],
    shape: '<path d="M0-12-28-66a70 70 0 0 1 56 0ZM-15-46a46 46 0 0 1 30 0l3-8a54 54 0 0 0-36 0Z"/>',
  },
  knot: {
    folds: [3, 4],
    shape: '<path d="M0-80a32 32 0 1 1 0 64 32 32 0 0 1 0-64Zm0 14a18 18 0 1 0 0 36 18 18 0 0 0 0-36Z"/>',
  },
  sail: { folds: [3, 4], shape: '<path d="M-4-80v62h-38ZM6-66c22 10 32 28 34 48H6Z"/>' },
  arrow: { folds: [3, 4, 6], shape: '<path d="M0-80 30-44H14v30h-28v-30h-16Z"/>' },
  tower: { folds: [5], shape: '<path d="M-20-14v-44l20-20 20 20v44ZM-7-14h14v-24H-7Z"/>' },
  ray: { folds: [8, 10, 12], shape: '<path d="M0-82 10-30H-10Z"/>' },
  bridge: {
    folds: [3, 4],
    shape: '<path d="M-40-36a40 40 0 0 1 80 0H24a24 24 0 0 0-48 0ZM-10-36a10 10 0 0 1 20 0Z"/>',
  },
} satisfies Record<string, Figure>;

type FigureName = keyof typeof FIGURES;

/** What makers deal in, as a figure; groups that are not named have petals. */
const OF_GROUP: Partial<Record<ItemGroupCode, FigureName>> = {
  rice: 'grain',
  'grains-pulses': 'grain',
  noodles: 'grain',
  snacks: 'fan',
  vegetables: 'leaf',
  'tea-coffee': 'leaf',
  preserves: 'petal',
  meat: 'diamond',
  'eggs-dairy': 'drop',
  fish: 'scale',
  shellfish: 'scale',
  'seafood-products': 'scale',
  seaweed: 'wave',
  seasonings: 'drop',
  'soy-foods': 'diamond',
  alcohol: 'drop',
};

const OF_KIND: Record<Exclude<DemoOrganisation['kind'], 'manufacturer'>, FigureName[]> = {
  trading_company: ['knot', 'sail', 'fan'],
  logistics: ['wave', 'sail', 'arrow'],
  buyer: ['tower', 'ray', 'diamond'],
  support: ['bridge', 'ray', 'knot'],
};

/** Dark and pale: the roundel and the figure on it, or the other way round. */
const TONES: readonly [dark: string, pale: string][] = [
  ['#1f4d85', '#f1f5fb'],
  ['#a92c10', '#fff2ee'],
  ['#255a33', '#eff8f0'],
  ['#7a4a10', '#fff5e5'],
  ['#6a1f4a', '#fbeef5'],
  ['#2e3643', '#f6f2ea'],
  ['#0f5a66', '#e9f6f7'],
  ['#5b3a8a', '#f3effa'],
  ['#8a5a00', '#fdf3dc'],
  ['#7d2230', '#fdecec'],
];

/** What surrounds the figure. Drawn in the pale tone on a dark ground. */
const FRAMES = [
  '',
  '<circle r="92" class="line"/>',
  '<circle r="92" class="line thick"/>',
  '<circle r="94" class="line"/><circle r="86" class="line"/>',
  '<path d="M0-96 83-48V48L0 96-83 48V-48Z" class="line"/>',
  '<path d="M-50-84H50L84-50V50L50 84H-50L-84 50V-50Z" class="line"/>',
] as const;

/** The figure an organisation's crest is made of. */
function figureOf(organisation: DemoOrganisation, choice: number): FigureName {
  const { kind, items } = organisation;
  if (kind !== 'manufacturer') return OF_KIND[kind][choice % OF_KIND[kind].length] ?? 'knot';
  const group = items[0] ? itemByCode(items[0])?.group : undefined;
  return (group && OF_GROUP[group]) ?? 'petal';
}

/** The crest of an organisation as a whole SVG. */
export function logoSvg(organisation: DemoOrganisation): string {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = createHash('sha256')
    .update(`crest/${organisation.key}`)
    .digest();
  const { shape, folds }: Figure = FIGURES[figureOf(organisation, a)];
  const fold = folds[b % folds.length] ?? 4;
  const [dark, pale] = TONES[c % TONES.length] ?? ['#1f4d85', '#f1f5fb'];
  const [ground, figure] = e % 3 === 0 ? [pale, dark] : [dark, pale];
  const turned = Array.from(
    { length: fold },
    (_, i) => `<g transform="rotate(${(360 / fold) * i})">${shape}</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-128 -128 256 256" width="${LOGO_SIZE}" height="${LOGO_SIZE}">
    <style>.line{fill:none;stroke:${figure};stroke-width:5}.thick{stroke-width:11}</style>
    <rect x="-128" y="-128" width="256" height="256" fill="${ground}"/>
    ${FRAMES[d % FRAMES.length]}
    <g fill="${figure}" fill-rule="evenodd" transform="scale(.92)">${turned.join('')}<circle r="${fold > 6 ? 18 : 9}"/></g></svg>`;
}
