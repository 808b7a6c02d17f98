/** Drawings of what is made: seasonings, noodles, soy foods, meat, dairy, sweets, drinks, ready dishes. */
import { bottle, type Drawing, dish, dots, flask, jar, pack, round, strokes } from './shapes';

export const KITCHEN = {
  jar: { ground: '#f4e6d0', shapes: jar('#8a4b22', '#5d2f12', '#fff6e6') },
  jam: { ground: '#fae6e2', shapes: jar('#a92740', '#fffaf0', '#fff6e6') },
  honey: { ground: '#fbf0d4', shapes: jar('#d99a25', '#835a04', '#fff6e6') },
  pickles: { ground: '#eff0da', shapes: jar('#b5a83c', '#5c6b2c', '#fff6e6') },
  bottle: { ground: '#efe3d2', shapes: bottle('#4a2a1c', '#a92c10', '#fff6e6') },
  sauce: { ground: '#f3e4da', shapes: bottle('#7d3a1e', '#fffaf0', '#f9e0b0') },
  dressing: { ground: '#eef0de', shapes: bottle('#c9b26a', '#347445', '#fff6e6') },
  oil: {
    ground: '#f6efd6',
    shapes: `${bottle('#d9b23c', '#835a04', '#fff6e6', 370)}<path d="M520 450c0-30 34-60 34-90 0 30 34 60 34 90a34 40 0 0 1-68 0z" fill="#e5c45a"/>`,
  },
  spice: {
    ground: '#f7e6da',
    shapes: `<path d="M330 250h140l16 220a20 20 0 0 1-20 20H334a20 20 0 0 1-20-20z" fill="#c9a26a"/><rect x="322" y="190" width="156" height="70" rx="14" fill="#8a5a34"/>
      ${strokes('#5d2f12', 6, 'M322 236h156')}<path d="M372 330h56v96h-56z" fill="#fff6e6"/>
      ${dots('#c63a1b', [
        [540, 470, 9],
        [566, 484, 9],
        [592, 472, 9],
        [556, 454, 7],
        [610, 488, 7],
      ])}`,
  },
  sake: {
    ground: '#e3ebf5',
    shapes: `${bottle('#1f4d85', '#163a66', '#ffffff', 350)}<path d="M500 410h90l-14 80h-62z" fill="#fffdf8"/><ellipse cx="545" cy="412" rx="45" ry="11" fill="#c1d4ec"/>`,
  },
  spirits: {
    ground: '#efe6da',
    shapes: `${flask('#6b4a2b', '#282622', '#f9e0b0')}<path d="M520 390h96l-10 100h-76z" fill="#f6efe2"/><path d="M525 440h86l-5 50h-76z" fill="#c98a3c"/>`,
  },
  clearspirits: {
    ground: '#e4eef0',
    shapes: `${flask('#9fbcc4', '#3f6b78', '#fffdf8')}<path d="M520 390h96l-10 100h-76z" fill="#fffdf8"/><path d="M525 436h86l-5 54h-76z" fill="#cfe2e6"/>`,
  },
  liqueur: {
    ground: '#f6efd6',
    shapes:
      flask('#c9a63c', '#6a1220', '#fffdf8') +
      dots('#9db04a', [
        [548, 452, 40],
        [612, 466, 28],
      ]),
  },
  wine: {
    ground: '#f1e6ec',
    shapes: `${bottle('#3f5a3a', '#6a1220', '#fff6e6', 340)}<path d="M490 260h110c6 90-10 130-55 130s-61-40-55-130z" fill="#fffdf8"/><path d="M492 310h106c0 50-16 80-53 80s-53-30-53-80z" fill="#e9c65a"/>${strokes('#d3ccbd', 9, 'M545 390v96M506 488h78')}`,
  },
  beer: {
    ground: '#faeed4',
    shapes: `<path d="M290 230h180v240a20 20 0 0 1-20 20H310a20 20 0 0 1-20-20z" fill="#e5a72d"/>${strokes('#e5a72d', 22, 'M470 280c70-10 80 120 0 120')}
      <path d="M280 250c-20-40 20-70 50-56 10-40 80-44 96-6 40-14 76 20 54 62z" fill="#fffdf8"/>${strokes('#f7cf7a', 9, 'M330 300v140M380 300v140M430 300v140')}`,
  },
  juice: {
    ground: '#f8ead0',
    shapes: bottle('#e39a2d', '#347445', '#fffdf8', 360) + round('#f0b23e', '#347445', [[540, 432, 56]]),
  },
  can: {
    ground: '#e6ebf0',
    shapes: `<path d="M250 260h300v200c0 40-300 40-300 0z" fill="#9aa3ad"/><path d="M250 310h300v110c0 36-300 36-300 0z" fill="#1f4d85"/>
      <ellipse cx="400" cy="260" rx="150" ry="36" fill="#c9cfd6"/><ellipse cx="400" cy="260" rx="120" ry="26" fill="#e6eaee"/>${strokes('#9aa3ad', 9, 'M400 262l54-12')}
      ${strokes('#fff6e6', 9, 'M330 372h140')}`,
  },
  tea: {
    ground: '#e3efe0',
    shapes: `<path d="M270 270h230v90c0 84-50 130-115 130s-115-46-115-130z" fill="#347445"/>${strokes('#347445', 24, 'M500 300c70-10 80 110-14 110')}
      <ellipse cx="385" cy="272" rx="115" ry="30" fill="#b7e0be"/>${strokes('#6fb07d', 9, 'M340 210c-20-30 20-40 0-76M400 210c-20-30 20-40 0-76')}`,
  },
  browntea: {
    ground: '#f1e6d6',
    shapes: `<path d="M270 270h230v90c0 84-50 130-115 130s-115-46-115-130z" fill="#8a5a34"/>${strokes('#8a5a34', 24, 'M500 300c70-10 80 110-14 110')}
      <ellipse cx="385" cy="272" rx="115" ry="30" fill="#e0b27a"/>${strokes('#b48a5a', 9, 'M340 210c-20-30 20-40 0-76M400 210c-20-30 20-40 0-76')}`,
  },
  snack: {
    ground: '#f6e4d4',
    shapes: pack(
      '#c63a1b',
      '#7d1e0a',
      '<circle cx="400" cy="340" r="52" fill="#d9a05b"/><circle cx="400" cy="340" r="52" fill="none" stroke="#9c6428" stroke-width="7" stroke-dasharray="10 14"/>',
    ),
  },
  flour: {
    ground: '#f0ece2',
    shapes: pack(
      '#e2dccf',
      '#3868a2',
      strokes('#c9b48a', 9, 'M400 390v-96M400 330l-34-24M400 330l34-24M400 364l-34-24M400 364l34-24'),
    ),
  },
  noodles: {
    ground: '#efe9dd',
    shapes: `<path d="M220 340h360c0 106-70 152-180 152s-180-46-180-152z" fill="#1f4d85"/>${strokes('#e9cf94', 22, 'M240 340c20-60 60-60 80 0s60 60 80 0 60-60 80 0 60 60 80 0')}
      ${strokes('#7a5230', 12, 'M470 130 380 340M520 140 410 340')}`,
  },
  tofu: {
    ground: '#e8eef2',
    shapes: `${dish('#3868a2', '#79a0d2')}<path d="M270 300l130-46 130 46v110l-130 46-130-46z" fill="#fffdf6"/><path d="M270 300l130 46 130-46M400 346v110" stroke="#e2dccf" stroke-width="6" fill="none"/>
      <path d="M380 270c-10-40 30-60 50-50-4 34-24 50-50 50z" fill="#519561"/>`,
  },
  natto: {
    ground: '#f3e9d8',
    shapes: `<path d="M220 350h360c0 96-70 142-180 142s-180-46-180-142z" fill="#b4283e"/>${dots('#b07a34', [
      [280, 350, 28],
      [336, 336, 28],
      [392, 348, 28],
      [448, 334, 28],
      [510, 350, 28],
      [310, 306, 26],
      [364, 298, 26],
      [424, 302, 26],
      [476, 308, 26],
    ])}${strokes('#e9cf94', 5, 'M330 300c30-60 60-60 90-130M370 300c20-50 50-70 60-130')}${strokes('#7a5230', 12, 'M560 120 410 200M590 160 430 210')}`,
  },
  konnyaku: {
    ground: '#e9ebe8',
    shapes: `<path d="M240 330l110-60h250l-90 60z" fill="#9b9c94"/><path d="M240 330h270v160H240z" fill="#83857c"/><path d="M510 330l90-60v150l-90 70z" fill="#6d6f67"/>${dots(
      '#5a5c55',
      [
        [290, 380, 6],
        [350, 420, 6],
        [410, 370, 6],
        [460, 440, 6],
        [310, 450, 6],
        [400, 300, 5],
        [470, 296, 5],
      ],
    )}`,
  },
  meat: {
    ground: '#f6e1df',
    shapes: `<path d="M200 310c40-110 240-130 340-70 90 50 90 180 10 230-110 50-380 20-350-160z" fill="#b4283e"/>
      ${strokes('#f9d5d5', 13, 'M260 310c60-50 120 20 190-30M250 380c80-40 150 30 250-20M320 440c60-20 100 10 160-10')}${strokes('#fbeae4', 20, 'M200 310c40-110 240-130 340-70')}`,
  },
  pork: {
    ground: '#f9e9e6',
    shapes: `<path d="M200 330c30-90 220-120 330-70 80 40 90 160 20 206-100 50-380 30-350-136z" fill="#e89a9a"/>
      ${strokes('#fff2ee', 24, 'M204 330c30-88 216-116 322-68M240 400c90 40 200 40 290 0')}`,
  },
  chicken: {
    ground: '#f8ecdc',
    shapes: `${dish('#fffdf8', '#e2dccf')}<path d="M250 400c0-110 120-160 210-120 60 26 70 80 40 116l70 44-22 26-70-40c-80 40-228 40-228-26z" fill="#d99a4a"/>${strokes('#f3c98a', 10, 'M300 370c10-40 60-64 110-56')}
      <circle cx="572" cy="452" r="20" fill="#fffaf0"/>`,
  },
  skewer: {
    ground: '#f3e6d6',
    shapes: [300, 400]
      .map(
        (y) =>
          `${strokes('#d9c08a', 10, `M150 ${y}h500`)}<g fill="#9c5a28">${[230, 350, 470].map((x) => `<rect x="${x}" y="${y - 38}" width="70" height="76" rx="22"/>`).join('')}</g><g fill="#8dbb62">${[308, 428].map((x) => `<rect x="${x}" y="${y - 30}" width="34" height="60" rx="10"/>`).join('')}</g>`,
      )
      .join(''),
  },
  fried: {
    ground: '#f7ead6',
    shapes: `${dish('#fffdf8', '#e2dccf')}${dots('#c9822d', [
      [310, 400, 58],
      [410, 410, 60],
      [500, 398, 56],
      [360, 330, 56],
      [455, 326, 54],
    ])}${dots('#e5ac5a', [
      [296, 384, 12],
      [400, 392, 12],
      [488, 384, 12],
      [346, 314, 12],
      [440, 310, 12],
    ])}`,
  },
  gyoza: {
    ground: '#f1ebdf',
    shapes: `${dish('#1f4d85', '#dfe9f6')}${[270, 360, 450]
      .map(
        (x, i) =>
          `<path d="M${x - 40} ${430 - i * 6}c0-90 60-120 110-110 40 10 60 60 50 110z" fill="#f4dfb4"/><path d="M${x - 40} ${430 - i * 6}h160v14h-160z" fill="#b87a34"/>${strokes('#d9b878', 6, `M${x} ${350 - i * 6}l12 26M${x + 34} ${338 - i * 6}l6 28M${x + 70} ${342 - i * 6}l0 28`)}`,
      )
      .join('')}`,
  },
  curry: {
    ground: '#f6ead2',
    shapes: `${dish('#fffdf8', '#eeeae0')}<path d="M220 430c0-70 60-100 110-96 50 4 80 40 76 96z" fill="#fffefa"/><path d="M372 434c-10-60 40-96 110-90 70 6 110 50 104 90z" fill="#9c5a1e"/>
      <rect x="440" y="376" width="46" height="36" rx="8" fill="#e5a72d"/><rect x="510" y="386" width="40" height="34" rx="8" fill="#c9762d"/>`,
  },
  onigiri: {
    ground: '#eef0e6',
    shapes: `<path d="M400 200c30 0 50 20 70 60l110 170c20 36 0 60-40 60H260c-40 0-60-24-40-60l110-170c20-40 40-60 70-60z" fill="#fffefa"/><path d="M330 390h140v100H330z" fill="#22492f"/>`,
  },
  soup: {
    ground: '#f4e8da',
    shapes: `<path d="M230 330h340c0 110-60 160-170 160s-170-50-170-160z" fill="#7d1e0a"/><ellipse cx="400" cy="330" rx="170" ry="40" fill="#c98a4a"/>${dots(
      '#fffaf0',
      [
        [350, 326, 16],
        [420, 338, 16],
        [470, 322, 14],
      ],
    )}${strokes('#d9c4a6', 9, 'M360 250c-20-30 20-40 0-76M430 250c-20-30 20-40 0-76')}`,
  },
  egg: {
    ground: '#f1eadf',
    shapes: `<g fill="#fffaf0" stroke="#dcc9a8" stroke-width="5"><ellipse cx="300" cy="340" rx="64" ry="84"/><ellipse cx="500" cy="340" rx="64" ry="84"/><ellipse cx="400" cy="320" rx="68" ry="90"/></g>
      <path d="M200 380h400l-30 110H230z" fill="#9aa3ad"/>${strokes('#79838e', 10, 'M200 380h400')}`,
  },
  omelette: {
    ground: '#faf1d6',
    shapes: `<path d="M230 330l90-60h270v150l-90 70H230z" fill="#e9b93c"/><path d="M230 330h270v160H230z" fill="#f5d36a"/>${strokes('#d99f25', 8, 'M270 450v-70c0-30 60-30 60 0v40M380 450v-70c0-30 70-30 70 0v40')}`,
  },
  milk: {
    ground: '#e6eef5',
    shapes: `<path d="M310 250l40-80h110l40 80v240H310z" fill="#fffefa"/><path d="M310 250h190" stroke="#c1d4ec" stroke-width="8"/><path d="M310 330h190v90H310z" fill="#3868a2"/>${dots('#fffefa', [[405, 375, 24]])}<rect x="346" y="140" width="118" height="36" fill="#dfe9f6"/>`,
  },
  butter: {
    ground: '#f8f1da',
    shapes: `${dish('#dfe9f6', '#ffffff')}<path d="M260 330l70-50h230l-60 50z" fill="#fbe9a8"/><path d="M260 330h240v100H260z" fill="#f3d675"/><path d="M500 330l60-50v96l-60 54z" fill="#e3be52"/>${strokes('#e3be52', 5, 'M320 330v100M380 330v100M440 330v100')}`,
  },
  cheese: {
    ground: '#f6eeda',
    shapes: `<path d="M200 400c0-70 90-120 200-120s200 50 200 120v50c0 30-90 44-200 44s-200-14-200-44z" fill="#f1e4c4"/><path d="M400 400 560 310c26 22 40 50 40 90v50c0 10-20 20-50 28z" fill="#f3cf6a"/><ellipse cx="360" cy="350" rx="90" ry="26" fill="#fffaf0"/>`,
  },
  ice: {
    ground: '#e9eef6',
    shapes: `<path d="M300 310h200l-30 180H330z" fill="#1f4d85"/><circle cx="350" cy="270" r="66" fill="#fffaf0"/><circle cx="450" cy="270" r="66" fill="#b7e0be"/><circle cx="400" cy="210" r="66" fill="#f9c5c5"/>`,
  },
  sweets: {
    ground: '#f7e8ea',
    shapes: `<ellipse cx="400" cy="450" rx="220" ry="42" fill="#5d2f12"/>${dots('#f4b6c0', [[310, 370, 70]])}${dots('#b7e0be', [[490, 370, 70]])}${dots('#fffaf0', [[400, 330, 74]])}${dots('#c63a1b', [[400, 300, 14]])}`,
  },
  yokan: {
    ground: '#efe8ea',
    shapes: `<ellipse cx="400" cy="462" rx="230" ry="32" fill="#c9a26a"/><path d="M230 360l60-40h280v90l-60 50H230z" fill="#5a1f2c"/><path d="M230 360h280v100H230z" fill="#7a2c3a"/>${strokes('#9a4a58', 6, 'M320 360v100M410 360v100')}`,
  },
  mochi: {
    ground: '#f1eee6',
    shapes: `<g fill="#fffefa" stroke="#e2dccf" stroke-width="5"><rect x="230" y="380" width="150" height="100" rx="22"/><rect x="410" y="380" width="150" height="100" rx="22"/><rect x="320" y="280" width="150" height="100" rx="22"/></g>`,
  },
  sugar: {
    ground: '#f0e6d8',
    shapes: `<g fill="#7a5230"><path d="M250 400l80-40 60 50-20 80H270z"/><path d="M400 420l70-60 90 40 10 90H410z"/></g><path d="M330 320l80-50 70 40-10 70-90 20z" fill="#93683f"/>${strokes('#b48a5a', 6, 'M350 330l50-30M440 410l50-30M290 420l40-20')}`,
  },
  chopsticks: {
    ground: '#f3e6e2',
    shapes: `${strokes('#7d1e0a', 20, 'M210 430 600 240M230 470 620 290')}${strokes('#e5b466', 20, 'M560 260l40-20M580 310l40-20')}<path d="M280 450h120l16 40H264z" fill="#1f4d85"/>`,
  },
  box: {
    ground: '#ece6da',
    shapes: `<path d="M230 250l170-70 170 70v180l-170 62-170-62z" fill="#c9a26a"/><path d="M230 250l170 70 170-70M400 320v172" stroke="#8a6a3a" stroke-width="9" fill="none"/><path d="M310 215l170 70v60" stroke="#fff6e6" stroke-width="18" fill="none"/>`,
  },
} satisfies Record<string, Drawing>;
