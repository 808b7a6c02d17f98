/** The mark and the pictograms as SVG for paper: the colours of the house in place of a page's variables. */
import { renderToStaticMarkup } from 'react-dom/server';
import { Mark } from '~/shared/ui/Mark';
import { Pictogram } from '~/shared/ui/pictograms/Pictogram';
import { COLOURS } from './style';

function onPaper(svg: string): string {
  return svg
    .replace('stroke-width="1.75"', 'stroke-width="1.4"')
    .replaceAll('currentColor', COLOURS.indigo)
    .replaceAll(/var\(--musubi-mark\)/g, COLOURS.cord)
    .replaceAll(/var\(--pictogram-tone[^"]*"/g, `${COLOURS.tone}"`);
}

/** The knot. */
export function markSvg(): string {
  return onPaper(renderToStaticMarkup(<Mark />));
}

/** The picture of a group of items; an unknown key gives the knot. */
export function pictogramSvg(name: string): string {
  return onPaper(renderToStaticMarkup(<Pictogram name={name} />));
}
