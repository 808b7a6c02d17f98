/**
 * What the drawings are put together from. A drawing is the inside of an SVG on a plane of 800 × 600, whose
 * things stand at about y = 490; the ground, the table line and the shadow are the same for all.
 */
export type Drawing = { ground: string; shapes: string };

/** A circle, a line, an ellipse: short forms for those that a drawing has many of. */
export const dots = (fill: string, places: [x: number, y: number, r: number][]) =>
  `<g fill="${fill}">${places.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}"/>`).join('')}</g>`;

export const strokes = (colour: string, width: number, d: string) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** A round dish seen from the side, for what does not stand by itself. */
export const dish = (fill: string, rim: string) =>
  `<path d="M190 440h420c-10 34-60 54-110 54H300c-50 0-100-20-110-54z" fill="${fill}"/>
  <ellipse cx="400" cy="440" rx="210" ry="34" fill="${rim}"/>`;

export const jar = (body: string, lid: string, label: string) => `
  <rect x="290" y="190" width="220" height="300" rx="34" fill="${body}"/>
  <rect x="305" y="150" width="190" height="56" rx="12" fill="${lid}"/>
  <rect x="290" y="285" width="220" height="116" fill="${label}"/>
  ${strokes(body, 8, 'M340 332h120M360 356h80')}`;

export const bottle = (body: string, cap: string, label: string, x = 400) => `
  <path d="M${x - 26} 120h52v90c0 30 44 46 44 100v160a20 20 0 0 1-20 20h-100a20 20 0 0 1-20-20V310c0-54 44-70 44-100z" fill="${body}"/>
  <rect x="${x - 32}" y="96" width="64" height="44" rx="8" fill="${cap}"/>
  <rect x="${x - 70}" y="330" width="140" height="100" fill="${label}"/>
  ${strokes(body, 8, `M${x - 36} 380h72`)}`;

/** A broad-shouldered bottle of spirits. */
export const flask = (body: string, cap: string, label: string, x = 360) => `
  <path d="M${x - 28} 170h56v50c60 6 74 30 74 66v184a20 20 0 0 1-20 20h-164a20 20 0 0 1-20-20V286c0-36 14-60 74-66z" fill="${body}"/>
  <rect x="${x - 36}" y="136" width="72" height="46" rx="8" fill="${cap}"/>
  <rect x="${x - 72}" y="316" width="144" height="96" fill="${label}"/>
  ${strokes(body, 8, `M${x - 38} 350h76M${x - 26} 376h52`)}`;

export const pack = (body: string, band: string, inside: string) => `
  <path d="M270 170h260l18 298a22 22 0 0 1-22 22H274a22 22 0 0 1-22-22z" fill="${body}"/>
  <path d="M270 170h260l3 44H267z" fill="${band}"/>
  <circle cx="400" cy="340" r="78" fill="#fffdf8"/>${inside}`;

export const fish = (back: string, belly: string) => `
  <path d="M170 370c70-110 260-130 370-30 40-50 80-66 110-66-16 60-16 130 0 190-30 0-70-16-110-66-110 100-300 82-370-28z" fill="${back}"/>
  <path d="M182 380c90 70 240 90 350 10-110 110-290 92-350-10z" fill="${belly}"/>
  <circle cx="262" cy="346" r="13" fill="#fffdf8"/><circle cx="262" cy="346" r="6" fill="#22252c"/>
  ${strokes('#fffdf8', 6, 'M318 302c26 40 26 86 0 128')}`;

/** Round fruit with stem and leaf. */
export const round = (fill: string, leaf: string, places: [x: number, y: number, r: number][]) =>
  places
    .map(
      ([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>
  ${strokes('#6b4a2b', 9, `M${x} ${y - r + 6}c2-26 14-40 34-46`)}
  <path d="M${x + 8} ${y - r - 16}c30-28 62-20 76-6-26 22-54 24-76 6z" fill="${leaf}"/>`,
    )
    .join('');

/** The whole SVG of a drawing. */
export function drawingSvg({ ground, shapes }: Drawing): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600" width="640" height="480">
    <rect width="800" height="600" fill="${ground}"/>
    <rect y="470" width="800" height="130" fill="#22252c" opacity=".06"/>
    <ellipse cx="400" cy="492" rx="250" ry="22" fill="#22252c" opacity=".10"/>${shapes}</svg>`;
}
