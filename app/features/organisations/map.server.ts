/**
 * The map of Japan, drawn from the package @svg-maps/japan (MapSVG, CC BY 4.0): its prefectures with fewer points, as one
 * small file that pages refer to, and for each prefecture the point where a mark stands well inside of it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PREFECTURES } from '~/features/vocabulary/prefectures';
import { MAP_SIZE } from './map';

type Point = readonly [x: number, y: number];
type Ring = Point[];
type Drawn = { code: string; rings: Ring[] };

/** How far a simplified coast may be from the drawn one, in units of the map: less than half a pixel. */
const TOLERANCE = 0.35;
/** Islands smaller than this are not seen. */
const SMALLEST = 0.4;

const SOURCE = createRequire(import.meta.url).resolve('@svg-maps/japan/japan.svg');
let drawn: Drawn[] | undefined;
let svg: string | undefined;
const points = new Map<string, { x: number; y: number }>();

/** The file of the map: `#land` is all of it, `#JP-04` one prefecture. Colours come from where it is used. */
export function mapSvg(): string {
  svg ??= [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}">`,
    '<!-- Simplified from the map of Japan by MapSVG (https://mapsvg.com/maps/japan), CC BY 4.0 -->',
    '<g id="land">',
    ...prefectures().map(({ code, rings }) => `<path id="${code}" d="${rings.map(pathOf).join('')}"/>`),
    '</g></svg>',
  ].join('\n');
  return svg;
}

/** Where a mark of a prefecture stands; null for a code that is none. */
export function markPoint(code: string): { x: number; y: number } | null {
  const known = points.get(code);
  if (known) return known;
  const found = prefectures().find((one) => one.code === code);
  const largest = found?.rings.toSorted((a, b) => areaOf(b) - areaOf(a))[0];
  if (!largest) return null;
  const [x, y] = insideOf(largest);
  const point = { x: tenth(x), y: tenth(y) };
  points.set(code, point);
  return point;
}

function prefectures(): Drawn[] {
  drawn ??= read();
  return drawn;
}

function read(): Drawn[] {
  const text = readFileSync(SOURCE, 'utf8');
  return [...text.matchAll(/<path\s+id="([^"]+)"[^>]*?\sd="([^"]*)"/g)].map(([, name = '', path = '']) => {
    const code = PREFECTURES.find(({ en }) => en.toLowerCase() === name)?.code;
    if (!code) throw new Error(`The map has a prefecture that is none: ${name}`);
    const rings = ringsOf(path).map((ring) => simplified(ring));
    const kept = rings.filter((ring) => ring.length > 2 && areaOf(ring) >= SMALLEST);
    return { code, rings: kept };
  });
}

/** The rings of a path that knows `m`, `l` and `z` in relative coordinates only, as the package draws them. */
function ringsOf(path: string): Ring[] {
  const rings: Ring[] = [];
  let [x, y] = [0, 0];
  for (const part of path.split(/z/i)) {
    const numbers = [...part.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/gi)].map(Number);
    if (numbers.length < 6) continue;
    const ring: Ring = [];
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      x += numbers[at] ?? 0;
      y += numbers[at + 1] ?? 0;
      ring.push([x, y]);
    }
    rings.push(ring);
    // The next ring is drawn from where this one began.
    [x, y] = ring[0] ?? [0, 0];
  }
  return rings;
}

/** The points without which a ring would look different (Douglas and Peucker). */
function simplified(ring: Ring): Ring {
  const half = Math.floor(ring.length / 2);
  const [first, middle] = [ring.slice(0, half + 1), ring.slice(half)];
  return [...thinned(first).slice(0, -1), ...thinned(middle)];
}

function thinned(line: Ring): Ring {
  const [start, end] = [line[0], line.at(-1)];
  if (!start || !end || line.length < 3) return line;
  let [farthest, distance] = [0, 0];
  line.forEach((point, at) => {
    const far = distanceTo(point, start, end);
    if (far > distance) [farthest, distance] = [at, far];
  });
  if (distance <= TOLERANCE) return [start, end];
  return [...thinned(line.slice(0, farthest + 1)).slice(0, -1), ...thinned(line.slice(farthest))];
}

function distanceTo([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

function areaOf(ring: Ring): number {
  return Math.abs(edgesOf(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + x1 * y2 - x2 * y1, 0)) / 2;
}

const edgesOf = (ring: Ring): [Point, Point][] =>
  ring.map((point, at) => [point, ring[(at + 1) % ring.length] ?? point]);

/** Of a grid of points inside a ring the one farthest from its coast. */
function insideOf(ring: Ring): Point {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const edges = edgesOf(ring);
  const STEPS = 24;
  let best: Point = [left + width / 2, top + height / 2];
  let most = -1;
  for (let column = 1; column < STEPS; column += 1) {
    for (let row = 1; row < STEPS; row += 1) {
      const point: Point = [left + (width * column) / STEPS, top + (height * row) / STEPS];
      if (!isInside(point, edges)) continue;
      const room = Math.min(...edges.map(([start, end]) => distanceTo(point, start, end)));
      if (room > most) [best, most] = [point, room];
    }
  }
  return best;
}

function isInside([x, y]: Point, edges: readonly [Point, Point][]): boolean {
  const crossed = edges.filter(
    ([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1,
  );
  return crossed.length % 2 === 1;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** A ring in tenths, each point told from the one before, so that the file stays small. */
function pathOf(ring: Ring): string {
  let [x, y] = [0, 0];
  const steps = ring.map(([toX, toY], at) => {
    const step = `${tenth(tenth(toX) - x)} ${tenth(tenth(toY) - y)}`;
    [x, y] = [tenth(toX), tenth(toY)];
    return at === 0 ? `M${step}l` : step;
  });
  return `${steps.join(' ').replace('l ', 'l').replaceAll(' -', '-')}z`;
}
