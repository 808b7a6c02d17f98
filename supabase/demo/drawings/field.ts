/** Drawings of what grows: fruit, vegetables, mushrooms, rice, flowers and trees. */
import { type Drawing, dots, pack, round, strokes } from './shapes';

const strawberry = (x: number, y: number) =>
  `<path d="M${x} ${y + 100}c-70-50-90-110-60-150 26-30 94-30 120 0 30 40 10 100-60 150z" fill="#c8283c"/>
  <path d="M${x - 50} ${y - 62}l30 26 20-40 20 40 30-26-10 44h-80z" fill="#347445"/>
  ${dots('#f9d9a0', [
    [x - 24, y - 6, 5],
    [x + 22, y - 10, 5],
    [x, y + 34, 5],
  ])}`;

const mushroom = (x: number, y: number, size: number, cap: string) =>
  `<path d="M${x - 0.3 * size} ${y}h${0.6 * size}l-${0.08 * size} ${1.1 * size}h-${0.44 * size}z" fill="#dcc196"/>
  <path d="M${x - size} ${y + 0.15 * size}c0-${1.2 * size} ${2 * size}-${1.2 * size} ${2 * size} 0 0 ${0.2 * size}-${2 * size} ${0.2 * size}-${2 * size} 0z" fill="${cap}"/>
  ${strokes('#fff6e6', 7, `M${x - 0.4 * size} ${y - 0.35 * size}l${0.3 * size} ${0.12 * size}M${x + 0.15 * size} ${y - 0.45 * size}l${0.1 * size} ${0.28 * size}`)}`;

const bloom = (x: number, y: number, fill: string) =>
  `${dots(fill, [
    [x, y - 34, 30],
    [x + 32, y - 10, 30],
    [x + 20, y + 28, 30],
    [x - 20, y + 28, 30],
    [x - 32, y - 10, 30],
  ])}<circle cx="${x}" cy="${y}" r="18" fill="#f5cf94"/>`;

export const FIELD = {
  rice: {
    ground: '#f1ece0',
    shapes: pack(
      '#c9b48a',
      '#8a6f3c',
      '<g fill="#e2d6b8"><ellipse cx="372" cy="330" rx="12" ry="24" transform="rotate(24 372 330)"/><ellipse cx="404" cy="318" rx="12" ry="24" transform="rotate(-16 404 318)"/><ellipse cx="430" cy="350" rx="12" ry="24" transform="rotate(30 430 350)"/><ellipse cx="392" cy="368" rx="12" ry="24" transform="rotate(-40 392 368)"/></g>',
    ),
  },
  sweetpotato: {
    ground: '#f2e3da',
    shapes: `<path d="M160 390c60-130 240-170 400-120 60 20 90 30 100 44-40 30-80 36-110 70-100 100-320 120-390 6z" fill="#8c2f55"/>
      ${strokes('#b2557c', 10, 'M220 370c60-70 170-100 280-84')}
      <ellipse cx="548" cy="450" rx="76" ry="54" fill="#8c2f55"/><ellipse cx="548" cy="444" rx="60" ry="40" fill="#f1c864"/>`,
  },
  yam: {
    ground: '#efe8da',
    shapes: `<path d="M150 440c0-40 60-60 140-64l260-30c70-6 100 20 100 50s-30 60-90 66l-270 24c-90 8-140-6-140-46z" fill="#d7bd8f"/>
      ${strokes('#b3935c', 6, 'M230 410v18M300 400v16M370 420v18M440 392v16M510 400v18M580 380v16')}
      <ellipse cx="612" cy="398" rx="38" ry="46" fill="#fff6e6"/>`,
  },
  garlic: {
    ground: '#e8eee2',
    shapes: `<path d="M400 170c20 50 30 70 80 110 76 64 66 200-80 210-146-10-156-146-80-210 50-40 60-60 80-110z" fill="#fffaf0"/>
      ${strokes('#cdbf9f', 8, 'M400 200c-56 80-66 190-36 284M400 200c56 80 66 190 36 284')}`,
  },
  blackgarlic: {
    ground: '#eee8e0',
    shapes: `<path d="M400 170c20 50 30 70 80 110 76 64 66 200-80 210-146-10-156-146-80-210 50-40 60-60 80-110z" fill="#3b3431"/>
      ${strokes('#6b5f59', 8, 'M400 200c-56 80-66 190-36 284M400 200c56 80 66 190 36 284')}`,
  },
  mushroom: {
    ground: '#efe6d8',
    shapes: mushroom(330, 340, 130, '#8a5a34') + mushroom(530, 390, 92, '#a87447'),
  },
  enoki: {
    ground: '#e9ece0',
    shapes: `${strokes('#fffaf0', 15, 'M330 480c-6-90-26-150-40-220M365 480c0-110-14-180-20-270M400 480V190M435 480c0-110 14-180 20-270M470 480c6-90 26-150 40-220')}
      ${dots('#f3e2bf', [
        [288, 252, 25],
        [344, 202, 25],
        [400, 182, 25],
        [456, 202, 25],
        [512, 252, 25],
      ])}<path d="M300 430h200v40a20 20 0 0 1-20 20H320a20 20 0 0 1-20-20z" fill="#d7c39a"/>`,
  },
  wasabi: {
    ground: '#e6efdf',
    shapes: `<path d="M250 440c40-60 190-140 270-130 60 8 60 60 20 92-70 54-190 100-250 88-40-8-56-24-40-50z" fill="#7a9a4a"/>
      ${strokes('#57763a', 7, 'M320 400c10 8 16 20 16 34M380 366c12 8 18 22 18 38M440 336c14 10 20 26 18 44')}
      ${strokes('#6fb07d', 12, 'M530 320c40-50 50-90 56-130M540 340c60-30 90-60 110-96')}
      <path d="M586 190c-44-10-66-44-50-76 44-6 76 24 50 76zM650 244c-20-40-6-76 30-84 26 34 14 74-30 84z" fill="#347445"/>`,
  },
  edamame: {
    ground: '#e4efdc',
    shapes: [0, 1, 2]
      .map((i) => {
        const y = 300 + i * 76;
        const x = 330 + i * 50;
        return `<path d="M${x - 120} ${y + 30}c20-60 210-80 290-20-60 50-230 70-290 20z" fill="#6fa04a"/>${dots(
          '#8dbb62',
          [
            [x - 50, y + 18, 26],
            [x + 20, y + 14, 28],
            [x + 88, y + 14, 25],
          ],
        )}`;
      })
      .join(''),
  },
  strawberry: {
    ground: '#fbe5e2',
    shapes: strawberry(320, 360) + strawberry(480, 360) + strawberry(400, 400),
  },
  apple: {
    ground: '#f7e6df',
    shapes: round('#b8323a', '#519561', [
      [330, 384, 106],
      [508, 406, 84],
    ]),
  },
  pear: {
    ground: '#f3ecd6',
    shapes: round('#cfa64a', '#519561', [
      [330, 384, 106],
      [508, 398, 92],
    ]),
  },
  westernpear: {
    ground: '#eef0dc',
    shapes: `<path d="M400 170c50 0 66 50 70 110 4 50 60 70 60 130 0 56-60 84-130 84s-130-28-130-84c0-60 56-80 60-130 4-60 20-110 70-110z" fill="#b9b052"/>
      ${strokes('#6b4a2b', 10, 'M400 176c0-30 10-46 30-56')}${dots('#9d9440', [
        [360, 400, 5],
        [430, 420, 5],
        [390, 350, 5],
        [450, 370, 5],
      ])}`,
  },
  peach: {
    ground: '#fbe9e4',
    shapes: `<path d="M400 210c120-50 190 40 170 140-18 90-100 140-170 140s-152-50-170-140c-20-100 50-190 170-140z" fill="#f2a7a0"/>
      ${strokes('#d9827c', 8, 'M400 212c-30 90-26 180 10 270')}<path d="M404 204c40-70 110-70 140-44-36 50-90 60-140 44z" fill="#519561"/>`,
  },
  persimmon: {
    ground: '#fbead6',
    shapes: `<path d="M230 380c0-100 80-130 170-130s170 30 170 130c0 80-80 112-170 112s-170-32-170-112z" fill="#e5822f"/>
      <path d="M400 262l-84-40 50 50-40 44 74-24 74 24-40-44 50-50z" fill="#5c7d3c"/>${strokes('#6b4a2b', 12, 'M400 258v-36')}`,
  },
  cherry: {
    ground: '#f9e6e4',
    shapes: `${strokes('#6f8a4a', 9, 'M330 400c10-110 70-180 130-220M500 410c10-100-10-170-40-230')}
      <circle cx="324" cy="420" r="70" fill="#c8283c"/><circle cx="506" cy="424" r="66" fill="#d9444f"/>
      <path d="M460 184c50-40 110-24 130 0-44 34-96 34-130 0z" fill="#519561"/>`,
  },
  melon: {
    ground: '#e9f0dc',
    shapes: `<circle cx="400" cy="350" r="142" fill="#a9c07a"/>${strokes('#e5ecc9', 6, 'M262 340c80 40 200 40 276 0M280 270c70 40 170 40 240 0M280 420c70 30 170 30 240 0M400 210c-60 80-60 200 0 280M330 226c-50 80-40 180 10 254M470 226c50 80 40 180-10 254')}
      ${strokes('#6f8a4a', 16, 'M400 210v-44M352 166h96')}`,
  },
  citrus: {
    ground: '#fbf0cf',
    shapes: `${round('#eeb422', '#347445', [
      [340, 386, 98],
      [508, 404, 82],
    ])}<circle cx="420" cy="440" r="58" fill="#f7d774"/>${strokes('#eeb422', 6, 'M420 390v100M370 440h100M385 405l70 70M455 405l-70 70')}`,
  },
  lemon: {
    ground: '#f0f2d4',
    shapes: `<path d="M210 380c20-90 130-130 230-100 40 12 60 10 80 34 24 30 10 60-14 96-50 76-190 100-260 40-30-26-44-40-36-70z" fill="#b7c94c"/>
      <ellipse cx="520" cy="430" rx="66" ry="60" fill="#dbe07a"/>${strokes('#f7f6d8', 6, 'M520 380v100M472 430h96M486 396l68 68M554 396l-68 68')}`,
  },
  grape: {
    ground: '#e9efdc',
    shapes: `${strokes('#6b4a2b', 12, 'M400 110v70')}<path d="M404 150c60-50 120-40 150-6-50 46-110 46-150 6z" fill="#519561"/>
      ${dots('#a3c65c', [
        [310, 220, 42],
        [380, 210, 42],
        [450, 215, 42],
        [510, 240, 42],
        [345, 280, 42],
        [415, 275, 42],
        [480, 295, 42],
        [375, 340, 42],
        [445, 345, 42],
        [410, 400, 42],
        [410, 450, 40],
      ])}`,
  },
  flowers: {
    ground: '#f3e9f1',
    shapes: `${strokes('#519561', 10, 'M400 470C390 380 340 330 300 280M400 470V250M400 470c10-90 60-140 100-190')}
      ${bloom(296, 230, '#e58fb0')}${bloom(400, 190, '#f4c1d2')}${bloom(506, 230, '#b58fd0')}
      <path d="M330 350h140l-40 140h-60z" fill="#fffaf0"/>${strokes('#c63a1b', 10, 'M346 410h108')}`,
  },
  bonsai: {
    ground: '#e6eee4',
    shapes: `${strokes('#6b4a2b', 30, 'M410 420c-10-60-60-80-40-140s80-50 70-110')}
      <g fill="#255a33"><ellipse cx="440" cy="170" rx="110" ry="46"/><ellipse cx="290" cy="250" rx="92" ry="38"/><ellipse cx="520" cy="290" rx="90" ry="36"/></g>
      <path d="M270 420h260l-24 70H294z" fill="#4f6d94"/><rect x="256" y="408" width="288" height="24" rx="8" fill="#3868a2"/>`,
  },
} satisfies Record<string, Drawing>;
